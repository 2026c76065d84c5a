package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NextClaimIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void theMostUrgentClaimComesFirstAndIsTakenOnce() {
        String later = Work.claim(json("priority", "HIGH"));
        String sooner = Work.claim(json("priority", "HIGH"));
        as("editor")
                .patch("/api/claims/" + sooner, json("due", TODAY.toString()), "If-Match", "*")
                .is(200);
        as("editor")
                .patch("/api/claims/" + later, json("due", TODAY.plusDays(1).toString()), "If-Match", "*")
                .is(200);
        Reply taken = as("checker").post("/api/queue/next", "").is(200);
        assertThat(taken.id()).isEqualTo(sooner);
        assertThat(taken.json().getString("status")).isEqualTo("RESEARCHING");
        assertThat(taken.json().getString("assignee")).isEqualTo("checker");
        assertThat(taken.etag()).isEqualTo(Work.read(sooner).etag());
        assertThat(as("checker2").post("/api/queue/next", json()).is(200).id()).isEqualTo(later);
    }

    @Test
    void aReturnedClaimThatNobodyHasIsWorkAgain() {
        String claim = Work.proposed(json("priority", "HIGH"));
        as("editor")
                .patch("/api/claims/" + claim, json("due", TODAY.toString()), "If-Match", "*")
                .is(200);
        as("reviewer")
                .post("/api/claims/" + claim + "/review", json("decision", "RETURN", "comment", "Ask the ministry"))
                .is(201);
        JsonObject taken = as("reviewer").post("/api/queue/next", "").is(200).json();
        assertThat(taken.getString("id")).isEqualTo(claim);
        assertThat(taken.getString("status")).isEqualTo("RESEARCHING");
    }

    @Test
    void thoseWhoTakeNoWorkGetNone() {
        as("writer").post("/api/queue/next", "").isProblem(403, "role");
        as("auditor").post("/api/queue/next", "").isProblem(403, "role");
        as("admin").post("/api/queue/next", "").isProblem(403, "role");
        as("checker").post("/api/queue/next", json("priority", "HIGH")).isProblem(400, "unknown-field");
    }
}
