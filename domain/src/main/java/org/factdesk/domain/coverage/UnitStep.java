package org.factdesk.domain.coverage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may be done with a unit: from which states, and where it leads. */
public enum UnitStep {
    /** Checked, perhaps against a source. */
    STRIKE(UnitState.STRUCK, UnitState.OPEN, UnitState.CLAIMED, UnitState.EXCUSED),
    /** Needs no check. */
    EXCUSE(UnitState.EXCUSED, UnitState.OPEN, UnitState.CLAIMED),
    /** Struck or excused too early. */
    REOPEN(UnitState.OPEN, UnitState.STRUCK, UnitState.EXCUSED);

    private final UnitState to;
    private final Set<UnitState> from;

    UnitStep(UnitState to, UnitState first, UnitState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    UnitState to() {
        return to;
    }

    /** Whether the step may be taken from this state. */
    public boolean leavesFrom(UnitState state) {
        return from.contains(state);
    }

    /** The step as a person reads it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
