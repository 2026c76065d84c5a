package org.factdesk.service.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.coverage.AskedWords;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.RevisedText;
import org.factdesk.service.claim.RevisionDesk;
import org.factdesk.service.desk.DeskClock;

/** Asks writers for changes of their text, and notes what became of each. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
public class ChangeDesk {

    @Inject
    private TextChangeRepository changes;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private CoverageDesk units;

    @Inject
    private RevisionDesk revisions;

    @Inject
    private StandingWords standing;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such a change; tells nothing else. */
    @PermitAll
    public void requireKnown(TextChangeId id) {
        changes.require(id);
    }

    /** A change, for everybody who may read its article. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public TextChangeRow read(TextChangeId id) {
        TextChange change = changes.require(id);
        articles.requireReadable(change.article(), caller.account());
        return TextChangeRow.of(change);
    }

    /** The changes asked of an article's writer, oldest first. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<TextChangeRow> ofArticle(ArticleId id) {
        articles.requireReadable(id, caller.account());
        return changes.ofArticle(id).stream().map(TextChangeRow::of).toList();
    }

    /** Asks for a change of words that stand in the newest text. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
    public TextChangeId ask(ArticleId id, WantedChange wanted) {
        Article article = articles.requireReadable(id, caller.account());
        article.requireAlive("have changes asked of its writer");
        articles.hold(article);
        TextChange change = new TextChange(
                article, words(article, wanted), wanted.proposed(), wanted.note(), caller.username(), clock.now());
        changes.add(change);
        events.fire(about("CHANGE_ASKED", change)
                .with("words", change.words())
                .with("proposed", change.proposed())
                .with("note", change.note()));
        return change.id();
    }

    /** The words that a change would be asked of, before anybody has proposed others. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
    public AskedWords words(ArticleId id, WantedChange wanted) {
        Article article = articles.requireReadable(id, caller.account());
        article.requireAlive("have changes asked of its writer");
        return words(article, wanted);
    }

    private AskedWords words(Article article, WantedChange wanted) {
        if (!wanted.clear()) {
            throw new InvalidException(
                    "which-words", "Say which words to change: give a claim, a unit or a span, and only one of them.");
        }
        ArticleRevision newest = articles.newest(article);
        TextSpan span = wanted.span();
        if (wanted.claim() != null) {
            span = placed(article, claims.require(wanted.claim()));
        } else if (wanted.unit() != null) {
            UnitRow unit = units.read(wanted.unit());
            if (!unit.article().equals(article.id().value())) {
                throw elsewhere("unit");
            }
            span = unit.span();
        }
        return new AskedWords(
                wanted.claim(),
                wanted.unit(),
                newest.number(),
                span,
                newest.text().words(span));
    }

    private static TextSpan placed(Article article, Claim claim) {
        if (!claim.article().equals(article.id())) {
            throw elsewhere("claim");
        }
        if (!claim.placed()) {
            throw new ConflictException(
                            "claim-without-place",
                            "This claim has no place in the newest text. Decide where it stands, then ask.")
                    .with("claim", claim.id().value());
        }
        return claim.span();
    }

    private static InvalidException elsewhere(String field) {
        return (InvalidException) new InvalidException(
                        "another-article", "This " + field + " stands in another article. Ask for the change there.")
                .with("field", field);
    }

    /**
     * Puts the proposed words in place of the old ones, which makes a new revision.
     *
     * @param seen the version of the article the caller saw, or null
     * @throws ConflictException when the words do not stand there any more, with both texts
     */
    public void accept(TextChangeId id, Long seen) {
        TextChange change = changes.require(id);
        Article article = answeredBy(change);
        change.requireOpen();
        articles.hold(article);
        ArticleRevision newest = articles.newest(article);
        String text = newest.text().value();
        TextSpan span = standing(change, newest);
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        RevisedText made =
                revisions.revise(article.id(), seen, text.substring(0, from) + change.proposed() + text.substring(to));
        change.accept(made.number(), caller.username(), clock.now());
        events.fire(about("CHANGE_ACCEPTED", change).with("number", made.number()));
    }

    /** Where the very words stand in the newest text, or a refusal with both texts. */
    private TextSpan standing(TextChange change, ArticleRevision newest) {
        TextSpan span = standing.of(change, newest);
        if (span == null) {
            throw new ConflictException(
                            "words-gone",
                            "The words to change do not stand in the newest text any more, or not in one sure place."
                                    + " Correct the text yourself, or decline the change.")
                    .with("change", change.id().value())
                    .with("words", change.words())
                    .with("proposed", change.proposed())
                    .with("revision", newest.number())
                    .with("text", newest.text().value());
        }
        return span;
    }

    /** Notes what the writer says to it. */
    public void answer(TextChangeId id, String text) {
        TextChange change = changes.require(id);
        answeredBy(change);
        change.answer(text, caller.username(), clock.now());
        events.fire(about("CHANGE_ANSWERED", change).with("text", change.answer()));
    }

    /** Leaves the text as it is, for a reason. */
    public void decline(TextChangeId id, String reason) {
        TextChange change = changes.require(id);
        answeredBy(change);
        change.decline(reason, caller.username(), clock.now());
        events.fire(about("CHANGE_DECLINED", change).with("reason", change.reason()));
    }

    /** Takes a request back: who asked does, or a desk editor. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
    public void withdraw(TextChangeId id, String reason) {
        TextChange change = changes.require(id);
        requireOne(change, change.askedBy(), "Who asked for this change withdraws it, or a desk editor does.");
        change.withdraw(reason, caller.username(), clock.now());
        events.fire(about("CHANGE_WITHDRAWN", change).with("reason", change.reason()));
    }

    /** The article, if the caller answers for its text. */
    private Article answeredBy(TextChange change) {
        Article article = articles.requireReadable(change.article(), caller.account());
        requireOne(change, article.addedBy(), "Who added the article answers for its text, or a desk editor does.");
        return article;
    }

    private void requireOne(TextChange change, String person, String sentence) {
        Account asking = caller.account();
        if (asking.role() != Role.DESK_EDITOR && !asking.username().equals(person)) {
            throw new NotAllowedException("not-asked", sentence)
                    .with("change", change.id().value());
        }
    }

    private static DeskEvent about(String action, TextChange change) {
        String article = change.article().value();
        DeskEvent event = change.claim() == null
                ? DeskEvent.ofArticle(action, article)
                : DeskEvent.ofClaim(action, article, change.claim());
        return event.with("change", change.id().value()).with("unit", change.unit());
    }
}
