package org.factdesk.domain.desk;

/** Somebody changed the thing since it was read (412). */
public class StaleVersionException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public StaleVersionException(String code, String sentence) {
        super(code, sentence);
    }
}
