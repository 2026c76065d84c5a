package org.factdesk.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.DeskId;

/** One place of a finding. */
@Entity
@Table(name = "finding_place")
public class FindingPlace {

    private static final int LONGEST = 4000;
    private static final int LONGEST_WHO = 200;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "finding_id", length = 26, nullable = false, updatable = false)
    private String finding;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Embedded
    private TextSpan span;

    @Column(name = "exact", length = LONGEST, nullable = false, updatable = false)
    private String exact;

    @Column(name = "low_value", updatable = false)
    private Double low;

    @Column(name = "high_value", updatable = false)
    private Double high;

    @Column(name = "told_by", length = LONGEST_WHO, updatable = false)
    private String who;

    @Column(name = "told_of", length = 20, updatable = false)
    private String when;

    protected FindingPlace() {}

    /**
     * @param place its number within the finding, from 0
     * @param low the lower end of what a figure stands for, or null
     * @param high the upper end, or null
     * @param who who says it there, or empty
     * @param when the day, month or year it is about, or empty
     */
    public FindingPlace(
            FindingId finding,
            int place,
            ArticleId article,
            int revision,
            TextSpan span,
            String exact,
            Double low,
            Double high,
            String who,
            String when) {
        this.id = DeskId.next();
        this.finding = finding.value();
        this.place = place;
        this.article = article.value();
        this.revision = revision;
        this.span = span;
        this.exact = exact.length() > LONGEST ? exact.substring(0, LONGEST) : exact;
        this.low = low;
        this.high = high;
        this.who = who.length() > LONGEST_WHO ? who.substring(0, LONGEST_WHO) : who;
        this.when = when;
    }

    public FindingId finding() {
        return new FindingId(finding);
    }

    public int place() {
        return place;
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int revision() {
        return revision;
    }

    public TextSpan span() {
        return span;
    }

    public String exact() {
        return exact;
    }

    public Double low() {
        return low;
    }

    public Double high() {
        return high;
    }

    public String who() {
        return who;
    }

    public String when() {
        return when;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingPlace that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
