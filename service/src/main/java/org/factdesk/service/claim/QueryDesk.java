package org.factdesk.service.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.Addressee;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.Query;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskHours;
import org.factdesk.service.desk.DeskSettings;

/** Asks claimants and writers about claims, and notes what they answer or that no answer came. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class QueryDesk {

    @Inject
    private QueryRepository queries;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private StepGate gate;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskHours hours;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such a query; tells nothing else. */
    @PermitAll
    public void requireKnown(QueryId id) {
        queries.require(id);
    }

    /** A query, for everybody who may read its article. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public QueryRow read(QueryId id) {
        Query query = queries.require(id);
        articles.requireReadable(claims.require(query.claim()).article(), caller.account());
        return QueryRow.of(query);
    }

    /** The claim that a query is about. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
    public ClaimId claimOf(QueryId id) {
        return queries.require(id).claim();
    }

    /**
     * Sends a query; the claim awaits the reply from then on.
     *
     * @param seen the version of the claim the caller saw, or null
     * @param dueOn by when an answer is wanted, or null for what the desk sets by itself
     */
    public QueryId ask(ClaimId id, Long seen, Addressee to, String text, LocalDate dueOn) {
        Account asker = gate.require(ClaimStep.ASK);
        Claim claim = claims.requireAt(id, seen);
        if (!ClaimStep.ASK.opensTo(claim)) {
            throw new StepRefusedException(claim, ClaimStep.ASK.words());
        }
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        LocalDate wanted = dueOn == null ? hours.queryDue() : dueOn;
        Query query = new Query(claim, to, text, wanted, today, asker.username(), now);
        claim.take(ClaimStep.ASK, now);
        queries.add(query);
        events.fire(about("QUERY_SENT", claim, query)
                .with("to", to.name())
                .with("text", query.question())
                .with("dueOn", wanted == null ? null : wanted.toString()));
        return query.id();
    }

    /**
     * Notes an answer; research goes on. One that comes after the claim moved on is kept beside it and moves nothing.
     *
     * @param seen the version of the claim the caller saw, or null
     * @throws NotAllowedException when a writer answers for a claimant, or on an article that is not theirs
     */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
    public void answer(QueryId id, Long seen, String text) {
        Query query = queries.require(id);
        Account answerer = gate.require(ClaimStep.ANSWER);
        Claim claim = claims.require(query.claim());
        articles.requireReadable(claim.article(), answerer);
        if (answerer.role() == Role.WRITER && query.addressee() != Addressee.WRITER) {
            throw new NotAllowedException(
                            "not-asked", "This query went to the claimant. The desk notes what they answer.")
                    .with("query", id.value());
        }
        claim.requireVersion(seen);
        Instant now = clock.now();
        settle(claim, ClaimStep.ANSWER, now, () -> query.answer(text, answerer.username(), now));
        events.fire(about("QUERY_ANSWERED", claim, query).with("text", query.answer()));
    }

    /** Gives a query up: no answer came by now. */
    public void giveUp(QueryId id, Long seen) {
        Query query = queries.require(id);
        Account who = gate.require(ClaimStep.GIVE_UP);
        Claim claim = claims.requireAt(query.claim(), seen);
        Instant now = clock.now();
        settle(claim, ClaimStep.GIVE_UP, now, () -> query.giveUp(who.username(), now));
        events.fire(about("QUERY_GIVEN_UP", claim, query));
    }

    private static void settle(Claim claim, ClaimStep step, Instant now, Runnable noting) {
        claim.requireLive("take an answer");
        noting.run();
        if (claim.status() == ClaimStatus.AWAITING_REPLY) {
            claim.take(step, now);
        } else {
            claim.touch(now);
        }
    }

    private static DeskEvent about(String action, Claim claim, Query query) {
        return DeskEvent.ofClaim(action, claim.article().value(), claim.id().value())
                .with("query", query.id().value())
                .with("status", claim.status().name());
    }
}
