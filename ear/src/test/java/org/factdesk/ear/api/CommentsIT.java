package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsIT {

    @Test
    void aThreadIsReadFromItsFirstCommentOnAndTheClaimsVersionStays() {
        String claim = Work.claim();
        String before = Work.read(claim).etag();
        String first = post(claim, "checker", "Which year?").id();
        String second = post(claim, "checker2", "And where?").id();
        Reply reply = as("reviewer")
                .post("/api/claims/" + claim + "/comments", json("text", "2024.", "inReplyTo", first))
                .is(201);
        assertThat(reply.json().getString("thread")).isEqualTo(first);
        Reply deeper = as("checker")
                .post("/api/claims/" + claim + "/comments", json("text", "Thanks.", "inReplyTo", reply.id()))
                .is(201);
        assertThat(deeper.json().getString("thread")).isEqualTo(first);
        assertThat(ids(claim)).containsExactly(first, reply.id(), deeper.id(), second);
        assertThat(as("auditor").get("/api/comments/" + first).is(200).json().getString("text"))
                .isEqualTo("Which year?");
        assertThat(Work.read(claim).etag()).isEqualTo(before);
        assertThat(as("auditor")
                        .get("/api/claims/" + claim + "/history")
                        .is(200)
                        .text())
                .contains("COMMENT_POSTED");
    }

    @Test
    void aCommentTellsThoseItCallsWhoMayReadTheClaimAndSaysWhichNamesReachNobody() {
        String claim = Work.claim();
        JsonObject posted = post(
                        claim, "checker", "@reviewer2 see @nobody, @writer, @admin and a@checker2.org; @checker")
                .json();
        assertThat(texts(posted, "mentions")).containsExactly("reviewer2", "checker");
        assertThat(texts(posted, "unknown")).containsExactly("nobody", "writer", "admin");
        JsonObject told = notices("reviewer2", claim).get(0);
        assertThat(told.getString("kind")).isEqualTo("MENTIONED");
        assertThat(told.getString("comment")).isEqualTo(posted.getString("id"));
        assertThat(told.getString("by")).isEqualTo("checker");
        assertThat(notices("checker", claim)).isEmpty();
        assertThat(notices("checker2", claim)).isEmpty();
    }

    @Test
    void onlyItsAuthorWithdrawsACommentOnceAndItsWordsAreNotShownAgain() {
        String claim = Work.claim();
        String comment = post(claim, "checker", "A slip").id();
        String path = "/api/comments/" + comment + "/withdrawal";
        as("editor").post(path, json()).isProblem(403, "foreign-comment");
        as("auditor").post(path, json()).isProblem(403, "role");
        JsonObject gone = as("checker").post(path, json()).is(200).json();
        assertThat(gone).containsKey("withdrawnAt").doesNotContainKey("text");
        as("checker").post(path, json()).isProblem(409, "comment-withdrawn");
        assertThat(ids(claim)).containsExactly(comment);
    }

    @Test
    void whatCannotBeACommentIsRefused() {
        String claim = Work.claim();
        String path = "/api/claims/" + claim + "/comments";
        String foreign = post(Work.claim(), "checker", "Elsewhere").id();
        as("checker").post(path, json("text", "  ")).isProblem(422, "missing");
        as("checker").post(path, json("text", "x".repeat(4001))).is(422);
        as("checker").post(path, json("text", "x", "inReplyTo", foreign)).isProblem(422, "foreign-thread");
        as("checker").post(path, json("text", "x", "inReplyTo", "unknown")).isProblem(422, "unknown-comment");
        as("auditor").post(path, json("text", "x")).isProblem(403, "role");
        as("admin").post(path, json("text", "x")).isProblem(403, "role");
        as("writer").post(path, json("text", "x")).isProblem(403, "foreign-article");
        as("writer").get(path).isProblem(403, "foreign-article");
        as("checker").get("/api/claims/unknown/comments").isProblem(404, "unknown-claim");
        as("checker").get("/api/comments/unknown").isProblem(404, "unknown-comment");
        assertThat(ids(claim)).isEmpty();
    }

    private static Reply post(String claim, String by, String text) {
        return as(by).post("/api/claims/" + claim + "/comments", json("text", text))
                .is(201);
    }

    private static List<String> ids(String claim) {
        return as("auditor").get("/api/claims/" + claim + "/comments").is(200).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("id"))
                .toList();
    }

    private static List<String> texts(JsonObject object, String field) {
        return object.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<JsonObject> notices(String of, String claim) {
        return NoticesIT.about(of, claim);
    }
}
