package org.factdesk.domain.coverage;

/** What became of a change asked of the writer. An answer leaves it open: it can still be accepted or declined. */
public enum TextChangeState {
    ASKED,
    ANSWERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    /** Whether it still waits for an outcome. */
    public boolean open() {
        return this == ASKED || this == ANSWERED;
    }
}
