package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of an article is replaced, and its claims follow. */
class RevisionsIT {

    private static final String SECOND = "The mayor wants the police to stay in the town until the spring comes.";

    /** An article of its own, whose claims nobody else has. */
    private static String text(String words) {
        return "Charities count " + words + " some 700 people around the port and fear the winter.\n\n" + SECOND;
    }

    private static String mark(String article, String words) {
        return as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", words)))
                .is(201)
                .id();
    }

    private static Reply put(String by, String article, String text, String etag) {
        return as(by).send(
                        "PUT",
                        "/api/articles/" + article + "/text",
                        BodyPublishers.ofString(json("text", text).toString()),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        etag);
    }

    private static Reply put(String article, String text) {
        return put("checker", article, text, read(article).etag());
    }

    private static Reply read(String article) {
        return as("checker").get("/api/articles/" + article).is(200);
    }

    private static JsonObject only(Reply reply) {
        return reply.json().getJsonArray("placements").getJsonObject(0);
    }

    @Test
    void theSameWordsArePlacedAndTheRevisionCounts() {
        String before = text(Work.words());
        String article = Work.article(before);
        String claim = mark(article, "some 700 people");
        int start = before.indexOf("some 700 people");
        Reply revised = put(article, "In the cold.\n\n" + before).is(200);
        assertThat(revised.json().getJsonObject("revision").getInt("number")).isEqualTo(2);
        assertThat(only(revised).getString("claim")).isEqualTo(claim);
        assertThat(only(revised).getString("outcome")).isEqualTo("PLACED");
        assertThat(only(revised).getJsonObject("span"))
                .isEqualTo(json("revision", 2, "start", start + 14, "end", start + 29));
        assertThat(revised.etag()).isEqualTo(read(article).etag());
        JsonObject now = Work.read(claim).json();
        assertThat(now.getJsonObject("span")).isEqualTo(only(revised).getJsonObject("span"));
        assertThat(now.getJsonObject("placement").getString("outcome")).isEqualTo("PLACED");
        assertThat(now.getJsonObject("placement").getJsonNumber("score").doubleValue())
                .isEqualTo(1);
    }

    @Test
    void wordsThatChangedMoveTheClaimAndMakeItsVerdictStale() {
        String words = Work.words();
        String article = Work.article(text(words));
        String claim = mark(article, words + " some 700 people around the port");
        Work.propose(claim, "checker", Work.sources(claim, "checker")).is(201);
        Work.approve(claim, "reviewer").is(201);
        put(article, text(words).replace("fear the winter", "dread the winter")).is(200);
        assertThat(Work.status(claim)).isEqualTo("APPROVED");
        Reply revised = put(article, text(words).replace("700", "900")).is(200);
        assertThat(only(revised).getString("outcome")).isEqualTo("MOVED");
        assertThat(only(revised).getJsonNumber("score").doubleValue()).isLessThan(1);
        JsonObject now = Work.read(claim).json();
        assertThat(now.getString("status")).isEqualTo("STALE");
        assertThat(now.getJsonObject("quote").getString("exact")).contains("some 900 people");
    }

    @Test
    void aClaimWhosePassageIsGoneIsKeptAndAttachedByHand() {
        String words = Work.words();
        String article = Work.article(text(words));
        String claim = mark(article, words + " some 700 people around the port");
        Reply revised = put(article, SECOND).is(200);
        assertThat(only(revised).getString("outcome")).isEqualTo("ORPHANED");
        assertThat(only(revised)).doesNotContainKey("span");
        JsonObject lost = Work.read(claim).json();
        assertThat(lost.getJsonObject("placement").getString("outcome")).isEqualTo("ORPHANED");
        assertThat(lost.getJsonObject("span").getInt("revision")).isEqualTo(1);
        as("checker")
                .post("/api/claims/" + claim + "/placement", json("start", 0, "end", 9, "revision", 1))
                .isProblem(409, "old-revision");
        as("checker")
                .post("/api/claims/" + claim + "/placement", json("start", 0))
                .isProblem(422, "missing");
        as("checker")
                .post("/api/claims/" + claim + "/placement", json("start", 0, "end", 9000))
                .isProblem(422, "span-outside-text");
        as("writer")
                .post("/api/claims/" + claim + "/placement", json("start", 0, "end", 9))
                .isProblem(403, "role");
        JsonObject placed = as("checker")
                .post("/api/claims/" + claim + "/placement", json("start", 0, "end", 9))
                .is(200)
                .json();
        assertThat(placed.getJsonObject("span")).isEqualTo(json("revision", 2, "start", 0, "end", 9));
        assertThat(placed.getJsonObject("quote").getString("exact")).isEqualTo("The mayor");
    }

    @Test
    void theQueueFindsClaimsByWhatBecameOfTheirPlace() {
        String words = Work.words();
        String article = Work.article(text(words));
        String lost = mark(article, words + " some 700 people around the port");
        String kept = mark(article, "stay in the town");
        put(article, SECOND).is(200);
        assertThat(queue(article, "&placement=AMBIGUOUS,ORPHANED")).containsExactly(lost);
        assertThat(queue(article, "&placement=PLACED,MOVED")).containsExactly(kept);
        as("checker")
                .post("/api/claims/" + lost + "/placement", json("start", 0, "end", 9))
                .is(200);
        assertThat(queue(article, "&placement=AMBIGUOUS,ORPHANED")).isEmpty();
        as("checker").get("/api/claims?placement=LOST").isProblem(400, "unknown-value");
    }

    private static List<String> queue(String article, String filters) {
        return as("checker")
                .get("/api/claims?article=" + article + filters)
                .is(200)
                .ids();
    }

    @Test
    void aPassageThatComesBackBringsItsClaimBack() {
        String words = Work.words();
        String article = Work.article(text(words));
        mark(article, words + " some 700 people around the port");
        put(article, SECOND).is(200);
        assertThat(only(put(article, text(words)).is(200)).getString("outcome")).isEqualTo("PLACED");
    }

    @Test
    void aDuplicatedParagraphIsAskedAboutWithBothPlaces() {
        String paragraph = "The charities that have worked around the port for years count some 700 people in the woods"
                + " and fear that the coming winter will be hard for all of them, " + Work.words() + " said.";
        String article = Work.article(paragraph + "\n\n" + SECOND);
        mark(article, "some 700 people");
        JsonObject placement = only(
                put(article, paragraph + "\n\n" + SECOND + "\n\n" + paragraph).is(200));
        assertThat(placement.getString("outcome")).isEqualTo("AMBIGUOUS");
        assertThat(placement.getJsonArray("candidates")).hasSize(2);
    }

    @Test
    void whatCannotBeTakenIsRefusedInItsOrder() {
        String before = text(Work.words());
        String article = Work.article(before);
        String etag = read(article).etag();
        String path = "/api/articles/" + article + "/text";
        String body = json("text", before).toString();
        Caller.NOBODY
                .send("PUT", path, BodyPublishers.ofString(body), "Content-Type", "application/json")
                .isProblem(401, "unauthenticated");
        as("checker")
                .send("PUT", "/api/articles/00000000000000000000000000/text", BodyPublishers.ofString(body))
                .is(404);
        as("auditor").send("PUT", path, BodyPublishers.ofString(body)).isProblem(403, "role");
        put("writer", article, before, etag).isProblem(403, "foreign-article");
        as("checker").send("PUT", path, BodyPublishers.ofString(body)).is(428);
        put("checker", article, "", etag).isProblem(422, "empty-text");
        put("checker", article, "\uFEFF \n\t ", etag).isProblem(422, "empty-text");
        as("checker")
                .send("PUT", path, BodyPublishers.ofString("{}"), "If-Match", etag)
                .isProblem(422, "empty-text");
        as("checker")
                .send(
                        "PUT",
                        path,
                        BodyPublishers.ofString("{\"text\":", java.nio.charset.StandardCharsets.UTF_8),
                        "If-Match",
                        etag)
                .is(400);
        assertThat(read(article).json().getJsonObject("revision").getInt("number"))
                .isEqualTo(1);
    }

    @Test
    void theSameTextMakesNoNewRevisionAndAStaleOneIsShownBoth() {
        String before = text(Work.words());
        String article = Work.article(before);
        String etag = read(article).etag();
        Reply same = put("checker", article, "\uFEFF" + before.replace("\n", "\r\n"), etag)
                .is(200);
        assertThat(same.json().getJsonObject("revision").getInt("number")).isEqualTo(1);
        assertThat(same.etag()).isEqualTo(etag);
        put("checker", article, before + " One.", etag).is(200);
        JsonObject stale = put("editor", article, before + " Two.", etag)
                .isProblem(412, "stale-article")
                .json();
        assertThat(stale.getString("text")).endsWith(" One.");
        assertThat(stale.getString("yours")).endsWith(" Two.");
    }

    @Test
    void ofTwoEditorsRevisingAtOnceOneIsTakenAndTheOtherTold() {
        String before = text(Work.words());
        String article = Work.article(before);
        String etag = read(article).etag();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> put(i % 2 == 0 ? "checker" : "editor", article, before + " Number " + i + ".", etag)))
                .toList();
        List<Integer> statuses =
                replies.stream().map(reply -> reply.join().status()).sorted().toList();
        assertThat(statuses).containsExactly(200, 412, 412, 412);
        assertThat(read(article).json().getJsonObject("revision").getInt("number"))
                .isEqualTo(2);
    }

    @Test
    void whatIsMarkedInATextReplacedMeanwhileStandsInTheNewOneOrIsRefusedWithItsPlace() {
        String words = Work.words();
        String before = text(words);
        String article = Work.article(before);
        int start = before.indexOf("some 700 people");
        put(article, "In the cold.\n\n" + before).is(200);
        JsonObject marked = as("checker")
                .post(
                        "/api/articles/" + article + "/claims",
                        json("span", json("revision", 1, "start", start, "end", start + 15)))
                .is(201)
                .json();
        assertThat(marked.getJsonObject("span")).isEqualTo(json("revision", 2, "start", start + 14, "end", start + 29));
        put(article, SECOND).is(200);
        JsonObject refused = as("checker")
                .post(
                        "/api/articles/" + article + "/claims",
                        json("span", json("revision", 1, "start", start, "end", start + 15)))
                .isProblem(409, "old-revision")
                .json();
        assertThat(refused.getString("words")).isEqualTo("some 700 people");
        assertThat(refused.getInt("start")).isEqualTo(start);
        assertThat(refused.getInt("revision")).isEqualTo(3);
    }

    @Test
    void noMarkIsLostWhileTheTextIsReplaced() {
        String before = text(Work.words());
        String article = Work.article(before);
        int start = before.indexOf("some 700 people");
        List<CompletableFuture<Reply>> marks = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as("checker")
                        .post(
                                "/api/articles/" + article + "/claims",
                                json("span", json("revision", 1, "start", start, "end", start + 15)))))
                .toList();
        Reply revised = put(article, "In the cold.\n\n" + before).is(200);
        Stream<Reply> done = marks.stream().map(CompletableFuture::join);
        assertThat(done).allSatisfy(reply -> reply.is(201));
        assertThat(revised.json().getJsonObject("revision").getInt("number")).isEqualTo(2);
        List<JsonObject> claims = as("checker")
                .get("/api/articles/" + article + "/claims")
                .is(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(claims).hasSize(6).allSatisfy(claim -> assertThat(claim.getJsonObject("span"))
                .isEqualTo(json("revision", 2, "start", start + 14, "end", start + 29)));
    }

    @Test
    void theHeadlineFollowsTheText() {
        String words = Work.words();
        String article = as("checker")
                .post("/api/articles", json("headline", "Migrants of Calais", "text", text(words)))
                .is(201)
                .id();
        put(article, "The migrants of Calais\n\n" + text(words)).is(200);
        assertThat(read(article).json().getString("headline")).isEqualTo("The migrants of Calais");
    }
}
