package org.factdesk.service.report;

import java.time.Instant;
import java.util.Objects;

/**
 * One source attached to a claim. Unknown values are null.
 *
 * @param locator where in the source: page, table, minute
 * @param note for the desk alone
 * @param withdrawal why it no longer counts; null while it stands
 */
public record ReportedEvidence(
        String id,
        ReportedStance stance,
        Source source,
        String quote,
        String locator,
        String note,
        String by,
        Instant at,
        ReportedClaim.Aside withdrawal) {

    /** What is cited: {@code kind} is named as in the domain, such as OFFICIAL or DATA. */
    public record Source(String title, String publisher, String url, String kind, boolean primary) {
        public Source {
            Objects.requireNonNull(title, "title");
            publisher = Blank.toNull(publisher);
            url = Blank.toNull(url);
            kind = Blank.toNull(kind);
        }
    }

    public ReportedEvidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(source, "source");
        quote = Blank.toNull(quote);
        locator = Blank.toNull(locator);
        note = Blank.toNull(note);
        by = Blank.toNull(by);
    }
}
