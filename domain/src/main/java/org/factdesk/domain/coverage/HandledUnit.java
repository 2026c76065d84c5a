package org.factdesk.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.evidence.Source;

/**
 * A unit that somebody struck or excused, and may have opened again. Units that nobody touched have no such row. A
 * sentence that holds no unit can be excused too, when it was suggested for checking.
 */
@Entity
@Table(name = "handled_unit")
public class HandledUnit {

    private static final int LONGEST = 4000;

    @Id
    @Column(name = "id", length = 40)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 10, nullable = false)
    private UnitState state;

    @Column(name = "source_id", length = 26)
    private String source;

    @Column(name = "note", length = LONGEST)
    private String note;

    @Column(name = "handled_by", length = 40, nullable = false)
    private String handledBy;

    @Column(name = "handled_at", nullable = false)
    private Instant handledAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected HandledUnit() {}

    /** A unit about to be dealt with for the first time. */
    public HandledUnit(UnitId id, String by, Instant at) {
        this.id = id.value();
        this.article = id.article().value();
        this.number = id.number();
        this.state = UnitState.OPEN;
        by(by, at);
    }

    /**
     * Strikes it as checked.
     *
     * @param checkedAgainst the source, or null
     * @param remark what is to be said of the check, or null
     */
    public void strike(boolean claimed, Source checkedAgainst, String remark, String by, Instant at) {
        take(UnitStep.STRIKE, claimed);
        source = checkedAgainst == null ? null : checkedAgainst.id().value();
        note = Words.optional("note", remark, LONGEST);
        by(by, at);
    }

    /** Excuses it from checking, for a reason. */
    public void excuse(boolean claimed, String reason, String by, Instant at) {
        take(UnitStep.EXCUSE, claimed);
        source = null;
        note = Words.required("reason", reason, LONGEST);
        by(by, at);
    }

    /** Takes a strike or an excuse back. */
    public void reopen(String by, Instant at) {
        take(UnitStep.REOPEN, false);
        source = null;
        note = null;
        by(by, at);
    }

    private void take(UnitStep step, boolean claimed) {
        UnitState now = state == UnitState.OPEN && claimed ? UnitState.CLAIMED : state;
        if (!step.leavesFrom(now)) {
            throw new UnitRefusedException(id(), now, step);
        }
        state = step.to();
    }

    private void by(String by, Instant at) {
        handledBy = Objects.requireNonNull(by);
        handledAt = Objects.requireNonNull(at);
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int number() {
        return number;
    }

    /** OPEN, STRUCK or EXCUSED. */
    public UnitState state() {
        return state;
    }

    /** The id of the source that it was struck against, or null. */
    public String source() {
        return source;
    }

    /** The remark of a strike or the reason of an excuse, or null. */
    public String note() {
        return note;
    }

    public String handledBy() {
        return handledBy;
    }

    public Instant handledAt() {
        return handledAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandledUnit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
