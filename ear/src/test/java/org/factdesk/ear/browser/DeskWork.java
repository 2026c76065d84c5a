package org.factdesk.ear.browser;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;

/** Work on a desk that a test of the pages begins with; it is made through the web API, which is quicker. */
final class DeskWork {

    private final DeskServer desk;
    private final Api checker;

    DeskWork(DeskServer desk) {
        this.desk = desk;
        this.checker = Api.as("checker", desk);
    }

    /** A word that nothing else on the desk holds. */
    static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    /** A new article's id. */
    String article(String headline, String text) {
        return article(Json.createObjectBuilder().add("headline", headline).add("text", text));
    }

    /** A new article's id, with all that is said of it. */
    String article(JsonObjectBuilder fields) {
        return checker.post("articles", fields).getString("id");
    }

    /** A new claim's id, on words of the article. */
    String claim(String article, String words) {
        return claim(article, words, Json.createObjectBuilder());
    }

    /** A new claim's id, with more said of it. */
    String claim(String article, String words, JsonObjectBuilder more) {
        JsonObjectBuilder quote = Json.createObjectBuilder().add("exact", words);
        return checker.post("articles/" + article + "/claims", more.add("quote", quote))
                .getString("id");
    }

    /** Gives the article another text. */
    void revise(String article, String text) {
        checker.put(
                "articles/" + article,
                "text",
                Json.createObjectBuilder().add("text", text).build());
    }

    /** A claim on words of an article of its own. */
    String claim(String words) {
        return claim(article("A claim of the tests", "On Monday, " + words + " was said in the town hall."), words);
    }

    /** Attaches evidence; the id of the piece. */
    String evidence(String claim, JsonObjectBuilder source, JsonObjectBuilder more) {
        return checker.post("claims/" + claim + "/evidence", more.add("source", source))
                .getString("id");
    }

    /** Proposes a verdict that rests on one piece of evidence. */
    void propose(String claim, String rationale, String evidence) {
        checker.post(
                "claims/" + claim + "/verdict",
                Json.createObjectBuilder()
                        .add("rating", "FALSE")
                        .add("rationale", rationale)
                        .add("evidence", Json.createArrayBuilder().add(evidence)));
    }

    /** Asks the writer for other words in place of a claim's. */
    void askForChange(String article, String claim, String proposed) {
        checker.post(
                "articles/" + article + "/changes",
                Json.createObjectBuilder().add("claim", claim).add("proposed", proposed));
    }

    /** Changes the claim's statement in somebody's name. */
    void restate(String by, String claim, String statement) {
        JsonObject change =
                Json.createObjectBuilder().add("statement", statement).build();
        Api.as(by, desk).patch("claims/" + claim, change);
    }

    /** The article of a claim. */
    String articleOf(String claim) {
        String whole = checker.send("GET", "claims/" + claim, (JsonValue) null).body();
        try (var reader = Json.createReader(new StringReader(whole))) {
            return reader.readObject().getString("article");
        }
    }

    /** The articles that the desk began with, joined by commas. */
    String firstArticles(int count) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonObject page = checker.get("articles?limit=200" + after);
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(row -> ids.add(row.getString("id")));
            after = page.isNull("next") ? null : "&after=" + page.getString("next");
        }
        // Ids grow with time.
        return ids.stream().sorted().limit(count).collect(Collectors.joining(","));
    }

    /** The claims of an article, as the web API lists them. */
    JsonArray claims(String article) {
        String list = checker.send("GET", "articles/" + article + "/claims", (JsonValue) null)
                .body();
        try (var reader = Json.createReader(new StringReader(list))) {
            return reader.readObject().getJsonArray("items");
        }
    }

    Api checker() {
        return checker;
    }
}
