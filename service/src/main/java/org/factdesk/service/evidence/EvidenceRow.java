package org.factdesk.service.evidence;

import java.time.Instant;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.Stance;

/** A piece of evidence as it is shown; the withdrawal is null while it stands. */
public record EvidenceRow(
        String id,
        String claim,
        Stance stance,
        SourceRow source,
        String quote,
        String locator,
        String note,
        String by,
        Instant at,
        Withdrawal withdrawal) {

    /** Why, by whom and when a piece of evidence was taken back. */
    public record Withdrawal(String reason, String by, Instant at) {}

    /** Reads a piece of evidence. */
    public static EvidenceRow of(Evidence evidence) {
        Withdrawal withdrawal = evidence.withdrawn()
                ? new Withdrawal(evidence.withdrawnReason(), evidence.withdrawnBy(), evidence.withdrawnAt())
                : null;
        return new EvidenceRow(
                evidence.id().value(),
                evidence.claim().value(),
                evidence.stance(),
                SourceRow.of(evidence.source()),
                evidence.quote(),
                evidence.locator(),
                evidence.note(),
                evidence.attachedBy(),
                evidence.attachedAt(),
                withdrawal);
    }

    /** Whether it still counts. */
    public boolean standing() {
        return withdrawal == null;
    }
}
