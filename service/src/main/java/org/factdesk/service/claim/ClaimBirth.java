package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskEvents;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskHours;

/**
 * Makes claims of words whose place is known, due by their article's deadline. Whoever calls it holds the article's row,
 * and tells once it is done that claims were placed: after one claim or after a thousand, for then the article's coverage
 * is counted.
 */
@ApplicationScoped
class ClaimBirth {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private DeskHours hours;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<DeskEvents> manyEvents;

    /** Words that are to become a claim, and what is known of it. */
    record Wanted(TextSpan span, ClaimDetails details) {}

    /** @param followed how the place was found in a text newer than the one the words were marked in, or null */
    ClaimId of(
            ArticleRevision revision,
            TextSpan span,
            Placement followed,
            int number,
            ClaimDetails details,
            Account marker) {
        Claim claim = made(revision, new Wanted(span, details), followed, number, marker);
        events.fire(told(claim, span));
        return claim.id();
    }

    /** Makes many at once, numbered in their order. */
    List<ClaimId> all(ArticleRevision revision, List<Wanted> wanted, Account marker) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        int number = articles.nextClaimNumbers(revision.article(), wanted.size());
        List<ClaimId> ids = new ArrayList<>();
        List<DeskEvent> told = new ArrayList<>();
        for (Wanted one : wanted) {
            Claim claim = made(revision, one, null, number++, marker);
            ids.add(claim.id());
            told.add(told(claim, one.span()));
        }
        manyEvents.fire(new DeskEvents(told));
        return ids;
    }

    private Claim made(ArticleRevision revision, Wanted wanted, Placement followed, int number, Account marker) {
        Claim claim = new Claim(revision, wanted.span(), number, wanted.details(), marker.username(), clock.now());
        if (followed != null) {
            claim.follow(followed, revision.number(), revision.indexed(), clock.now());
        }
        Instant deadline = articles.require(revision.article()).deadline();
        boolean ahead = deadline != null && deadline.isAfter(clock.now());
        claim.followDeadline(ahead ? deadline : hours.claimDue(), clock.now());
        claims.add(claim);
        return claim;
    }

    private static DeskEvent told(Claim claim, TextSpan span) {
        return DeskEvent.ofClaim(
                        "CLAIM_MARKED", claim.article().value(), claim.id().value())
                .with("number", claim.number())
                .with("quote", claim.quote().exact())
                .with("statement", claim.statement())
                .with("start", span.start())
                .with("end", span.end())
                .with("due", claim.due() == null ? null : claim.due().toString());
    }
}
