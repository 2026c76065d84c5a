package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskHours;

/**
 * Makes claims of words whose place is known, due by their article’s deadline. Whoever calls it holds the article's row, and tells once it is done that
 * claims were placed: after one claim or after a thousand, for then the article's coverage is counted.
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

    /** @param followed how the place was found in a text newer than the one the words were marked in, or null */
    ClaimId of(
            ArticleRevision revision,
            TextSpan span,
            Placement followed,
            int number,
            ClaimDetails details,
            Account marker) {
        Claim claim = new Claim(revision, span, number, details, marker.username(), clock.now());
        if (followed != null) {
            claim.follow(followed, revision.number(), new IndexedText(revision.text()), clock.now());
        }
        Instant deadline = articles.require(revision.article()).deadline();
        boolean ahead = deadline != null && deadline.isAfter(clock.now());
        claim.followDeadline(ahead ? deadline : hours.claimDue(), clock.now());
        claims.add(claim);
        events.fire(DeskEvent.ofClaim(
                        "CLAIM_MARKED", revision.article().value(), claim.id().value())
                .with("number", number)
                .with("quote", claim.quote().exact())
                .with("statement", claim.statement())
                .with("start", span.start())
                .with("end", span.end())
                .with("due", claim.due() == null ? null : claim.due().toString()));
        return claim.id();
    }
}
