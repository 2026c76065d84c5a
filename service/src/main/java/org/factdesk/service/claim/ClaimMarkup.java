package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;

/** Marks claims in the words of an article. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class ClaimMarkup {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<ClaimsPlaced> places;

    @Inject
    private Event<DeskEvent> events;

    /**
     * Marks a stretch of the newest revision.
     *
     * @param revision the number of the revision the offsets were counted in, or null for the newest
     * @throws InvalidException when the span does not fit the text
     */
    public ClaimId mark(ArticleId id, Integer revision, TextSpan span, ClaimDetails details) {
        Account marker = caller.account();
        Article article = articles.requireReadable(id, marker);
        article.requireAlive("be marked in");
        if (revision != null && revision != article.revisionNumber()) {
            throw new ConflictException(
                            "old-revision",
                            "The article has a newer text (revision " + article.revisionNumber()
                                    + ") than the one you selected in. Read it again and mark the words there.")
                    .with("article", id.value())
                    .with("revision", article.revisionNumber());
        }
        return marked(article, articles.newest(article), span, details, marker);
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
        article.requireAlive("be marked in");
        ArticleRevision revision = articles.newest(article);
        return marked(article, revision, QuoteSearch.find(id, revision.text(), wanted), details, marker);
    }

    private ClaimId marked(
            Article article, ArticleRevision revision, TextSpan span, ClaimDetails details, Account marker) {
        int number = articles.nextClaimNumber(article.id());
        Claim claim = new Claim(revision, span, number, details, marker.username(), clock.now());
        claims.add(claim);
        places.fire(new ClaimsPlaced(article.id()));
        events.fire(DeskEvent.ofClaim(
                        "CLAIM_MARKED", article.id().value(), claim.id().value())
                .with("number", number)
                .with("quote", claim.quote().exact())
                .with("statement", claim.statement())
                .with("start", span.start())
                .with("end", span.end()));
        return claim.id();
    }
}
