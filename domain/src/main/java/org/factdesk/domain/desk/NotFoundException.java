package org.factdesk.domain.desk;

/** There is no such thing on this desk (404). */
public class NotFoundException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public NotFoundException(String code, String sentence) {
        super(code, sentence);
    }
}
