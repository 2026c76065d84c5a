package org.factdesk.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;

/** That a person is away for some days, the first and the last among them. It can be ended sooner and is never deleted. */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "username", length = 40, nullable = false, updatable = false)
    private String username;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "noted_by", length = 40, nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "ended_by", length = 40)
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {}

    /**
     * @param from the first day
     * @param until the last day, not before the first and not before today
     * @param today the day on the desk
     * @throws InvalidException when a day is missing or the last one is past
     */
    public Absence(Account who, LocalDate from, LocalDate until, LocalDate today, String by, Instant at) {
        require("from", from);
        require("until", until);
        if (until.isBefore(from)) {
            throw new InvalidException(
                            "order-of-days",
                            "The last day, " + until + ", is before the first, " + from + ". Swap them.")
                    .with("field", "until");
        }
        if (until.isBefore(today)) {
            throw new InvalidException("past-day", "The last day is " + until + ", which is past. Give a day to come.")
                    .with("field", "until");
        }
        this.id = AbsenceId.next().value();
        this.username = who.username();
        this.from = from;
        this.until = until;
        this.notedBy = Objects.requireNonNull(by);
        this.notedAt = Objects.requireNonNull(at);
    }

    private static void require(String field, LocalDate day) {
        if (day == null) {
            throw new InvalidException("missing", "“" + field + "” is missing. Give a day as YYYY-MM-DD.")
                    .with("field", field);
        }
    }

    /** The person is back, or does not go. */
    public void end(String by, Instant at) {
        if (endedAt != null) {
            throw new ConflictException("absence-ended", "This absence is ended already.").with("absence", id);
        }
        endedBy = Objects.requireNonNull(by);
        endedAt = Objects.requireNonNull(at);
    }

    public AbsenceId id() {
        return new AbsenceId(id);
    }

    public String username() {
        return username;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    public String notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Who ended it before its last day, or null. */
    public String endedBy() {
        return endedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Absence that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
