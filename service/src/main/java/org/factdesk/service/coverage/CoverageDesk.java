package org.factdesk.service.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.HandledUnit;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.Source;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.service.evidence.SourceChoice;

/** The line-by-line check of an article: its units, struck one after the other as on a galley proof. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class CoverageDesk {

    private static final int FEW = 500;

    @Inject
    private CoverageRepository coverage;

    @Inject
    private CoverageCount count;

    @Inject
    private UnitRows rows;

    @Inject
    private ArticleRepository articles;

    @Inject
    private SourceChoice sources;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such a unit; tells nothing else. */
    @PermitAll
    public void requireKnown(UnitId id) {
        articleOf(id);
    }

    /** A unit of an article that the caller may read. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public UnitRow read(UnitId id) {
        Article article = articles.requireReadable(articleOf(id).id(), caller.account());
        return rows.of(article).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** All units of the newest revision in the order of its words. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<UnitRow> units(ArticleId id) {
        return rows.of(articles.requireReadable(id, caller.account()));
    }

    /**
     * The units that may have changed with these claims, in the order of the words: all where they are few, else those
     * in the claims' own sentences.
     */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<UnitRow> units(ArticleId id, Collection<String> claims) {
        Article article = articles.requireReadable(id, caller.account());
        boolean few = article.coverage().checkable() <= FEW;
        return rows.of(article, own -> few || !Collections.disjoint(own, claims));
    }

    /**
     * A page of the units in the order of the words.
     *
     * @param states these alone, or empty for all
     */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public Page<UnitRow> units(ArticleId id, Set<UnitState> states, PageRequest page) {
        String name = "units of " + id + " " + new TreeSet<>(states);
        UnitPlace after = page.after() == null ? UnitPlace.START : UnitPlace.read(name, page.after());
        List<UnitRow> rest = units(id).stream()
                .filter(row -> states.isEmpty() || states.contains(row.state()))
                .filter(row -> UnitPlace.of(row).compareTo(after) > 0)
                .toList();
        if (rest.size() <= page.limit()) {
            return new Page<>(rest, null);
        }
        List<UnitRow> shown = rest.subList(0, page.limit());
        return new Page<>(shown, UnitPlace.of(shown.get(shown.size() - 1)).write(name));
    }

    /** Strikes a unit as checked. */
    public void strike(UnitId id, UnitCheck check) {
        strike(List.of(id), check);
    }

    /** Strikes units of one article as checked, all or none, against one source. */
    public void strike(List<UnitId> ids, UnitCheck check) {
        Instant now = clock.now();
        String by = caller.account().username();
        Article article = workedOn(ids);
        Source source = check.named() ? sources.of(check.knownSource(), check.newSource(), by, now) : null;
        coverage.flush();
        change(article, ids, "UNIT_STRUCK", (unit, claimed) -> unit.strike(claimed, source, check.note(), by, now));
    }

    /** Excuses a unit from checking, with a reason. */
    public void excuse(UnitId id, String reason) {
        excuse(List.of(id), reason);
    }

    /** Excuses units of one article from checking, all or none, with one reason. */
    public void excuse(List<UnitId> ids, String reason) {
        Instant now = clock.now();
        String by = caller.account().username();
        change(workedOn(ids), ids, "UNIT_EXCUSED", (unit, claimed) -> unit.excuse(claimed, reason, by, now));
    }

    /** Refuses with "not found" unless there is such a sentence; tells nothing else. */
    @PermitAll
    public void requireSentence(UnitId id) {
        sentence(id);
    }

    /** Excuses what is open in a sentence, and the sentence itself, so that it is not suggested again. */
    public void excuseSentence(UnitId id, String reason) {
        Instant now = clock.now();
        String by = caller.account().username();
        Sentence sentence = sentence(id);
        Article article = articles.require(id.article());
        article.requireAlive("have units dealt with");
        articles.hold(article);
        HandledUnit whole = handled(id);
        whole.excuse(false, reason, by, now);
        Set<Integer> settled = coverage.settled(article.id());
        List<UnitId> open = sentence.units().stream()
                .map(Unit::number)
                .filter(number -> !settled.contains(number))
                .map(number -> UnitId.of(article.id(), number))
                .toList();
        change(article, open, "UNIT_EXCUSED", (unit, claimed) -> unit.excuse(claimed, reason, by, now));
        events.fire(DeskEvent.ofArticle("SUGGESTION_DISMISSED", article.id().value())
                .with("sentence", id.value())
                .with("reason", whole.note()));
    }

    private Sentence sentence(UnitId id) {
        try {
            return count.sentence(articles.require(id.article()), id.number()).orElseThrow(() -> unknown(id));
        } catch (NotFoundException e) {
            throw (NotFoundException) unknown(id).initCause(e);
        }
    }

    /** Takes a strike or an excuse back. */
    public void reopen(UnitId id) {
        reopen(List.of(id));
    }

    /** Takes strikes and excuses of units of one article back, all or none. */
    public void reopen(List<UnitId> ids) {
        Instant now = clock.now();
        String by = caller.account().username();
        change(workedOn(ids), ids, "UNIT_REOPENED", (unit, claimed) -> unit.reopen(by, now));
    }

    /** The one article of these units, held, so that their count stays true. */
    private Article workedOn(List<UnitId> ids) {
        Article article = articleOf(ids.get(0));
        ids.forEach(id -> {
            if (!id.article().equals(article.id())) {
                throw unknown(id);
            }
        });
        article.requireAlive("have units dealt with");
        articles.hold(article);
        return article;
    }

    private void change(Article article, List<UnitId> ids, String action, BiConsumer<HandledUnit, Boolean> step) {
        Map<String, UnitRow> known =
                rows.of(article).stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (UnitId id : ids) {
            UnitRow row = known.get(id.value());
            if (row == null) {
                throw unknown(id);
            }
            HandledUnit unit = handled(id);
            step.accept(unit, !row.claims().isEmpty());
            events.fire(DeskEvent.ofArticle(action, article.id().value())
                    .with("unit", id.value())
                    .with("words", row.exact())
                    .with("kind", row.kind().name())
                    .with("source", unit.source())
                    .with(unit.state() == UnitState.EXCUSED ? "reason" : "note", unit.note()));
        }
        articles.startChecking(article.id());
        count.recount(article.id());
    }

    private HandledUnit handled(UnitId id) {
        return coverage.handled(id).orElseGet(() -> {
            HandledUnit made = new HandledUnit(id, caller.username(), clock.now());
            coverage.add(made);
            return made;
        });
    }

    private Article articleOf(UnitId id) {
        if (id.number() < 0) {
            throw unknown(id);
        }
        try {
            Article article = articles.require(id.article());
            if (count.knows(article, id.number())) {
                return article;
            }
        } catch (NotFoundException e) {
            throw (NotFoundException) unknown(id).initCause(e);
        }
        throw unknown(id);
    }

    private static NotFoundException unknown(UnitId id) {
        return (NotFoundException) new NotFoundException(
                        "unknown-unit",
                        "There is no unit “" + id + "” in the newest text. Read the article's units again.")
                .with("unit", id.value());
    }
}
