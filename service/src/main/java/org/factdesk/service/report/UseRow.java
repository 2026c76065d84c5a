package org.factdesk.service.report;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.report.CorrectionUse;
import org.factdesk.domain.report.UseKind;

/**
 * Where the old version of a corrected verdict was used, as it is shown.
 *
 * @param form the form of a file that was taken along, else null
 * @param note what has been done about it, or null
 */
public record UseRow(
        String id,
        String correction,
        UseKind kind,
        String article,
        String form,
        String edition,
        String by,
        Instant at,
        String note,
        String settledBy,
        Instant settledAt)
        implements Serializable {

    static UseRow of(CorrectionUse use) {
        return new UseRow(
                use.id(),
                use.correction(),
                use.kind(),
                use.article().value(),
                use.form(),
                use.edition(),
                use.usedBy(),
                use.usedAt(),
                use.settledNote(),
                use.settledBy(),
                use.settledAt());
    }

    /** Whether something is still to be done about it. */
    public boolean open() {
        return settledAt == null;
    }
}
