package org.factdesk.service.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.Coverage;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.ClaimPlace;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.UnitSheet;

/**
 * What the desk finds checkable in an article's first text, for those who write whole articles past the desk.
 *
 * @param body the sheet as it is stored
 * @param nextNumber the lowest number that nothing of the article has
 * @param coverage the count of its units
 */
public record FirstSheet(String body, int nextNumber, Coverage coverage) {

    /** @param claims where the claims stand, those left out that were withdrawn */
    public static FirstSheet of(ArticleId article, ArticleText text, List<TextSpan> claims) {
        UnitNumbers numbers = new UnitNumbers(0);
        List<Sentence> sentences = numbers.first(UnitReading.of(text.value()));
        List<ClaimPlace> places = new ArrayList<>();
        claims.forEach(span -> places.add(new ClaimPlace(String.valueOf(places.size()), span)));
        ArticleRevision revision = new ArticleRevision(article, 1, text, null, "factdesk", Instant.EPOCH);
        return new FirstSheet(
                new UnitSheet(revision, sentences, numbers.next()).body(),
                numbers.next(),
                new CoverState(sentences, Set.of(), places).coverage());
    }
}
