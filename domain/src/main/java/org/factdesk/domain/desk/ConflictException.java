package org.factdesk.domain.desk;

/** The thing is in a state that does not allow this (409). */
public class ConflictException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public ConflictException(String code, String sentence) {
        super(code, sentence);
    }
}
