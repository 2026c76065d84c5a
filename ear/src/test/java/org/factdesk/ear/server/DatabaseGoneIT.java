package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The database goes away in the midst of work and comes back: nothing is half done, and the desk goes on by itself. */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the desks on both databases")
class DatabaseGoneIT {

    private static final int CLAIMS = 120;
    private static final int BEGUN = 5;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String BACKENDS =
            "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'postgres'";

    @Test
    void aChangeOfManyIsDoneOrReportedClaimByClaimAndTheRestIsChangedByTheNextTry() throws Exception {
        assumeTrue(DeskDatabase.postgres().isPresent(), "There is no PostgreSQL on this machine.");
        PostgresServer postgres = DeskDatabase.postgres().orElseThrow();
        DeskServer desk = DeskDatabase.POSTGRESQL.desk();
        Api editor = Api.as("editor", desk);
        List<String> claims = IntStream.range(0, CLAIMS)
                .mapToObj(i -> WorkedClaim.marked(desk, "checker", "checker"))
                .toList();
        CompletableFuture<HttpResponse<String>> asked = begun(postgres, editor, claims);
        List<String> rest;
        postgres.crash();
        try {
            rest = requireWholeAnswer(claims, asked.join());
            requireClearRefusal(desk, editor);
        } finally {
            postgres.startAgain();
        }
        requireGoingOn(desk, editor);
        requireWhole(desk, claims, rest);
        requireChanged(desk, editor, rest);
    }

    @Test
    void connectionsThatAreCutInTheMidstLeaveNothingHalfAndAreReplaced() throws Exception {
        assumeTrue(DeskDatabase.postgres().isPresent(), "There is no PostgreSQL on this machine.");
        PostgresServer postgres = DeskDatabase.postgres().orElseThrow();
        DeskServer desk = DeskDatabase.POSTGRESQL.desk();
        Api editor = Api.as("editor", desk);
        List<String> claims = IntStream.range(0, CLAIMS)
                .mapToObj(i -> WorkedClaim.marked(desk, "checker", "checker"))
                .toList();
        CompletableFuture<HttpResponse<String>> asked = begun(postgres, editor, claims);
        try (Connection connection = postgres.openHeld();
                Statement statement = connection.createStatement()) {
            statement.execute(BACKENDS);
        }
        List<String> rest = requireWholeAnswer(claims, asked.join());
        requireGoingOn(desk, editor);
        requireWhole(desk, claims, rest);
        requireChanged(desk, editor, rest);
    }

    /** Posts the change, and returns when some of the claims have it. */
    private static CompletableFuture<HttpResponse<String>> begun(
            PostgresServer postgres, Api editor, List<String> claims) throws SQLException {
        try (Connection connection = postgres.openHeld();
                Statement statement = connection.createStatement()) {
            JsonObject change = change(editor, claims);
            long before = version(statement, claims.get(BEGUN));
            CompletableFuture<HttpResponse<String>> asked =
                    CompletableFuture.supplyAsync(() -> editor.send("POST", "claims/bulk", change));
            while (version(statement, claims.get(BEGUN)) == before) {
                assertThat(asked).isNotDone();
            }
            return asked;
        }
    }

    private static long version(Statement statement, String claim) throws SQLException {
        try (ResultSet found = statement.executeQuery("select version from claim where id = '" + claim + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The change of these claims, each as it was when it was marked. */
    private static JsonObject change(Api editor, List<String> claims) {
        String seen = editor.send("GET", "claims/" + claims.get(claims.size() - 1), (JsonValue) null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        int version = Integer.parseInt(seen.replace("\"", ""));
        JsonArrayBuilder picks = Json.createArrayBuilder();
        claims.forEach(
                claim -> picks.add(Json.createObjectBuilder().add("id", claim).add("version", version)));
        return Json.createObjectBuilder()
                .add("claims", picks)
                .add("change", Json.createObjectBuilder().add("priority", "HIGH"))
                .build();
    }

    /** Each claim is told of, those before the break as changed and those after it as not done; gives the latter. */
    private static List<String> requireWholeAnswer(List<String> claims, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Exception");
        List<JsonObject> items = json(answer).getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).extracting(item -> item.getString("claim")).isEqualTo(claims);
        List<String> rest = new ArrayList<>();
        for (JsonObject item : items) {
            if (rest.isEmpty() && item.getString("outcome").equals("CHANGED")) {
                continue;
            }
            assertThat(item.getString("outcome")).isEqualTo("NOT_DONE");
            assertThat(item.getString("detail")).contains("could not be reached", "repeat the change for the rest");
            rest.add(item.getString("claim"));
        }
        assertThat(rest).hasSizeBetween(1, CLAIMS - BEGUN);
        return rest;
    }

    private static void requireClearRefusal(DeskServer desk, Api editor) {
        assertThat(desk.isReady()).isFalse();
        HttpResponse<String> read = editor.send("GET", "claims", (JsonValue) null);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(503);
        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
        assertThat(read.headers().firstValue("Retry-After")).isPresent();
        assertThat(read.body())
                .contains("database-gone", "The database cannot be reached")
                .doesNotContain("Exception");
        HttpResponse<String> changed = editor.send("POST", "queue/next", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(503);
    }

    private static void requireGoingOn(DeskServer desk, Api editor) {
        assertThat(desk.reaches(
                        () -> editor.send("GET", "claims", (JsonValue) null).statusCode() == 200, LIMIT))
                .isTrue();
        assertThat(desk.reaches(desk::isReady, LIMIT)).isTrue();
    }

    /** A claim has its new priority and an entry of that in the trail, or neither; only the break itself is in doubt. */
    private static void requireWhole(DeskServer desk, List<String> claims, List<String> rest) {
        for (String claim : claims) {
            boolean changed = changed(desk, claim);
            if (!rest.contains(claim)) {
                assertThat(changed).as(claim).isTrue();
            } else if (!claim.equals(rest.get(0))) {
                assertThat(changed).as(claim).isFalse();
            }
        }
        assertThat(Api.as("auditor", desk).get("audit/verification").getBoolean("valid"))
                .isTrue();
    }

    private static boolean changed(DeskServer desk, String claim) {
        Api auditor = Api.as("auditor", desk);
        boolean high = auditor.get("claims/" + claim).getString("priority").equals("HIGH");
        JsonArray history = auditor.get("claims/" + claim + "/history").getJsonArray("items");
        long entries = history.getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("action").equals("CLAIM_AMENDED"))
                .count();
        assertThat(entries).as(claim).isEqualTo(high ? 1 : 0);
        return high;
    }

    private static void requireChanged(DeskServer desk, Api editor, List<String> rest) {
        HttpResponse<String> again = editor.send("POST", "claims/bulk", change(editor, rest));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(json(again).getInt("notDone")).as(again.body()).isLessThanOrEqualTo(1);
        assertThat(rest).allMatch(claim -> changed(desk, claim));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
