package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.factdesk.domain.article.DeadlineSet;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.DueSet;
import org.factdesk.domain.desk.DeskEvent;

/** Lets the claims of an article be due by its deadline, where nobody set by hand when they are. */
@ApplicationScoped
public class DeadlineFollowing {

    @Inject
    private ClaimRepository claims;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<DueSet> dues;

    void follow(@Observes DeadlineSet set) {
        claims.inArticle(set.article()).stream()
                .filter(claim -> claim.followDeadline(set.deadline(), set.at()))
                .forEach(this::tell);
        if (set.deadline() != null) {
            dues.fire(new DueSet(set.deadline()));
        }
    }

    private void tell(Claim claim) {
        events.fire(DeskEvent.ofClaim(
                        "CLAIM_AMENDED", claim.article().value(), claim.id().value())
                .with("due", claim.due() == null ? "" : claim.due().toString())
                .with("status", claim.status().name()));
    }
}
