package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.article.ArticleRepository;

/** Takes the claims of an article along into its newest text, all of them in one pass. */
@ApplicationScoped
class ClaimsFollowing {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<GroundChanged> grounds;

    private record Followed(Claim claim, Placement placement, String before, boolean sameWords) {}

    /**
     * Places each claim from the text it stood in last; one that lost its place earlier may find it again.
     *
     * @param placer places spans of the revision before the newest
     */
    List<ClaimPlacement> follow(ArticleRevision before, ArticleRevision now, ClaimPlacer placer, Instant at) {
        Map<Integer, ClaimPlacer> placers = new HashMap<>(Map.of(before.number(), placer));
        IndexedText text = new IndexedText(now.text());
        List<Followed> followed = new ArrayList<>();
        for (Claim claim : claims.inArticle(now.article())) {
            Placement placement = placers.computeIfAbsent(claim.revision(), number -> placer(now, number))
                    .place(claim.span());
            String words = claim.quote().exact();
            claim.follow(placement, now.number(), text, at);
            boolean same = ClaimPlacer.sameWords(words, claim.quote().exact());
            if (!same) {
                claim.groundChanged(at);
            }
            followed.add(new Followed(claim, placement, words, same));
        }
        followed.forEach(one -> tell(one, at));
        return followed.stream()
                .map(one -> ClaimPlacement.of(one.claim, one.placement, now.number()))
                .toList();
    }

    private ClaimPlacer placer(ArticleRevision now, int number) {
        return new ClaimPlacer(articles.revision(now.article(), number).text(), now.text());
    }

    /** Only what a person has to know of stands in the trail claim by claim. */
    private void tell(Followed one, Instant at) {
        Claim claim = one.claim;
        if (!one.sameWords) {
            grounds.fire(GroundChanged.of(claim, at));
        }
        if (one.placement.outcome() == PlacementOutcome.PLACED) {
            return;
        }
        boolean placed = one.placement.outcome().placed();
        events.fire(DeskEvent.ofClaim(
                        placed ? "CLAIM_MOVED" : "CLAIM_UNPLACED",
                        claim.article().value(),
                        claim.id().value())
                .with("outcome", one.placement.outcome().name())
                .with("before", one.before)
                .with("quote", placed ? claim.quote().exact() : null)
                .with("status", claim.status().name()));
    }
}
