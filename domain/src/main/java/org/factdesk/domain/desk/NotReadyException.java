package org.factdesk.domain.desk;

import jakarta.ejb.ApplicationException;

/** Something that the desk prepares by itself is not ready yet; all else goes on (503). */
@ApplicationException(rollback = false)
public class NotReadyException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is not ready, and what can be done meanwhile */
    public NotReadyException(String code, String sentence) {
        super(code, sentence);
    }
}
