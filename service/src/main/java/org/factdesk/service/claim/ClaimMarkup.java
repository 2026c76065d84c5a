package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;

/** Marks claims in the words of an article. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class ClaimMarkup {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimBirth birth;

    @Inject
    private Caller caller;

    @Inject
    private Event<ClaimsPlaced> places;

    /**
     * Marks a stretch of the newest revision. What was selected in an older one is marked where the same passage stands
     * now, by the rules that claims follow, or refused with its place shown.
     *
     * @param revision the number of the revision the offsets were counted in, or null for the newest
     * @throws InvalidException when the span does not fit the text
     */
    public ClaimId mark(ArticleId id, Integer revision, TextSpan span, ClaimDetails details) {
        Account marker = caller.account();
        Article article = articles.requireReadable(id, marker);
        int number = nextNumber(article);
        ArticleRevision newest = articles.newest(article);
        if (revision == null || revision == newest.number()) {
            return marked(newest, span, null, number, details, marker);
        }
        if (revision < 1 || revision > newest.number()) {
            throw oldRevision(newest).with("selected", revision);
        }
        ArticleText older = articles.revision(id, revision).text();
        String words = older.words(span);
        Placement placement = new ClaimPlacer(older, newest.text()).place(span);
        if (!placement.outcome().placed()) {
            throw oldRevision(newest)
                    .with("selected", revision)
                    .with("start", span.start())
                    .with("end", span.end())
                    .with("words", words)
                    .with("outcome", placement.outcome().name())
                    .with("candidates", QuoteAmbiguousException.places(placement.candidates()));
        }
        return marked(newest, placement.span(), placement, number, details, marker);
    }

    private static DeskException oldRevision(ArticleRevision newest) {
        return new ConflictException(
                        "old-revision",
                        "The article has a newer text (revision " + newest.number()
                                + ") than the one you selected in, and these words have no sure place in it. Read it"
                                + " again and mark the words there.")
                .with("article", newest.article().value())
                .with("revision", newest.number());
    }

    /**
     * Marks words by quoting them.
     *
     * @throws QuoteNotFoundException when they do not stand in the text
     * @throws QuoteAmbiguousException when they stand there more than once
     */
    public ClaimId mark(ArticleId id, WantedQuote wanted, ClaimDetails details) {
        Account marker = caller.account();
        Article article = articles.requireReadable(id, marker);
        int number = nextNumber(article);
        ArticleRevision newest = articles.newest(article);
        return marked(newest, QuoteSearch.find(id, newest.text(), wanted), null, number, details, marker);
    }

    /** Taken before the text is read: from here on nobody replaces it until the claim is marked. */
    private int nextNumber(Article article) {
        article.requireAlive("be marked in");
        int number = articles.nextClaimNumber(article.id());
        articles.hold(article);
        return number;
    }

    private ClaimId marked(
            ArticleRevision revision,
            TextSpan span,
            Placement followed,
            int number,
            ClaimDetails details,
            Account marker) {
        ClaimId claim = birth.of(revision, span, followed, number, details, marker);
        places.fire(new ClaimsPlaced(revision.article()));
        return claim;
    }
}
