package org.factdesk.service.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.HandledUnit;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.coverage.SuggestionRules.Score;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/** Suggests which sentences of an article are worth checking, by rules that people read and change. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class SuggestionDesk {

    /** The sum of weights from which a sentence is suggested. */
    private static final double WORTH = 2;

    private static final Comparator<Suggestion> RANK = Comparator.comparingDouble(Suggestion::score)
            .reversed()
            .thenComparingInt(suggestion -> suggestion.span().start());

    @Inject
    private CoverageRepository coverage;

    @Inject
    private UnitRows rows;

    @Inject
    private CoverageDesk desk;

    @Inject
    private ArticleRepository articles;

    @Inject
    private DeskSettings settings;

    @Inject
    private Caller caller;

    /** The sentences that seem worth checking and that nobody has dealt with, the most worth checking first. */
    public List<Suggestion> suggestions(ArticleId id) {
        Article article = articles.requireReadable(id, caller.account());
        Map<Integer, HandledUnit> handled = coverage.handled(id);
        CoverState state = rows.state(article);
        PlacedText text = new PlacedText(articles.newest(article).text().value());
        SuggestionRules rules = rules();
        List<Suggestion> found = new ArrayList<>();
        for (Sentence sentence : state.sentences()) {
            String words = text.words(sentence.span());
            if (open(sentence, state, handled)) {
                Score score = rules.score(words);
                if (score.value() >= WORTH) {
                    found.add(suggestion(article, sentence, words, score));
                }
            }
        }
        found.sort(RANK);
        return found;
    }

    /** A page of them. */
    public Page<Suggestion> suggestions(ArticleId id, PageRequest page) {
        String name = "suggestions of " + id;
        List<Suggestion> all = suggestions(id);
        int from = 0;
        if (page.after() != null) {
            String last = Cursor.read(name, page.after(), 1).get(0);
            List<String> ids = all.stream().map(Suggestion::id).toList();
            if (!ids.contains(last)) {
                throw Cursor.foreign();
            }
            from = ids.indexOf(last) + 1;
        }
        int to = Math.min(all.size(), from + page.limit());
        String next = to < all.size() ? Cursor.write(name, all.get(to - 1).id()) : null;
        return new Page<>(all.subList(from, to), next);
    }

    /** Refuses with "not found" unless there is such a sentence; tells nothing else. */
    @PermitAll
    public void requireKnown(UnitId sentence) {
        desk.requireSentence(sentence);
    }

    /** Sets a suggestion aside: what is open in its sentence is excused for this reason. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
    public void dismiss(UnitId sentence, String reason) {
        desk.excuseSentence(sentence, reason);
    }

    private static boolean open(Sentence sentence, CoverState state, Map<Integer, HandledUnit> handled) {
        HandledUnit set = handled.get(sentence.number());
        boolean dismissed = set != null && set.state() == UnitState.EXCUSED;
        boolean settled = !sentence.units().isEmpty()
                && sentence.units().stream().allMatch(unit -> state.covered(sentence, unit));
        return !dismissed && !settled && state.claims(sentence).isEmpty();
    }

    private static Suggestion suggestion(Article article, Sentence sentence, String words, Score score) {
        // The logistic curve puts a sum of four, which most check-worthy sentences reach, in the middle.
        double likely = 1 / (1 + Math.exp(4 - score.value()));
        return new Suggestion(
                UnitId.of(article.id(), sentence.number()).value(),
                article.id().value(),
                article.revisionNumber(),
                Math.round(likely * 1000) / 1000.0,
                score.reasons(),
                sentence.span(),
                words);
    }

    private SuggestionRules rules() {
        return settings.value("FACTDESK_SUGGESTION_RULES")
                .map(file -> SuggestionRules.of(Path.of(file)))
                .orElse(BuiltIn.RULES);
    }

    private static final class BuiltIn {
        static final SuggestionRules RULES = SuggestionRules.builtIn();
    }
}
