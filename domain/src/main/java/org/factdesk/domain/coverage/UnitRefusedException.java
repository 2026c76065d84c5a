package org.factdesk.domain.coverage;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.ConflictException;

/** The unit's state does not allow the step; the sentence and the details name what it does allow. */
public class UnitRefusedException extends ConflictException {

    private static final long serialVersionUID = 1L;

    public UnitRefusedException(UnitId unit, UnitState state, UnitStep wish) {
        super(
                "unit-step-refused",
                "The unit is " + state.words() + " and cannot be " + done(wish) + ". From here it allows: "
                        + Arrays.stream(UnitStep.values())
                                .filter(step -> step.leavesFrom(state))
                                .map(UnitStep::words)
                                .collect(Collectors.joining(", "))
                        + ".");
        with("unit", unit.value());
        with("state", state.name());
        with(
                "allowed",
                Arrays.stream(UnitStep.values())
                        .filter(step -> step.leavesFrom(state))
                        .map(Enum::name)
                        .toList());
    }

    private static String done(UnitStep step) {
        return switch (step) {
            case STRIKE -> "struck";
            case EXCUSE -> "excused";
            case REOPEN -> "reopened";
        };
    }
}
