package org.factdesk.domain.desk;

/** The request itself cannot be read: broken JSON, an unknown parameter, a foreign cursor (400). */
public class MalformedException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** See {@link DeskException}. */
    public MalformedException(String code, String sentence) {
        super(code, sentence);
    }
}
