package org.factdesk.service.generate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.service.article.Sketch;
import org.factdesk.service.coverage.FirstSheet;

/** One made-up article with its text and its claims; the same for the same number and day. */
final class GeneratedArticle {

    /** How many claims an article has. */
    static final int CLAIMS = 50;

    private static final long SEED = 20_260_101L;
    private static final int PARAGRAPH = 4;
    private static final int FIRST_DAYS_BACK = 400;
    private static final int LAST_DAYS_BACK = 2;
    private static final int MINUTES_OF_DAY = 1440;

    private final SplittableRandom random;
    private final Phrases phrases;
    private final int claims;
    private final Instant today;
    private final Instant added;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> spans = new ArrayList<>();

    /**
     * One after the other, so that rows and indexes grow at their end.
     *
     * @param articles how many there are in all
     * @param today the midnight from which all times are counted back
     */
    GeneratedArticle(int number, int articles, int claims, Instant today) {
        this.random = new SplittableRandom(SEED + number);
        this.phrases = new Phrases(random);
        this.claims = claims;
        this.today = today;
        long later = (long) (FIRST_DAYS_BACK - LAST_DAYS_BACK) * MINUTES_OF_DAY * number / articles;
        this.added = today.minus(Duration.ofDays(FIRST_DAYS_BACK))
                .plus(Duration.ofMinutes(later + random.nextInt(MINUTES_OF_DAY)));
    }

    /** Adds the rows of the article and of everything in it. */
    void write(MadeRows rows, List<String> sources) {
        ArticleId id = new ArticleId(GeneratedId.of(random, added));
        String headline = phrases.headline();
        tell(headline);
        ArticleText words = new ArticleText(text.toString());
        List<GeneratedClaim> made = claims(id, words, sources);
        FirstSheet sheet = FirstSheet.of(
                id,
                words,
                made.stream()
                        .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN)
                        .map(GeneratedClaim::span)
                        .toList());
        LocalDate published = LocalDate.ofInstant(added, ZoneOffset.UTC);
        rows.add(
                "article",
                id.value(),
                headline,
                phrases.outlet(),
                phrases.person(),
                published,
                "en",
                "CHECKING",
                1,
                claims,
                "writer",
                added,
                0L,
                sheet.coverage().checkable(),
                sheet.coverage().covered());
        rows.add(
                "article_revision",
                GeneratedId.of(random, added),
                id.value(),
                1,
                words.value(),
                words.sha256(),
                Sketch.of(words.value()).stored(),
                "writer",
                added);
        rows.add("unit_sheet", GeneratedId.of(random, added), id.value(), 1, sheet.nextNumber(), sheet.body());
        for (GeneratedClaim claim : made) {
            claim.write(rows);
        }
    }

    private void tell(String headline) {
        text.append(headline).append("\n\n");
        for (int i = 0; i < claims; i++) {
            text.append(phrases.lead());
            int from = text.length();
            text.append(phrases.claim());
            spans.add(new TextSpan(from, text.length()));
            text.append(phrases.tail()).append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
        }
        text.append("The debate goes on.");
    }

    private List<GeneratedClaim> claims(ArticleId id, ArticleText words, List<String> sources) {
        List<GeneratedClaim> made = new ArrayList<>();
        String survivor = null;
        for (int i = 0; i < claims; i++) {
            GeneratedClaim claim = new GeneratedClaim(
                    new GeneratedClaim.Place(id.value(), i + 1, words.value(), spans.get(i)),
                    random,
                    sources,
                    added,
                    today,
                    survivor);
            survivor = claim.status() == ClaimStatus.RESEARCHING ? claim.id() : survivor;
            made.add(claim);
        }
        return made;
    }
}
