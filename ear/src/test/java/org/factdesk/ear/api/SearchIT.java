package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchIT {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Test
    void aMarkedClaimIsFoundWithinTwoSecondsByItsWordsInAnyForm() {
        String name = Work.words();
        String article = Work.article("On Monday, the council of " + name + " spent 167,000 euros on Café bridges.");
        String claim = as("checker")
                .post(
                        "/api/articles/" + article + "/claims",
                        json("quote", json("exact", "the council of " + name + " spent 167,000 euros on Café bridges")))
                .is(201)
                .id();
        await("/api/claims?q=" + name, claim);
        for (String words : List.of("167000 bridge cafe", "\"council of " + name + "\"", "spen* -nothing")) {
            assertThat(found("/api/claims?q=" + encoded(name + " " + words))).containsExactly(claim);
        }
        for (String words : List.of("-spent", "\"council spent\"", "absent", "bridged*")) {
            assertThat(found("/api/claims?q=" + encoded(name + " " + words))).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfAClaimLaterIsFoundAndWhatFitsNoLongerIsNot() {
        String first = Work.words();
        String second = Work.words();
        String claim = Work.claim(json("statement", "It was " + first));
        await("/api/claims?q=" + first, claim);
        as("checker")
                .patch("/api/claims/" + claim, json("statement", "It was " + second), "If-Match", "*")
                .is(200);
        await("/api/claims?q=" + second, claim);
        assertThat(found("/api/claims?q=" + first)).isEmpty();
        assertThat(found("/api/claims?status=RESEARCHING&q=" + second)).isEmpty();
        assertThat(found("/api/claims?status=OPEN&assignee=none&q=" + second)).containsExactly(claim);
        as("checker")
                .post("/api/claims/" + claim + "/assignment", json("assignee", "checker"))
                .is(201);
        assertThat(found("/api/claims?status=OPEN&q=" + second)).isEmpty();
        await("/api/claims?status=RESEARCHING&assignee=me&q=" + second, claim);
    }

    @Test
    void pagesOfFoundClaimsMissNoneAndGiveNoneTwice() {
        String word = Work.words();
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            claims.add(Work.claim(json("statement", word + " number " + i)));
        }
        claims.forEach(claim -> await("/api/claims?q=" + word, claim));
        for (String sort : List.of("due", "-priority", "-created", "updated", "status")) {
            List<String> paged = new ArrayList<>();
            String path = "/api/claims?limit=2&sort=" + sort + "&q=" + word;
            Reply page = as("checker").get(path).is(200);
            paged.addAll(page.ids());
            while (page.next() != null) {
                page = as("checker").get(path + "&after=" + page.next()).is(200);
                paged.addAll(page.ids());
            }
            assertThat(paged).containsExactlyInAnyOrderElementsOf(claims);
        }
    }

    @Test
    void articlesClaimsAndSourcesAreFoundWithTheirWordsMarked() {
        String word = Work.words();
        String article = Work.article("The harbour <b>of</b> " + word + " froze.");
        await("/api/search?q=" + word, article);
        JsonObject item = as("auditor")
                .get("/api/search?in=articles&q=" + word)
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String text = item.getJsonObject("snippet").getString("text");
        JsonObject mark = item.getJsonObject("snippet").getJsonArray("marks").getJsonObject(0);
        assertThat(text.substring(mark.getInt("start"), mark.getInt("end"))).isEqualTo(word);
        assertThat(item.getString("type")).isEqualTo("article");
        assertThat(item.getBoolean("near")).isFalse();
        assertThat(found("/api/search?in=claims,sources&q=" + word)).isEmpty();
        String source = as("checker")
                .post("/api/sources", json("title", "Register " + word, "kind", "OFFICIAL"))
                .is(201)
                .id();
        await("/api/search?in=sources&q=" + word, source);
        as("auditor").get("/api/search?in=people&q=x").isProblem(400, "unknown-value");
    }

    @Test
    void wordsThatDifferByALetterAreFoundOnlyWhereNothingElseIsAndSayNear() {
        String word = Work.words();
        String article = Work.article("The harbour of " + word + " froze.");
        await("/api/search?q=" + word, article);
        String wrong = word.substring(0, 10) + "x" + word.substring(11);
        JsonObject item = as("auditor")
                .get("/api/search?q=" + wrong)
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo(article);
        assertThat(item.getBoolean("near")).isTrue();
    }

    @Test
    void writersFindWhatIsTheirs() {
        String word = Work.words();
        String foreign = Work.article("The harbour of " + word + " froze.");
        String own = as("writer")
                .post("/api/articles", json("text", "The " + word + " again."))
                .is(201)
                .id();
        await("/api/search?q=" + word, foreign);
        await("/api/search?q=" + word, own);
        assertThat(as("writer").get("/api/search?q=" + word).is(200).ids()).containsExactly(own);
        as("admin").get("/api/search?q=" + word).isProblem(403, "role");
    }

    @Test
    void noTextThatIsLookedForIsAnError() {
        Stream.of(
                        "\"",
                        "\"open",
                        "-",
                        "--",
                        "*",
                        "?",
                        "+(",
                        "a AND (b OR",
                        "[1 TO 2]",
                        "/.*/",
                        "x~2^9",
                        "\\",
                        "\u0000",
                        "-a",
                        "🦊",
                        "a\"b\"c",
                        "***",
                        "a".repeat(1000),
                        "“ ”",
                        "%",
                        "{",
                        "type:claim",
                        "*:*")
                .forEach(words -> {
                    as("auditor").get("/api/search?q=" + encoded(words + " ")).is(200);
                    as("auditor").get("/api/claims?q=" + encoded(words)).is(200);
                });
        as("auditor").get("/api/search?q=" + "a".repeat(1001)).isProblem(400, "long-query");
        as("auditor").get("/api/search").isProblem(400, "missing");
    }

    private static void await(String path, String id) {
        long end = System.nanoTime() + PROMISED.toNanos();
        List<String> ids = found(path);
        while (!ids.contains(id) && System.nanoTime() < end) {
            ids = found(path);
        }
        assertThat(ids).contains(id);
    }

    private static List<String> found(String path) {
        return as("checker").get(path).is(200).ids();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
