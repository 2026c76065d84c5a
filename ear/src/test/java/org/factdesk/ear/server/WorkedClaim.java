package org.factdesk.ear.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;

/**
 * A claim that was brought to a state of the workflow. As far as their role goes it is its owner's: the article, the
 * mark, the work, the evidence and the verdict; the rest is another checker's.
 */
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

    private static final Set<ClaimStep> BEFORE_PUBLICATION =
            EnumSet.of(ClaimStep.EXCUSE, ClaimStep.WITHDRAW, ClaimStep.MERGE);

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

        /** Whether a query was sent on the way here. */
        private boolean asked() {
            return this != OPEN && this != RESEARCHING;
        }
    }

    private final DeskServer desk;
    private final State state;
    private final String owner;
    private final String worker;
    private final String target;
    private final String id;
    private String piece;
    private String query;

    private WorkedClaim(DeskServer desk, State state, String owner, String target) {
        this.desk = desk;
        this.state = state;
        this.owner = owner;
        this.worker = owner.equals("writer") ? "checker2" : owner;
        this.target = target;
        this.id = marked(desk, owner, worker);
    }

    /**
     * A new claim in this state.
     *
     * @param target the claim that it is merged into, if it is
     */
    static WorkedClaim in(State state, DeskServer desk, String owner, String target) {
        WorkedClaim claim = new WorkedClaim(desk, state, owner, target);
        claim.bring();
        return claim;
    }

    /** The id of a new claim. */
    static String marked(DeskServer desk, String writer, String checker) {
        String words = "w" + UUID.randomUUID().toString().replace("-", "");
        String article = Api.as(writer, desk)
                .post("articles", object().add("text", "On Monday, " + words + " was said."))
                .getString("id");
        return Api.as(checker, desk)
                .post("articles/" + article + "/claims", object().add("quote", object().add("exact", words)))
                .getString("id");
    }

    private void bring() {
        if (state == State.OPEN) {
            return;
        }
        if (!worker.equals("checker2")) {
            require(worker, "assignment", object().add("assignee", worker));
        }
        piece = evidence();
        if (state.asked()) {
            query = require(worker, "queries", object().add("to", "WRITER").add("text", "Which year?"));
        }
        switch (state) {
            case OPEN, RESEARCHING, AWAITING_REPLY -> {}
            case EXCUSED -> require("editor", "excuse", reason());
            case WITHDRAWN -> require("editor", "withdrawal", reason());
            case MERGED -> require("editor", "merge", object().add("into", target));
            default -> decide();
        }
    }

    private void decide() {
        require(worker, "verdict", verdict());
        if (state == State.RETURNED) {
            require("reviewer2", "review", sentBack());
        } else if (state != State.PROPOSED) {
            require("reviewer2", "review", approval());
        }
        if (state.published()) {
            require("editor", "publication", object());
        }
        if (state == State.STALE || state == State.STALE_IN_PUBLIC) {
            evidence();
        }
        if (state == State.UNDER_CORRECTION || state == State.CORRECTED) {
            require("editor", "correction", correction());
        }
        if (state == State.CORRECTED) {
            require("reviewer2", "review", approval());
        }
    }

    private String evidence() {
        return require(
                worker,
                "evidence",
                object().add("stance", "SUPPORTS")
                        .add("source", object().add("title", "A register").add("kind", "OFFICIAL")));
    }

    private String require(String person, String path, JsonObjectBuilder body) {
        return Api.as(person, desk).post("claims/" + id + "/" + path, body).getString("id");
    }

    /** The claim and all that was ever done to it, as they are now. */
    String read() {
        Api auditor = Api.as("auditor", desk);
        return auditor.send("GET", "claims/" + id, (JsonValue) null).body()
                + auditor.send("GET", "claims/" + id + "/history?limit=200", (JsonValue) null)
                        .body();
    }

    String status() {
        return Api.as("auditor", desk).get("claims/" + id).getString("status");
    }

    /** Tries a step in somebody's name. */
    HttpResponse<String> take(ClaimStep step, String person) {
        return switch (step) {
            case START -> post(person, "assignment", object().add("assignee", person));
            case ASK -> post(person, "queries", object().add("to", "CLAIMANT").add("text", "Why?"));
            case ANSWER -> answer(person, object().add("text", "So"));
            case GIVE_UP -> answer(person, object().add("noAnswer", true));
            case PROPOSE -> post(person, "verdict", verdict());
            case APPROVE -> post(person, "review", approval());
            case RETURN -> post(person, "review", sentBack());
            case PUBLISH -> post(person, "publication", object());
            case CORRECT -> post(person, "correction", correction());
            case EXCUSE -> post(person, "excuse", reason());
            case WITHDRAW -> post(person, "withdrawal", reason());
            case MERGE -> post(person, "merge", object().add("into", target));
            case UNMERGE -> post(person, "unmerge", object());
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    private HttpResponse<String> post(String person, String path, JsonObjectBuilder body) {
        return Api.as(person, desk).send("POST", "claims/" + id + "/" + path, body.build());
    }

    private HttpResponse<String> answer(String person, JsonObjectBuilder body) {
        return Api.as(person, desk).send("POST", "queries/" + query + "/answer", body.build());
    }

    private JsonObjectBuilder verdict() {
        JsonArrayBuilder cited = Json.createArrayBuilder();
        if (piece != null) {
            cited.add(piece);
        }
        return object().add("rating", "FALSE")
                .add("rationale", "The register says otherwise.")
                .add("evidence", cited);
    }

    private JsonObjectBuilder correction() {
        return verdict().add("note", "Sorry");
    }

    private static JsonObjectBuilder approval() {
        return object().add("decision", "APPROVE");
    }

    private static JsonObjectBuilder sentBack() {
        return object().add("decision", "RETURN").add("comment", "No");
    }

    private static JsonObjectBuilder reason() {
        return object().add("reason", "Because");
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    /** Whether the step can be tried at all: an answer needs a query. */
    boolean offers(ClaimStep step) {
        return query != null || !(step == ClaimStep.ANSWER || step == ClaimStep.GIVE_UP);
    }

    /** Whether the rules on own and foreign work, and on own evidence under a verdict, forbid the step to this person. */
    boolean forbids(ClaimStep step, String person) {
        return switch (step) {
            case APPROVE -> person.equals(proposer()) || (person.equals(worker) && state == State.UNDER_CORRECTION);
            case RETURN -> person.equals(proposer());
            case PROPOSE -> state == State.PROPOSED && !person.equals(worker);
            case ANSWER -> person.equals("writer") && !owner.equals("writer");
            default -> false;
        };
    }

    /** Who proposed what a review would decide on; null where there is no verdict. */
    private String proposer() {
        return switch (state) {
            case OPEN, RESEARCHING, AWAITING_REPLY, EXCUSED, MERGED, WITHDRAWN -> null;
            case UNDER_CORRECTION, CORRECTED -> "editor";
            case PROPOSED, RETURNED, APPROVED, STALE, PUBLISHED, STALE_IN_PUBLIC -> worker;
        };
    }

    /** Whether the state allows the step to this person, whose role may take it. */
    boolean allows(ClaimStep step, String person) {
        boolean correcting = state == State.UNDER_CORRECTION;
        return switch (step) {
            case START -> !state.status.closed() && mayTake(person);
            case ANSWER, GIVE_UP -> !state.status.closed();
            case APPROVE, RETURN -> correcting || state == State.PROPOSED;
            case PROPOSE -> step.leavesFrom(state.status) && !correcting;
            case CORRECT -> state.published();
            default -> step.leavesFrom(state.status) && !(BEFORE_PUBLICATION.contains(step) && state.published());
        };
    }

    /** A claim that somebody else took is taken from them by an editor alone. */
    private boolean mayTake(String person) {
        boolean taken = state != State.OPEN && !worker.equals("checker2");
        return !taken || person.equals(worker) || person.equals("editor");
    }

    /** Where the step leads from here. */
    ClaimStatus leads(ClaimStep step) {
        boolean correcting = state == State.UNDER_CORRECTION;
        return switch (step) {
            case START -> state == State.OPEN ? ClaimStatus.RESEARCHING : state.status;
            case ANSWER, GIVE_UP -> state == State.AWAITING_REPLY ? ClaimStatus.RESEARCHING : state.status;
            case CORRECT -> state.status;
            case UNMERGE -> ClaimStatus.AWAITING_REPLY;
            case APPROVE -> correcting ? ClaimStatus.CORRECTED : ClaimStatus.APPROVED;
            case RETURN -> correcting ? ClaimStatus.PUBLISHED : ClaimStatus.RETURNED;
            default -> step.to().orElseThrow();
        };
    }
}
