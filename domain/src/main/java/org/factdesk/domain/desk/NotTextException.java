package org.factdesk.domain.desk;

/** What was given is not text that can be read (415). */
public class NotTextException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public NotTextException(String code, String sentence) {
        super(code, sentence);
    }
}
