package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.placing.QuotePlacer;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;

/** Takes in what was marked elsewhere: whatever has a sure place becomes a claim, the rest is only told. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class MarkIntake {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimBirth birth;

    @Inject
    private Caller caller;

    @Inject
    private Event<ClaimsPlaced> places;

    /**
     * Places the marks in the newest text, by the rules that claims follow, and marks a claim for each that has a place.
     * A mark that is a claim of the article already stands as it stands.
     *
     * @return what became of each, in their order; without a claim where there is no place
     */
    public List<ClaimPlacement> takeIn(ArticleId id, List<ForeignMark> marks) {
        Account marker = caller.account();
        Article article = articles.requireReadable(id, marker);
        articles.hold(article);
        article.requireAlive("be marked in");
        ArticleRevision newest = articles.newest(article);
        Map<String, Claim> known = claims.inArticle(id).stream()
                .collect(Collectors.toMap(claim -> claim.id().value(), Function.identity()));
        QuotePlacer placer = new QuotePlacer(newest.text());
        List<ClaimPlacement> placements = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        List<ClaimBirth.Wanted> wanted = new ArrayList<>();
        for (ForeignMark mark : marks) {
            Claim same = mark.claim() == null ? null : known.get(mark.claim());
            Placement placement = same == null ? place(newest, placer, mark) : null;
            if (placement != null && placement.outcome().placed()) {
                fresh.add(placements.size());
                wanted.add(new ClaimBirth.Wanted(placement.span(), details(mark)));
            }
            placements.add(
                    placement == null ? ClaimPlacement.standing(same) : ClaimPlacement.of(placement, newest.number()));
        }
        List<ClaimId> born = birth.all(newest, wanted, marker);
        for (int i = 0; i < born.size(); i++) {
            placements.set(fresh.get(i), placements.get(fresh.get(i)).of(born.get(i)));
        }
        places.fire(new ClaimsPlaced(id));
        return placements;
    }

    private static ClaimDetails details(ForeignMark mark) {
        return new ClaimDetails(mark.statement(), null, null, null, null, null, null);
    }

    private static Placement place(ArticleRevision newest, QuotePlacer placer, ForeignMark mark) {
        return mark.quote() == null
                ? byOffsets(newest.indexed(), mark.position())
                : placer.place(mark.quote(), mark.position());
    }

    /** Refuses offsets outside of the text. */
    private static Placement byOffsets(IndexedText text, TextSpan position) {
        if (!text.fits(position)) {
            text.text().words(position);
        }
        return Placement.at(PlacementOutcome.PLACED, 1, position);
    }
}
