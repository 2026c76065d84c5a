package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.RevisionAdded;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.coverage.ClaimPlace;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.UnitSheet;
import org.factdesk.service.article.ArticleRepository;

/**
 * Keeps, on each article, the count of its units and of those that are covered, so that lists cost nothing. What changes
 * the count does so while it holds the article's row.
 */
@ApplicationScoped
class CoverageCount {

    @Inject
    private CoverageRepository coverage;

    @Inject
    private ArticleRepository articles;

    void revisionAdded(@Observes RevisionAdded event) {
        Article article = event.article();
        boolean first = event.revision().number() == 1;
        UnitSheet sheet = make(article, event.revision());
        Set<Integer> settled = first ? Set.of() : coverage.settled(article.id());
        List<ClaimPlace> places = first ? List.of() : coverage.places(article.id(), sheet.revision());
        article.count(new CoverState(sheet.sentences(), settled, places).coverage());
    }

    void claimsPlaced(@Observes ClaimsPlaced event) {
        recount(event.article());
    }

    /** Counts an article's units anew. */
    void recount(ArticleId id) {
        Article article = articles.require(id);
        recount(id, sheet(article));
    }

    /** The sheet of an article's newest revision; made where the article is older than the desk's count. */
    UnitSheet sheet(Article article) {
        return coverage.sheet(article.id(), article.revisionNumber())
                .orElseGet(() -> make(article, articles.newest(article)));
    }

    /** Whether the article's newest revision has a unit with this number. */
    boolean knows(Article article, int number) {
        return sheet(article).sentences().stream()
                .flatMap(sentence -> sentence.units().stream())
                .anyMatch(unit -> unit.number() == number);
    }

    private void recount(ArticleId id, UnitSheet sheet) {
        articles.hold(id);
        CoverState state =
                new CoverState(sheet.sentences(), coverage.settled(id), coverage.places(id, sheet.revision()));
        articles.count(id, state.coverage());
    }

    private UnitSheet make(Article article, ArticleRevision revision) {
        String text = revision.text().value();
        List<ReadSentence> read = UnitReading.of(text);
        Optional<UnitSheet> before =
                revision.number() == 1 ? Optional.empty() : coverage.sheet(article.id(), revision.number() - 1);
        UnitNumbers numbers = new UnitNumbers(before.map(UnitSheet::nextNumber).orElse(0));
        List<Sentence> sentences = before.map(sheet -> new UnitFollowing(
                                new PlacedText(articles.revision(article.id(), sheet.revision())
                                        .text()
                                        .value()),
                                new PlacedText(text),
                                numbers)
                        .follow(sheet.sentences(), read))
                .orElseGet(() -> numbers.first(read));
        UnitSheet sheet = new UnitSheet(revision, sentences, numbers.next());
        coverage.add(sheet);
        return sheet;
    }
}
