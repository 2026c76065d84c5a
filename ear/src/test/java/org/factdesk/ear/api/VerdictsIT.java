package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsIT {

    @Test
    void evidenceIsAttachedFromAKnownSourceOrANewOne() {
        String claim = Work.claim();
        Reply source = as("checker")
                .post("/api/sources", json("title", "A study", "kind", "STUDY", "url", "https://example.org"))
                .is(201);
        assertThat(source.json().getBoolean("primary")).isTrue();
        assertThat(as("checker").get("/api/sources/" + source.id()).is(200).json())
                .isEqualTo(source.json());
        Reply piece = as("checker")
                .post(
                        "/api/claims/" + claim + "/evidence",
                        json(
                                "stance", "CONTRADICTS",
                                "source", json("id", source.id()),
                                "quote", "Fewer",
                                "locator", "page 4",
                                "note", "Table 2"))
                .is(201);
        assertThat(piece.json().getJsonObject("source")).isEqualTo(source.json());
        assertThat(piece.json().getString("by")).isEqualTo("checker");
        assertThat(as("auditor").get("/api/evidence/" + piece.id()).is(200).json())
                .isEqualTo(piece.json());
        JsonObject whole = Work.read(claim).json();
        assertThat(whole.getString("status")).isEqualTo("RESEARCHING");
        assertThat(whole.getJsonArray("evidence").getJsonObject(0)).isEqualTo(piece.json());
    }

    @Test
    void evidenceThatSaysTooLittleOrNonsenseIsRefused() {
        String path = "/api/claims/" + Work.claim() + "/evidence";
        as("checker").post(path, json("stance", "SUPPORTS")).isProblem(422, "missing");
        as("checker")
                .post(path, json("source", json("title", "T", "kind", "DATA")))
                .isProblem(422, "missing");
        as("checker").post(path, json("stance", "MAYBE")).isProblem(400, "unknown-value");
        as("checker")
                .post(path, json("stance", "SUPPORTS", "source", json("title", "T", "kind", "BLOG")))
                .isProblem(400, "unknown-value");
        as("checker")
                .post(path, json("stance", "SUPPORTS", "source", json("id", "unknown")))
                .isProblem(422, "unknown-source");
        as("checker")
                .post(
                        path,
                        json("stance", "SUPPORTS", "source", json("title", "T", "kind", "DATA", "url", "javascript:1")))
                .isProblem(422, "not-a-link");
    }

    @Test
    void aVerdictRestsOnEvidenceOfItsOwnClaim() {
        String claim = Work.claim();
        String other = Work.evidence(Work.claim(), "checker");
        Work.propose(claim, "checker").isProblem(422, "no-evidence");
        Work.propose(claim, "checker", other).isProblem(422, "foreign-evidence");
        Work.propose(claim, "checker", "unknown").isProblem(422, "unknown-evidence");
        String own = Work.evidence(claim, "checker");
        String path = "/api/claims/" + claim + "/verdict";
        as("checker")
                .post(path, json("rating", "HALF_TRUE", "rationale", "x", "evidence", List.of(own)))
                .isProblem(422, "unknown-rating");
        as("checker")
                .post(path, json("rating", "FALSE", "evidence", List.of(own)))
                .isProblem(422, "missing");
        Reply proposed = Work.propose(claim, "checker", own).is(201);
        JsonObject verdict = proposed.json().getJsonObject("verdict");
        assertThat(verdict.getString("rating")).isEqualTo("FALSE");
        assertThat(verdict.getString("proposedBy")).isEqualTo("checker");
        assertThat(verdict.getJsonArray("evidence").getString(0)).isEqualTo(own);
        assertThat(verdict.getJsonArray("reviews")).isEmpty();
        assertThat(proposed.etag()).isEqualTo(Work.read(claim).etag());
        Work.propose(claim, "checker2", own).isProblem(403, "foreign-verdict");
        Work.propose(claim, "checker", own).is(201);
    }

    @Test
    void nobodyApprovesTheirOwnVerdictNotEvenInAnEmergency() {
        String claim = Work.claim();
        Work.propose(claim, "reviewer", Work.evidence(claim, "checker")).is(201);
        Work.approve(claim, "reviewer").isProblem(403, "own-verdict");
        String editors = Work.claim();
        Work.propose(editors, "editor", Work.evidence(editors, "checker")).is(201);
        as("editor")
                .post(
                        "/api/claims/" + editors + "/review",
                        json("decision", "APPROVE", "breakGlass", json("reason", "Deadline")))
                .isProblem(403, "own-verdict");
        assertThat(Work.status(claim)).isEqualTo("PROPOSED");
        assertThat(Work.status(editors)).isEqualTo("PROPOSED");
    }

    @Test
    void nobodyApprovesAVerdictOnEvidenceOfTheirOwnUnlessAnEditorSaysWhy() {
        String claim = Work.claim();
        Work.propose(claim, "checker", Work.evidence(claim, "editor")).is(201);
        Work.approve(claim, "editor").isProblem(403, "own-evidence");
        String path = "/api/claims/" + claim + "/review";
        as("reviewer")
                .post(path, json("decision", "APPROVE", "breakGlass", json("reason", "x")))
                .isProblem(403, "break-glass");
        as("editor")
                .post(path, json("decision", "APPROVE", "breakGlass", json("reason", "")))
                .isProblem(422, "missing");
        Reply broken = as("editor")
                .post(path, json("decision", "APPROVE", "breakGlass", json("reason", "Deadline")))
                .is(201);
        assertThat(broken.json().getString("status")).isEqualTo("APPROVED");
        assertThat(broken.json()
                        .getJsonObject("verdict")
                        .getJsonArray("reviews")
                        .toString())
                .contains("Deadline");
    }

    @Test
    void anApprovalCountsOnceAndRiskNeedsTwo() {
        String claim = Work.proposed();
        Reply approved = Work.approve(claim, "reviewer").is(201);
        assertThat(approved.json().getString("status")).isEqualTo("APPROVED");
        JsonObject review =
                approved.json().getJsonObject("verdict").getJsonArray("reviews").getJsonObject(0);
        assertThat(review.getString("decision")).isEqualTo("APPROVE");
        assertThat(review.getString("by")).isEqualTo("reviewer");
        Work.approve(claim, "reviewer").isProblem(409, "step-refused");
        String risky = Work.proposed(json("risk", "CRIME"));
        assertThat(Work.approve(risky, "reviewer").is(201).json().getString("status"))
                .isEqualTo("PROPOSED");
        Work.approve(risky, "reviewer").isProblem(409, "approved-already");
        assertThat(Work.approve(risky, "reviewer2").is(201).json().getString("status"))
                .isEqualTo("APPROVED");
    }

    @Test
    void aReturnSaysWhy() {
        String claim = Work.proposed();
        String path = "/api/claims/" + claim + "/review";
        as("reviewer").post(path, json("decision", "RETURN")).isProblem(422, "missing");
        as("reviewer").post(path, json("decision", "MAYBE")).isProblem(400, "unknown-value");
        as("reviewer").post(path, json()).isProblem(422, "missing");
        assertThat(Work.status(claim)).isEqualTo("PROPOSED");
        Reply returned = as("reviewer")
                .post(path, json("decision", "RETURN", "comment", "Ask the ministry"))
                .is(201);
        assertThat(returned.json().getString("status")).isEqualTo("RETURNED");
        as("reviewer").post(path, json()).isProblem(409, "step-refused");
    }

    @Test
    void whatIsPublishedGoesStaleWhenItsGroundChanges() {
        String claim = Work.claim();
        String[] pieces = Work.sources(claim, "checker");
        String piece = pieces[0];
        as("editor").post("/api/claims/" + claim + "/publication", "").isProblem(409, "step-refused");
        Work.propose(claim, "checker", pieces).is(201);
        Work.approve(claim, "reviewer").is(201);
        Reply published =
                as("editor").post("/api/claims/" + claim + "/publication", "").is(201);
        assertThat(published.json().getString("status")).isEqualTo("PUBLISHED");
        as("checker").post("/api/evidence/" + piece + "/withdrawal", json()).isProblem(422, "missing");
        Reply withdrawn = as("checker")
                .post("/api/evidence/" + piece + "/withdrawal", json("reason", "Forged"))
                .is(200);
        assertThat(withdrawn.json().getJsonObject("withdrawal").getString("reason"))
                .isEqualTo("Forged");
        assertThat(Work.status(claim)).isEqualTo("STALE");
        as("checker")
                .post("/api/evidence/" + piece + "/withdrawal", json("reason", "Again"))
                .isProblem(409, "already-withdrawn");
        Work.propose(claim, "checker", piece).isProblem(422, "foreign-evidence");
    }

    @Test
    void aChangeWhileProposedVoidsApprovalsAndLostEvidenceReturnsTheVerdict() {
        String claim = Work.claim(json("risk", "HEALTH"));
        String piece = Work.evidence(claim, "checker");
        Work.propose(claim, "checker", piece).is(201);
        Work.approve(claim, "reviewer").is(201);
        Work.evidence(claim, "checker2");
        JsonObject review = Work.read(claim)
                .json()
                .getJsonObject("verdict")
                .getJsonArray("reviews")
                .getJsonObject(0);
        assertThat(review.getBoolean("void")).isTrue();
        as("checker")
                .post("/api/evidence/" + piece + "/withdrawal", json("reason", "Wrong"))
                .is(200);
        assertThat(Work.status(claim)).isEqualTo("RETURNED");
    }
}
