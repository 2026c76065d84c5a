package org.factdesk.service.check;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;

/** A finding as it is shown. */
public record FindingRow(
        String id,
        FindingKind kind,
        Severity severity,
        String subject,
        String message,
        String working,
        double weight,
        List<PlaceRow> places,
        Dismissal dismissal)
        implements Serializable {

    /** The gravest first, then those whose values lie farthest apart. */
    static final Comparator<FindingRow> ORDER = Comparator.comparing(FindingRow::severity)
            .thenComparing(FindingRow::kind)
            .thenComparing(Comparator.comparingDouble(FindingRow::weight).reversed())
            .thenComparing(FindingRow::id);

    /** Who set a finding aside, when and why. */
    public record Dismissal(String reason, String by, Instant at) implements Serializable {}
}
