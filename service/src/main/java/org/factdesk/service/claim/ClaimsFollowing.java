package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskEvents;
import org.factdesk.service.article.ArticleRepository;

/** Takes the claims of an article along into its newest text, all of them in one pass. */
@ApplicationScoped
class ClaimsFollowing {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Event<DeskEvents> events;

    @Inject
    private Event<GroundChanged> grounds;

    private record Followed(Claim claim, ClaimPlacement placement, String before, boolean sameWords) {

        /** Whether the claim has a new place and nothing else happened to it. */
        boolean only() {
            return sameWords && placement.outcome() == PlacementOutcome.PLACED;
        }
    }

    /**
     * Places each claim from the text it stood in last; one that lost its place earlier may find it again.
     *
     * @param placer places spans of the revision before the newest
     */
    List<ClaimPlacement> follow(ArticleRevision before, ArticleRevision now, ClaimPlacer placer, Instant at) {
        List<Claim> all = claims.inArticle(now.article());
        List<Claim> looked = all.stream()
                .filter(claim -> claim.revision() == before.number() || placer.changed(claim.quote()))
                .toList();
        Map<Integer, ClaimPlacer> placers = placers(looked, before, now, placer);
        List<Followed> followed = looked.stream()
                .map(claim -> followed(claim, placers.get(claim.revision()), now, at))
                .toList();
        claims.written(
                followed.stream().filter(Followed::only).map(Followed::claim).toList());
        followed.stream().filter(one -> !one.sameWords).forEach(one -> grounds.fire(GroundChanged.of(one.claim, at)));
        // Only what a person has to know of stands in the trail claim by claim.
        events.fire(new DeskEvents(followed.stream()
                .filter(one -> one.placement.outcome() != PlacementOutcome.PLACED)
                .map(ClaimsFollowing::told)
                .toList()));
        Map<Claim, ClaimPlacement> placements = new HashMap<>();
        followed.forEach(one -> placements.put(one.claim, one.placement));
        return all.stream()
                .map(claim -> placements.computeIfAbsent(claim, ClaimPlacement::standing))
                .toList();
    }

    private static Followed followed(Claim claim, ClaimPlacer placer, ArticleRevision now, Instant at) {
        Placement placement = placer.place(claim.span());
        String words = claim.quote().exact();
        claim.follow(placement, now.number(), now.indexed(), at);
        boolean same = ClaimPlacer.sameWords(words, claim.quote().exact());
        if (!same) {
            claim.groundChanged(at);
        }
        return new Followed(claim, ClaimPlacement.of(claim, placement, now.number()), words, same);
    }

    /** A placer for each revision in which one of these claims stood last. */
    private Map<Integer, ClaimPlacer> placers(
            List<Claim> looked, ArticleRevision before, ArticleRevision now, ClaimPlacer placer) {
        Map<Integer, ClaimPlacer> placers = new HashMap<>(Map.of(before.number(), placer));
        for (Claim claim : looked) {
            placers.computeIfAbsent(
                    claim.revision(),
                    older -> placer.from(articles.revision(now.article(), older).text()));
        }
        return placers;
    }

    private static DeskEvent told(Followed one) {
        Claim claim = one.claim;
        boolean placed = one.placement.outcome().placed();
        return DeskEvent.ofClaim(
                        placed ? "CLAIM_MOVED" : "CLAIM_UNPLACED",
                        claim.article().value(),
                        claim.id().value())
                .with("outcome", one.placement.outcome().name())
                .with("before", one.before)
                .with("quote", placed ? claim.quote().exact() : null)
                .with("status", claim.status().name());
    }
}
