package org.factdesk.service.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Comment;
import org.factdesk.domain.claim.CommentId;
import org.factdesk.domain.claim.Mentions;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.account.AccountRepository;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;

/**
 * What the people of the desk say to each other about a claim. A comment changes nothing of the claim, neither its
 * version nor its state, and can be written whatever has become of it.
 */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
public class CommentDesk {

    @Inject
    private CommentRepository comments;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such a comment; tells nothing else. */
    @PermitAll
    public void requireKnown(CommentId id) {
        comments.require(id);
    }

    /** The comments on a claim for everybody who may read it: thread after thread, each from its oldest word. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<CommentRow> ofClaim(ClaimId id) {
        articles.requireReadable(claims.require(id).article(), caller.account());
        Map<String, List<CommentRow>> threads = comments.ofClaim(id).stream()
                .map(CommentRow::of)
                .collect(Collectors.groupingBy(CommentRow::thread, LinkedHashMap::new, Collectors.toList()));
        return threads.values().stream()
                .flatMap(thread -> thread.stream().sorted(Comparator.comparing(CommentRow::reply)))
                .toList();
    }

    /** One comment, for everybody who may read its claim. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public CommentRow read(CommentId id) {
        Comment comment = comments.require(id);
        articles.requireReadable(claims.require(comment.claim()).article(), caller.account());
        return CommentRow.of(comment);
    }

    /**
     * Writes a comment. Those it calls who may read the claim are told; the other names are kept and said.
     *
     * @param inReplyTo a comment of the thread it belongs to, or null where it begins one
     */
    public CommentId post(ClaimId id, String text, CommentId inReplyTo) {
        Account author = caller.account();
        Claim claim = claims.require(id);
        articles.requireReadable(claim.article(), author);
        Comment comment = new Comment(claim, before(inReplyTo), text, author.username(), clock.now());
        List<String> reached = new ArrayList<>();
        List<String> nobody = new ArrayList<>();
        for (String name : Mentions.in(comment.text())) {
            (mayRead(claim, name) ? reached : nobody).add(name);
        }
        comment.calls(reached, nobody);
        comments.add(comment);
        events.fire(about("COMMENT_POSTED", claim, comment)
                .with("thread", comment.thread().value())
                .with("text", comment.text())
                .with("mentions", reached.isEmpty() ? null : reached));
        return comment.id();
    }

    /** Takes one of the caller's own comments back. */
    public void withdraw(CommentId id) {
        Account who = caller.account();
        Comment comment = comments.require(id);
        Claim claim = claims.require(comment.claim());
        articles.requireReadable(claim.article(), who);
        comment.withdraw(who.username(), clock.now());
        events.fire(about("COMMENT_WITHDRAWN", claim, comment));
    }

    private Comment before(CommentId id) {
        try {
            return id == null ? null : comments.require(id);
        } catch (NotFoundException e) {
            throw (InvalidException) new InvalidException(
                            "unknown-comment", "There is no comment “" + id + "” to reply to. Read the thread again.")
                    .with("field", "inReplyTo")
                    .initCause(e);
        }
    }

    private boolean mayRead(Claim claim, String username) {
        return accounts.known(username)
                .filter(account -> account.enabled() && articles.mayRead(claim.article(), account))
                .isPresent();
    }

    private static DeskEvent about(String action, Claim claim, Comment comment) {
        return DeskEvent.ofClaim(action, claim.article().value(), claim.id().value())
                .with("comment", comment.id().value());
    }
}
