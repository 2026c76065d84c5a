package org.factdesk.domain.desk;

/** The person may not do this (403). */
public class NotAllowedException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public NotAllowedException(String code, String sentence) {
        super(code, sentence);
    }
}
