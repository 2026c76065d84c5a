package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.claim.NextClaim;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** The button that takes the next claim of the queue and opens it. */
@Named
@RequestScoped
public class NextClaimView {

    @Inject
    private NextClaim next;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private ClaimId taken;

    /** Takes the most urgent claim that nobody has; the page of that claim, or this one when there is none. */
    public String take() {
        if (messages.attempt(() -> taken = next.take().orElse(null)) && taken == null) {
            messages.warn(words.of("queue.takeNext.none.title"), words.of("queue.takeNext.none.text"));
        }
        return taken == null ? null : "/claim/claim?faces-redirect=true&id=" + taken;
    }
}
