package org.factdesk.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/** An entry in the desk's own list of persons: an office that somebody held, from one day to another. */
@Entity
@Table(name = "held_office")
public class HeldOffice {

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 4000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "person", length = LONGEST, nullable = false, updatable = false)
    private String person;

    @Column(name = "person_key", length = LONGEST, nullable = false, updatable = false)
    private String key;

    @Column(name = "office", length = LONGEST, nullable = false, updatable = false)
    private String office;

    @Column(name = "day_from", updatable = false)
    private LocalDate from;

    @Column(name = "day_to", updatable = false)
    private LocalDate to;

    @Column(name = "added_by", length = 40, nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "withdrawn_reason", length = LONGEST_REASON)
    private String withdrawnReason;

    @Column(name = "withdrawn_by", length = 40)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected HeldOffice() {}

    /**
     * An entry.
     *
     * @param from the first day, or null where it is not known
     * @param to the last day, or null where it is not known or has not come
     * @throws InvalidException when a name is missing, or the last day is before the first
     */
    public HeldOffice(String person, String office, LocalDate from, LocalDate to, String addedBy, Instant addedAt) {
        this.id = DeskId.next();
        this.person = Words.required("person", person, LONGEST).replaceAll("\\s+", " ");
        this.key = keyOf(this.person);
        this.office = Words.required("office", office, LONGEST).replaceAll("\\s+", " ");
        this.from = from;
        this.to = to;
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidException(
                            "dates", "The last day, " + to + ", is before the first, " + from + ". Exchange them.")
                    .with("field", "to");
        }
        this.addedBy = Objects.requireNonNull(addedBy);
        this.addedAt = Objects.requireNonNull(addedAt);
    }

    /** The form under which a name is looked up. */
    public static String keyOf(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /**
     * Takes the entry off the list; it stays on record.
     *
     * @throws ConflictException when that was done before
     */
    public void withdraw(String reason, String by, Instant at) {
        if (withdrawn()) {
            throw new ConflictException(
                    "already-withdrawn", "This entry was withdrawn by " + withdrawnBy + ". Read the list again.");
        }
        withdrawnReason = Words.required("reason", reason, LONGEST_REASON);
        withdrawnBy = Objects.requireNonNull(by);
        withdrawnAt = Objects.requireNonNull(at);
    }

    /** Whether it counts no more. */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    public String office() {
        return office;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldOffice that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
