package org.factdesk.domain.coverage;

import java.util.Locale;

/** Where a unit stands. */
public enum UnitState {
    /** Nobody has dealt with it. */
    OPEN,
    /** It stands in a sentence of a claim, and is settled with that. */
    CLAIMED,
    /** Somebody checked it. */
    STRUCK,
    /** It needs no check, for a reason. */
    EXCUSED;

    /** Whether nothing is left to do for the coverage. */
    public boolean covered() {
        return this != OPEN;
    }

    /** The state as a person reads it. */
    public String words() {
        return this == CLAIMED ? "under a claim" : name().toLowerCase(Locale.ROOT);
    }
}
