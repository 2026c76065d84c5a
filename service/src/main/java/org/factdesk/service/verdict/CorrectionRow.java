package org.factdesk.service.verdict;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;

/**
 * A correction as it is shown.
 *
 * @param verdict the id of the verdict it brings
 * @param replaced the id of the verdict that was public before
 * @param decidedAt null while it waits
 */
public record CorrectionRow(
        String id,
        String verdict,
        String replaced,
        String note,
        String by,
        Instant at,
        CorrectionState state,
        Instant decidedAt)
        implements Serializable {

    /** Reads a correction. */
    public static CorrectionRow of(Correction correction) {
        return new CorrectionRow(
                correction.id(),
                correction.verdict().value(),
                correction.replaced().value(),
                correction.note(),
                correction.proposedBy(),
                correction.proposedAt(),
                correction.state(),
                correction.decidedAt());
    }

    /** Whether readers see its verdict, or saw it. */
    public boolean approved() {
        return state == CorrectionState.APPROVED;
    }
}
