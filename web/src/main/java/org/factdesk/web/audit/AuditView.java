package org.factdesk.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.audit.AuditReading;
import org.factdesk.service.audit.AuditRow;
import org.factdesk.service.audit.AuditVerification;
import org.factdesk.service.audit.AuditVerifier;

/** The audit trail, newest entries first, and the check of its chain. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private AuditReading trail;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private HistoryWords words;

    private Long before;
    private List<Entry> entries = List.of();
    private boolean more;
    private AuditVerification head;
    private AuditVerification verification;

    /**
     * An entry as the page shows it.
     *
     * @param line who did what, in words
     */
    public record Entry(AuditRow row, HistoryLine line) {}

    /** Reads a page of entries. */
    public void open() {
        List<AuditRow> rows = trail.newest(before == null ? Long.MAX_VALUE : before, ROWS + 1);
        more = rows.size() > ROWS;
        entries = rows.stream()
                .limit(ROWS)
                .map(row -> new Entry(row, words.line(row)))
                .toList();
        head = verifier.head();
    }

    /** Recomputes the whole chain. */
    public void verify() {
        verification = verifier.verify();
        head = verifier.head();
    }

    /** Where the page of older entries begins. */
    public long getOlder() {
        return entries.isEmpty() ? 1 : entries.get(entries.size() - 1).row().seq();
    }

    public boolean isMore() {
        return more;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public AuditVerification getHead() {
        return head;
    }

    public AuditVerification getVerification() {
        return verification;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
