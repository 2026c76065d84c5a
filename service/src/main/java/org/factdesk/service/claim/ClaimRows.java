package org.factdesk.service.claim;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;

/** Reads rows of claims out of what the database answers, column by column. */
final class ClaimRows {

    static final String COLUMNS = "c.id, c.article_id, c.number, c.status, c.statement, c.quote_exact, c.quote_prefix,"
            + " c.quote_suffix, c.revision_number, c.span_start, c.span_end, c.placement, c.claimant, c.claimed_on,"
            + " c.priority, c.risk, c.due_at, c.due_day, c.assignee, c.reviewer, c.rating, c.created_at, c.updated_at,"
            + " c.version";

    private static final Priority[] PRIORITIES = Priority.values();

    private final Object[] values;
    private int next;

    private ClaimRows(Object[] values) {
        this.values = values;
    }

    /** The row with the values of {@link #COLUMNS}. */
    static ClaimRow of(Object[] values) {
        ClaimRows row = new ClaimRows(values);
        return new ClaimRow(
                row.text(),
                row.text(),
                row.whole(),
                ClaimStatus.valueOf(row.text()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.whole(),
                row.whole(),
                row.whole(),
                row.placement(),
                row.text(),
                row.day(),
                PRIORITIES[row.whole()],
                Risk.valueOf(row.text()),
                row.moment().toInstant(),
                row.day(),
                row.text(),
                row.text(),
                row.text(),
                row.moment().toInstant(),
                row.moment().toInstant(),
                ((Number) row.value()).longValue());
    }

    private Object value() {
        return values[next++];
    }

    private String text() {
        return (String) value();
    }

    private int whole() {
        return ((Number) value()).intValue();
    }

    private LocalDate day() {
        Date day = (Date) value();
        return day == null ? null : day.toLocalDate();
    }

    private Timestamp moment() {
        return (Timestamp) value();
    }

    private PlacementOutcome placement() {
        String name = text();
        return name == null ? null : PlacementOutcome.valueOf(name);
    }
}
