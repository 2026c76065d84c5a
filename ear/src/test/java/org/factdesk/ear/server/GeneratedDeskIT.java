package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A desk that filled itself, on PostgreSQL where it is here; Derby is filled so in the test of the move. */
@Execution(ExecutionMode.CONCURRENT)
class GeneratedDeskIT {

    private static final int CLAIMS = 1000;
    private static final int PER_ARTICLE = 50;
    private static final int ARTICLES_READ = 4;

    private static final List<String> READ_IN_ORDER = List.of(
            "sort=due",
            "sort=-due",
            "sort=priority",
            "sort=-priority",
            "sort=created",
            "sort=-updated",
            "sort=status",
            "status=PROPOSED",
            "status=OPEN,RETURNED&sort=-due",
            "assignee=me",
            "assignee=none&sort=-due",
            "assignee=none,me",
            "assignee=me&status=RESEARCHING",
            "reviewer=reviewer",
            "rating=FALSE",
            "priority=HIGH",
            "risk=HEALTH");

    @Test
    void aDeskThatFilledItselfHoldsSoundClaimsAndReadsThemAlongIndexes() throws Exception {
        DeskServer desk = DeskServer.demo("generated").with("FACTDESK_GENERATE", String.valueOf(CLAIMS));
        if (PostgresServer.shared().isEmpty()) {
            try (desk) {
                requireSound(desk.start());
            }
            return;
        }
        PostgresServer postgres = PostgresServer.shared().orElseThrow();
        String url = postgres.empty("generated");
        try (DeskServer filled =
                        postgres.admitted(desk).with("FACTDESK_DB_URL", url).start();
                Connection connection = postgres.open(url)) {
            requireSound(filled);
            if (postgres.keepsStatements()) {
                requireOrderFromIndexes(Api.as("checker", filled), PostgresPlans.of(connection));
            }
        }
    }

    private static void requireOrderFromIndexes(Api checker, PostgresPlans plans) throws SQLException {
        for (String query : READ_IN_ORDER) {
            JsonObject page = checker.get("claims?limit=2&" + query);
            checker.get("claims?limit=2&" + query + "&after=" + page.getString("next"));
        }
        checker.post("queue/next", Json.createObjectBuilder());
        assertThat(plans.requireOrderFromIndex("select c.id, c.article_id")).isGreaterThan(READ_IN_ORDER.size());
        assertThat(plans.requireOrderFromIndex("select c.id, c.version")).isPositive();
    }

    private static void requireSound(DeskServer desk) {
        Api auditor = Api.as("auditor", desk);
        List<JsonObject> all = all(auditor);
        assertThat(all).hasSize(CLAIMS);
        assertThat(states(all)).hasSize(12);
        assertThat(auditor.get("audit/verification").getBoolean("valid")).isTrue();
        Set<String> articles = new HashSet<>();
        all.forEach(claim -> articles.add(claim.getString("article")));
        assertThat(articles).hasSize(CLAIMS / PER_ARTICLE);
        articles.stream().sorted().limit(ARTICLES_READ).forEach(id -> requireSound(auditor, id, all));
        requireOneNoticeOfAllThatIsOverdue(Api.as("editor", desk));
        Api checker = Api.as("checker", desk);
        assertThat(checker.get("claims?assignee=me&status=RESEARCHING").getJsonArray("items"))
                .isNotEmpty();
    }

    private static void requireOneNoticeOfAllThatIsOverdue(Api editor) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(
                                editor.get("notices").getJsonArray("items").getValuesAs(JsonObject.class))
                        .singleElement()
                        .satisfies(notice -> assertThat(notice.getInt("claims")).isGreaterThan(20)));
    }

    private static List<JsonObject> all(Api auditor) {
        List<JsonObject> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonObject page = auditor.get("claims?limit=200" + after);
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            after = page.get("next") == JsonValue.NULL ? null : "&after=" + page.getString("next");
        }
        return all;
    }

    private static Set<String> states(List<JsonObject> claims) {
        Set<String> states = new HashSet<>();
        claims.forEach(claim -> states.add(claim.getString("status")));
        return states;
    }

    private static void requireSound(Api auditor, String id, List<JsonObject> all) {
        JsonObject article = auditor.get("articles/" + id);
        String text = article.getJsonObject("revision").getString("text");
        JsonObject coverage = article.getJsonObject("coverage");
        long covered = auditor.get("articles/" + id + "/units?limit=200")
                .getJsonArray("items")
                .size();
        assertThat(coverage.getInt("checkable")).isPositive();
        assertThat(covered).isEqualTo(Math.min(200, coverage.getInt("checkable")));
        for (JsonObject row : all) {
            if (row.getString("article").equals(id)) {
                JsonObject claim = auditor.get("claims/" + row.getString("id"));
                JsonObject span = claim.getJsonObject("span");
                int from = text.offsetByCodePoints(0, span.getInt("start"));
                int to = text.offsetByCodePoints(0, span.getInt("end"));
                assertThat(text.substring(from, to))
                        .isEqualTo(claim.getJsonObject("quote").getString("exact"));
                requireFourEyes(claim);
            }
        }
    }

    private static void requireFourEyes(JsonObject claim) {
        JsonObject verdict = claim.getJsonObject("verdict");
        if (verdict == null) {
            return;
        }
        assertThat(verdict.getJsonArray("evidence")).isNotEmpty();
        Set<String> people = new HashSet<>(Set.of(verdict.getString("proposedBy")));
        List<JsonObject> reviews = verdict.getJsonArray("reviews").getValuesAs(JsonObject.class);
        reviews.forEach(review -> assertThat(people.add(review.getString("by"))).isTrue());
        if (Set.of("APPROVED", "PUBLISHED", "CORRECTED").contains(claim.getString("status"))) {
            assertThat(reviews).hasSize(claim.getString("risk").equals("NORMAL") ? 1 : 2);
        }
    }
}
