package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.coverage.HandledUnit;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitSheet;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.evidence.EvidenceRepository;
import org.factdesk.service.evidence.SourceRow;

/** Puts the units of an article's newest revision together with what was done about them. */
@ApplicationScoped
class UnitRows {

    @Inject
    private CoverageRepository coverage;

    @Inject
    private CoverageCount count;

    @Inject
    private ArticleRepository articles;

    @Inject
    private EvidenceRepository evidence;

    /** All units of the newest revision in the order of its words. */
    List<UnitRow> of(Article article) {
        return of(article, claims -> true);
    }

    /** Those units of the newest revision whose sentence belongs to such claims, in the order of its words. */
    List<UnitRow> of(Article article, Predicate<List<String>> wanted) {
        UnitSheet sheet = count.sheet(article);
        Map<Integer, HandledUnit> handled = coverage.handled(article.id());
        CoverState state = state(article, sheet, handled);
        Map<String, SourceRow> sources = evidence.sources(handled.values().stream()
                .map(HandledUnit::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        PlacedText text = new PlacedText(articles.newest(article).text().value());
        List<UnitRow> rows = new ArrayList<>();
        for (Sentence sentence : state.sentences()) {
            List<String> claims = state.claims(sentence);
            for (Unit unit : wanted.test(claims) ? sentence.units() : List.<Unit>of()) {
                HandledUnit done = handled.get(unit.number());
                SourceRow source = done == null || done.source() == null ? null : sources.get(done.source());
                rows.add(row(article, sentence, unit, claims, text.words(unit.span()), done, source));
            }
        }
        return rows;
    }

    /** Which of the newest revision's units are covered. */
    CoverState state(Article article) {
        return state(article, count.sheet(article), coverage.handled(article.id()));
    }

    private CoverState state(Article article, UnitSheet sheet, Map<Integer, HandledUnit> handled) {
        Set<Integer> settled = handled.values().stream()
                .filter(unit -> unit.state() != UnitState.OPEN)
                .map(HandledUnit::number)
                .collect(Collectors.toCollection(HashSet::new));
        return new CoverState(sheet.sentences(), settled, coverage.places(article.id(), sheet.revision()));
    }

    private static UnitRow row(
            Article article,
            Sentence sentence,
            Unit unit,
            List<String> claims,
            String exact,
            HandledUnit done,
            SourceRow source) {
        UnitState state = done == null ? UnitState.OPEN : done.state();
        return new UnitRow(
                UnitId.of(article.id(), unit.number()).value(),
                article.id().value(),
                article.revisionNumber(),
                unit.kind(),
                state == UnitState.OPEN && !claims.isEmpty() ? UnitState.CLAIMED : state,
                unit.span(),
                exact,
                sentence.span(),
                claims,
                source,
                state == UnitState.STRUCK ? done.note() : null,
                state == UnitState.EXCUSED ? done.note() : null,
                done == null ? null : done.handledBy(),
                done == null ? null : done.handledAt());
    }
}
