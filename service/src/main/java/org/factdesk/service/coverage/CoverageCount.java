package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleReceived;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.claim.placing.ArticleRevised;
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

    void received(@Observes ArticleReceived event) {
        UnitSheet sheet = make(event.article(), event.revision());
        event.article().count(new CoverState(sheet.sentences(), Set.of(), List.of()).coverage());
    }

    void revised(@Observes ArticleRevised event) {
        Article article = articles.require(event.now().article());
        UnitSheet sheet = make(article, event.now());
        article.count(state(article.id(), sheet).coverage());
    }

    void claimsPlaced(@Observes ClaimsPlaced event) {
        recount(event.article());
    }

    /** Counts an article's units anew. */
    void recount(ArticleId id) {
        Article article = articles.require(id);
        articles.hold(article);
        articles.count(id, state(id, sheet(article)).coverage());
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

    /** The sentence of the article's newest revision with this number. */
    Optional<Sentence> sentence(Article article, int number) {
        return sheet(article).sentences().stream()
                .filter(sentence -> sentence.number() == number)
                .findFirst();
    }

    private CoverState state(ArticleId id, UnitSheet sheet) {
        return new CoverState(sheet.sentences(), coverage.settled(id), coverage.places(id, sheet.revision()));
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
