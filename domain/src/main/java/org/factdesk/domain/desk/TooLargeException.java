package org.factdesk.domain.desk;

/** What was given is larger than the desk takes (413). */
public class TooLargeException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public TooLargeException(String code, String sentence) {
        super(code, sentence);
    }
}
