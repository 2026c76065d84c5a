package org.factdesk.domain.desk;

/** What was given cannot be accepted as it stands (422). */
public class InvalidException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public InvalidException(String code, String sentence) {
        super(code, sentence);
    }
}
