package org.factdesk.ear.api;

import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;

/** A claim that was brought to a state of the workflow, and whose verdict, where it has one, somebody proposed. */
final class WorkedClaim {

    /** The steps that the web API takes. */
    static final List<ClaimStep> STEPS = List.of(
            ClaimStep.START,
            ClaimStep.ASK,
            ClaimStep.ANSWER,
            ClaimStep.GIVE_UP,
            ClaimStep.PROPOSE,
            ClaimStep.APPROVE,
            ClaimStep.RETURN,
            ClaimStep.PUBLISH,
            ClaimStep.CORRECT,
            ClaimStep.EXCUSE,
            ClaimStep.WITHDRAW,
            ClaimStep.MERGE,
            ClaimStep.UNMERGE);

    private static final JsonObject REASON = json("reason", "Because");
    private static final Set<ClaimStep> BEFORE_PUBLICATION =
            Set.of(ClaimStep.EXCUSE, ClaimStep.WITHDRAW, ClaimStep.MERGE);

    /** Where a claim can stand; some states are told apart by what was public before. */
    enum State {
        OPEN(ClaimStatus.OPEN),
        RESEARCHING(ClaimStatus.RESEARCHING),
        AWAITING_REPLY(ClaimStatus.AWAITING_REPLY),
        PROPOSED(ClaimStatus.PROPOSED),
        RETURNED(ClaimStatus.RETURNED),
        APPROVED(ClaimStatus.APPROVED),
        STALE(ClaimStatus.STALE),
        PUBLISHED(ClaimStatus.PUBLISHED),
        STALE_IN_PUBLIC(ClaimStatus.STALE),
        UNDER_CORRECTION(ClaimStatus.PUBLISHED),
        CORRECTED(ClaimStatus.CORRECTED),
        EXCUSED(ClaimStatus.EXCUSED),
        MERGED(ClaimStatus.MERGED),
        WITHDRAWN(ClaimStatus.WITHDRAWN);

        private final ClaimStatus status;

        State(ClaimStatus status) {
            this.status = status;
        }

        boolean published() {
            return this == PUBLISHED || this == STALE_IN_PUBLIC || this == UNDER_CORRECTION || this == CORRECTED;
        }
    }

    private final State state;
    private final String owner;
    private final String id;
    private final String[] sources;
    private String query;
    private JsonObject known;

    private WorkedClaim(State state, String owner) {
        this.state = state;
        this.owner = owner;
        this.id = Work.claim();
        this.sources = state == State.OPEN ? new String[0] : Work.sources(id, "checker2");
    }

    /** A new claim in this state; its verdict, if it has one, is the owner's. */
    static WorkedClaim in(State state, String owner) {
        WorkedClaim claim = new WorkedClaim(state, owner);
        claim.bring();
        return claim;
    }

    private void bring() {
        switch (state) {
            case OPEN, RESEARCHING -> {}
            case AWAITING_REPLY ->
                query = post("checker2", "queries", json("to", "WRITER", "text", "Which year?"))
                        .is(201)
                        .id();
            case PROPOSED -> propose();
            case RETURNED -> {
                propose();
                post("reviewer2", "review", json("decision", "RETURN", "comment", "No"))
                        .is(201);
            }
            case APPROVED -> approve();
            case STALE -> {
                approve();
                Work.evidence(id, "checker2");
            }
            case PUBLISHED -> publish();
            case STALE_IN_PUBLIC -> {
                publish();
                Work.evidence(id, "checker2");
            }
            case UNDER_CORRECTION -> correct();
            case CORRECTED -> {
                correct();
                Work.approve(id, "reviewer2").is(201);
            }
            case EXCUSED -> post("editor", "excuse", REASON).is(200);
            case WITHDRAWN -> post("editor", "withdrawal", REASON).is(200);
            case MERGED -> post("editor", "merge", json("into", Work.claim())).is(200);
        }
    }

    private void propose() {
        Work.propose(id, owner, sources).is(201);
    }

    private void approve() {
        propose();
        Work.approve(id, "reviewer2").is(201);
    }

    private void publish() {
        approve();
        post("editor", "publication", json()).is(201);
    }

    private void correct() {
        publish();
        post("editor", "correction", correction()).is(201);
    }

    private JsonObject correction() {
        return json("rating", "MIXED", "rationale", "New", "evidence", List.of(sources), "note", "Sorry");
    }

    private Reply post(String person, String path, JsonObject body) {
        return as(person).post("/api/claims/" + id + "/" + path, body);
    }

    /** The claim as it is now. */
    JsonObject read() {
        known = Work.read(id).json();
        return known;
    }

    /** The claim as it was read last. */
    JsonObject known() {
        return known == null ? read() : known;
    }

    /** Tries a step in somebody's name. */
    Reply take(ClaimStep step, String person) {
        return switch (step) {
            case START -> post(person, "assignment", json("assignee", person));
            case ASK -> post(person, "queries", json("to", "CLAIMANT", "text", "Why?"));
            case ANSWER -> answer(person, json("text", "So"));
            case GIVE_UP -> answer(person, json("noAnswer", true));
            case PROPOSE -> as(person).post("/api/claims/" + id + "/verdict", Work.verdict(sources));
            case APPROVE -> Work.approve(id, person);
            case RETURN -> post(person, "review", json("decision", "RETURN", "comment", "No"));
            case PUBLISH -> post(person, "publication", json());
            case CORRECT -> post(person, "correction", correction());
            case EXCUSE -> post(person, "excuse", REASON);
            case WITHDRAW -> post(person, "withdrawal", REASON);
            case MERGE -> post(person, "merge", json("into", Work.claim()));
            case UNMERGE -> post(person, "unmerge", json());
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    private Reply answer(String person, JsonObject body) {
        return as(person).post("/api/queries/" + query + "/answer", body);
    }

    /** Whether the step can be tried at all: an answer needs a query, a verdict something to cite. */
    boolean offers(ClaimStep step) {
        return switch (step) {
            case ANSWER, GIVE_UP -> query != null;
            case PROPOSE -> state != State.OPEN;
            default -> true;
        };
    }

    /** Whether the rules on own and foreign work forbid the step to this person. */
    boolean forbids(ClaimStep step, String person) {
        return switch (step) {
            case APPROVE, RETURN -> person.equals(proposer());
            case PROPOSE -> state == State.PROPOSED && !person.equals(owner);
            case ANSWER -> person.equals("writer");
            default -> false;
        };
    }

    /** Who proposed what a review would decide on; null where there is no verdict. */
    private String proposer() {
        return switch (state) {
            case OPEN, RESEARCHING, AWAITING_REPLY, EXCUSED, MERGED, WITHDRAWN -> null;
            case UNDER_CORRECTION, CORRECTED -> "editor";
            case PROPOSED, RETURNED, APPROVED, STALE, PUBLISHED, STALE_IN_PUBLIC -> owner;
        };
    }

    /** Whether the state allows the step. */
    boolean allows(ClaimStep step) {
        boolean correcting = state == State.UNDER_CORRECTION;
        return switch (step) {
            case START -> !state.status.closed();
            case APPROVE, RETURN -> correcting || state == State.PROPOSED;
            case CORRECT -> state.published();
            default -> step.leavesFrom(state.status) && !(BEFORE_PUBLICATION.contains(step) && state.published());
        };
    }

    /** Where the step leads from here. */
    ClaimStatus leads(ClaimStep step) {
        boolean correcting = state == State.UNDER_CORRECTION;
        return switch (step) {
            case START -> state == State.OPEN ? ClaimStatus.RESEARCHING : state.status;
            case CORRECT -> state.status;
            case UNMERGE -> ClaimStatus.RESEARCHING;
            case APPROVE -> correcting ? ClaimStatus.CORRECTED : ClaimStatus.APPROVED;
            case RETURN -> correcting ? ClaimStatus.PUBLISHED : ClaimStatus.RETURNED;
            default -> step.to().orElseThrow();
        };
    }
}
