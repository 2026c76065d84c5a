package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingIT {

    private static Reply mark(String article, JsonObject body) {
        return as("checker").post("/api/articles/" + article + "/claims", body);
    }

    private static Reply span(String article, int start, int end) {
        return mark(article, json("span", json("start", start, "end", end)));
    }

    @Test
    void aClaimIsMarkedByItsWords() {
        String words = Work.words();
        String article = Work.article("Arrivals fell by 31 percent, " + words + " said.");
        String before = as("checker").get("/api/articles/" + article).etag();
        Reply marked = mark(
                        article,
                        json(
                                "quote", json("exact", "fell by 31 percent"),
                                "claimant", "An official",
                                "claimantType", "PERSON",
                                "claimantUrl", "https://example.org/official",
                                "claimedOn", "2024-05-10",
                                "priority", "HIGH",
                                "risk", "HEALTH"))
                .is(201);
        JsonObject claim = marked.json();
        assertThat(marked.header("Location")).endsWith("/api/claims/" + marked.id());
        assertThat(claim.getString("article")).isEqualTo(article);
        assertThat(claim.getString("status")).isEqualTo("OPEN");
        assertThat(claim.getString("statement")).isEqualTo("fell by 31 percent");
        assertThat(claim.getJsonObject("quote"))
                .isEqualTo(json(
                        "exact", "fell by 31 percent", "prefix", "Arrivals ", "suffix", ", " + words.substring(0, 30)));
        assertThat(claim.getJsonObject("span")).isEqualTo(json("revision", 1, "start", 9, "end", 27));
        assertThat(claim.getString("claimantType")).isEqualTo("PERSON");
        assertThat(claim.getString("claimedOn")).isEqualTo("2024-05-10");
        assertThat(claim.getString("priority")).isEqualTo("HIGH");
        assertThat(claim.getString("risk")).isEqualTo("HEALTH");
        assertThat(claim).doesNotContainKeys("due", "assignee", "verdict", "closed");
        Reply read = Work.read(marked.id());
        assertThat(read.json()).isEqualTo(claim);
        assertThat(read.etag()).isEqualTo(marked.etag());
        Reply after = as("checker").get("/api/articles/" + article);
        assertThat(after.etag()).isEqualTo(before);
        assertThat(after.json().getString("state")).isEqualTo("CHECKING");
    }

    @Test
    void wordsThatDoNotStandInTheTextAreRefused() {
        String article = Work.article("Nothing of the kind " + Work.words());
        mark(article, json("quote", json("exact", "something else"))).isProblem(422, "quote-not-found");
        mark(article, json("quote", json("exact", "Nothing", "prefix", "All or ")))
                .isProblem(422, "quote-not-found");
        mark(article, json("quote", json("exact", ""))).isProblem(422, "quote-empty");
        mark(article, json("quote", json())).isProblem(422, "quote-empty");
        mark(article, json()).isProblem(422, "missing");
    }

    @Test
    void wordsThatStandTwiceAreToldWithTheirPlacesAndFoundWithTheirSurroundings() {
        String article = Work.article("One boat came. Then one more. One boat left. " + Work.words());
        Reply twice = mark(article, json("quote", json("exact", "One boat"))).isProblem(409, "quote-ambiguous");
        assertThat(twice.json().getJsonArray("candidates").getValuesAs(JsonObject.class))
                .containsExactly(json("end", 8, "start", 0), json("end", 38, "start", 30));
        Reply second = mark(article, json("quote", json("exact", "One boat", "suffix", " left")))
                .is(201);
        assertThat(second.json().getJsonObject("span").getInt("start")).isEqualTo(30);
        assertThat(span(article, 0, 8).is(201).json().getJsonObject("quote").getString("exact"))
                .isEqualTo("One boat");
    }

    @Test
    void aSpanMustHoldWordsOfTheText() {
        String article = Work.article("Short   text");
        span(article, 0, 13).isProblem(422, "span-outside-text");
        span(article, 3, 3).isProblem(422, "span");
        span(article, 5, 3).isProblem(422, "span");
        span(article, -1, 3).isProblem(422, "span");
        span(article, 5, 8).isProblem(422, "quote-blank");
        mark(article, json("span", json("start", 0))).isProblem(422, "missing");
        as("checker")
                .post("/api/articles/" + article + "/claims", "{\"span\":{\"start\":0,\"end\":99999999999999999999}}")
                .isProblem(422, "span-outside-text");
        as("checker")
                .post("/api/articles/" + article + "/claims", "{\"span\":{\"start\":0,\"end\":1.5}}")
                .isProblem(400, "wrong-type");
        mark(article, json("span", json("start", "0", "end", "5"))).isProblem(400, "wrong-type");
        mark(article, json("span", json("revision", 2, "start", 0, "end", 5))).isProblem(409, "old-revision");
        span(article, 0, 12).is(201);
    }

    @Test
    void offsetsCountCodePointsAndNoCharacterIsCut() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String article = Work.article("a" + family + "b q\u0308 قال المسؤول e\u0323\u0301 end " + Work.words());
        assertThat(exact(span(article, 1, 6))).isEqualTo(family);
        span(article, 1, 3).isProblem(422, "span-cuts-character");
        span(article, 2, 6).isProblem(422, "span-cuts-character");
        assertThat(exact(span(article, 8, 10))).isEqualTo("q\u0308");
        span(article, 8, 9).isProblem(422, "span-cuts-character");
        assertThat(exact(span(article, 11, 22))).isEqualTo("قال المسؤول");
        Reply quoted = mark(article, json("quote", json("exact", "e\u0301\u0323")));
        assertThat(exact(quoted)).isEqualTo("\u1EB9\u0301");
        mark(article, json("quote", json("exact", "q"))).isProblem(422, "quote-not-found");
    }

    private static String exact(Reply marked) {
        return marked.is(201).json().getJsonObject("quote").getString("exact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "#{7*7} ${7*7}",
                "'; drop table claim; --",
                "=cmd|' /C calc'!A0",
                "\u202Eright to left\u202C and عربى",
                "\uD83D\uDE00 e\u0301",
            })
    void hostileWordsAreKeptAsWords(String words) {
        String text = words.strip();
        String article = Work.article(Work.words() + " " + text + " end");
        Reply claim = mark(article, json("quote", json("exact", text), "statement", text, "claimant", text))
                .is(201);
        String normal = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        assertThat(claim.json().getString("statement")).isEqualTo(normal);
        assertThat(claim.json().getString("claimant")).isEqualTo(normal);
        Reply piece = as("checker")
                .post(
                        "/api/claims/" + claim.id() + "/evidence",
                        json(
                                "stance", "CONTEXT",
                                "source", json("title", text, "publisher", text, "kind", "OTHER"),
                                "quote", text,
                                "locator", text,
                                "note", text))
                .is(201);
        assertThat(piece.json().getString("note")).isEqualTo(normal);
        assertThat(claim.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void twoClaimsMayOverlapAndEachGetsItsOwnNumber() {
        String article = Work.article("Nine people came ashore " + Work.words());
        assertThat(span(article, 0, 11).is(201).json().getInt("number")).isEqualTo(1);
        assertThat(span(article, 5, 16).is(201).json().getInt("number")).isEqualTo(2);
        Reply list = as("auditor")
                .get("/api/articles/" + article + "/claims?limit=1")
                .is(200);
        assertThat(list.items()).hasSize(1);
        Reply rest = as("auditor").get("/api/articles/" + article + "/claims?after=" + list.next());
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }
}
