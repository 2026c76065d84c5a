package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ReportsIT {

    @Test
    void theReportComesInTheFormThatIsAskedFor() {
        String claim = Work.proposed();
        Work.approve(claim, "reviewer").is(201);
        String path = "/api/articles/" + Work.read(claim).json().getString("article") + "/report";
        for (String type : new String[] {"text/html", "application/pdf", "text/csv", "application/ld+json"}) {
            Reply report = as("auditor").get(path, "Accept", type).is(200);
            assertThat(report.header("Content-Type")).startsWith(type);
            assertThat(report.bytes()).isNotEmpty();
        }
        assertThat(as("auditor").get(path, "Accept", "application/pdf").text()).startsWith("%PDF-");
        assertThat(as("auditor")
                        .get(path, "Accept", "text/html;q=0.5, text/csv")
                        .header("Content-Type"))
                .startsWith("text/csv");
        assertThat(as("auditor").get(path).header("Content-Type")).startsWith("text/html");
        as("auditor").get(path, "Accept", "application/json").isProblem(406, "not-acceptable");
        as("auditor").get(path + "?edition=public", "Accept", "text/html").is(200);
        as("auditor").get(path + "?edition=secret").isProblem(400, "unknown-value");
    }

    @Test
    void aClaimReviewIsAPreviewWhenApprovedAndDatedWhenPublished() {
        String claim = Work.proposed();
        String path = "/api/claims/" + claim + "/claim-review";
        as("checker").get(path).isProblem(409, "step-refused");
        Work.approve(claim, "reviewer").is(201);
        JsonObject preview = as("checker").get(path).is(200).json();
        assertThat(preview.getString("@context")).isEqualTo("https://schema.org");
        assertThat(preview.getString("@type")).isEqualTo("ClaimReview");
        assertThat(preview.getString("url")).endsWith("/factchecks/" + claim);
        assertThat(preview).doesNotContainKey("datePublished");
        as("editor").post("/api/claims/" + claim + "/publication", json()).is(201);
        assertThat(as("checker").get(path).is(200).json()).containsKey("datePublished");
    }
}
