package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;

/** Decides where claims belong that no rule could place. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class PlacementDesk {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<GroundChanged> grounds;

    @Inject
    private Event<ClaimsPlaced> places;

    /** The claims of an article that have no place in its newest text, by their numbers. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<UnplacedClaim> unplaced(ArticleId id) {
        Article article = articles.requireReadable(id, caller.account());
        ArticleRevision now = articles.newest(article);
        Map<Integer, ClaimPlacer> placers = new HashMap<>();
        return claims.unplaced(id).stream()
                .map(claim -> UnplacedClaim.of(
                        claim,
                        placers.computeIfAbsent(
                                        claim.revision(),
                                        number -> new ClaimPlacer(
                                                articles.revision(id, number).text(), now.text()))
                                .place(claim.span())))
                .toList();
    }

    /**
     * Puts a claim where a person says. A decided verdict goes stale when the words there are others.
     *
     * @param seen the version of the claim that the caller saw, or null
     * @param revision the number of the revision the span was counted in, or null for the newest
     * @param span asked for once the claim may be placed
     */
    public void attach(ClaimId id, Long seen, Integer revision, Supplier<TextSpan> span) {
        Claim claim = claims.require(id);
        Article article = articles.requireReadable(claim.article(), caller.account());
        articles.hold(article);
        claims.reread(claim);
        claim.requireVersion(seen);
        claim.requireLive("be placed");
        article.requireAlive("have claims placed in it");
        requireNewest(article, revision);
        TextSpan place = span.get();
        ArticleRevision now = articles.newest(article);
        Quote words = Quote.of(now.text(), place);
        String before = claim.quote().exact();
        Instant at = clock.now();
        claim.attach(now.number(), place, words, at);
        if (!ClaimPlacer.sameWords(before, words.exact())) {
            claim.groundChanged(at);
            grounds.fire(GroundChanged.of(claim, at));
        }
        places.fire(new ClaimsPlaced(article.id()));
        events.fire(DeskEvent.ofClaim("CLAIM_PLACED", claim.article().value(), id.value())
                .with("before", before)
                .with("quote", words.exact())
                .with("start", place.start())
                .with("end", place.end())
                .with("revision", now.number())
                .with("status", claim.status().name()));
    }

    private static void requireNewest(Article article, Integer revision) {
        if (revision != null && revision != article.revisionNumber()) {
            throw new ConflictException(
                            "old-revision",
                            "The article has a newer text (revision " + article.revisionNumber()
                                    + ") than the one you selected in. Read it again and choose the words there.")
                    .with("article", article.id().value())
                    .with("revision", article.revisionNumber());
        }
    }
}
