package org.factdesk.domain.desk;

import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.Verdict;

/** The smallest things of a desk, new for each test that asks. */
public final class Sample {

    /** A Monday morning. */
    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    /** The words that {@link #claim()} marks. */
    public static final String WORDS = "fell by only 31 percent";

    private Sample() {}

    /** The first revision of a new article with these words. */
    public static ArticleRevision revision(String text) {
        return new Article(ArticleDetails.headed(null), "writer", MORNING)
                .revise(new ArticleText(text), null, "writer", MORNING);
    }

    /** A claim that was just marked by the checker. */
    public static Claim claim() {
        return claim(ClaimDetails.none());
    }

    /** A claim of which this is said. */
    public static Claim claim(ClaimDetails details) {
        ArticleRevision revision = revision("Crossings " + WORDS + ", officials said.");
        return new Claim(revision, new TextSpan(10, 10 + WORDS.length()), 1, details, "checker", MORNING);
    }

    /** A document of an authority. */
    public static Source source() {
        return new Source(
                new SourceDetails(
                        "Arrivals by month", "Ministry", "https://example.org/arrivals", SourceKind.DATA, null),
                "checker",
                MORNING);
    }

    /** A passage that contradicts the claim. */
    public static Evidence evidence(Claim claim) {
        return new Evidence(
                claim,
                source(),
                new EvidenceDetails(Stance.CONTRADICTS, "31.1 percent", "table 2", null),
                "checker",
                MORNING);
    }

    /** The verdict "mixed", proposed by the checker. */
    public static Verdict verdict(Claim claim, Evidence... cited) {
        return new Verdict(claim, 1, mixed(), "The table says otherwise.", List.of(cited), "checker", MORNING);
    }

    /** One step of the built-in scale. */
    public static Rating mixed() {
        return new Rating("MIXED", "built-in", 3, "Mixed", "Some of it is right.", 3);
    }
}
