package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many people at the same claims at the same moment, on both databases. {@code -Dfactdesk.race.claims=},
 * {@code -Dfactdesk.race.people=} and {@code -Dfactdesk.race.edits=} give other sizes; {@code -Dfactdesk.race.generate=}
 * lets the desks fill themselves first, so that few claims are marked by hand. About a fifth of them waits to be taken.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the desks on both databases")
class RacesIT {

    private static final int CLAIMS = Integer.getInteger("factdesk.race.claims", 2000);
    private static final int PEOPLE = Integer.getInteger("factdesk.race.people", 8);
    private static final int EDITS = Integer.getInteger("factdesk.race.edits", 200);
    private static final int MARKED = System.getProperty("factdesk.race.generate") == null ? CLAIMS : 400;
    private static final int EDITED = 4;
    private static final int TOGETHER = 50;
    private static final int ROUNDS = 5;
    private static final List<String> NAMES = List.of("checker", "checker2", "reviewer", "reviewer2", "editor");

    static java.util.stream.Stream<DeskDatabase> databases() {
        return DeskDatabase.here();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyClaimIsGivenToOneTakerOnlyAndNoneIsLeft(DeskDatabase database) throws Exception {
        DeskServer desk = database.desk();
        Set<String> marked = new HashSet<>();
        together(desk, (api, number) -> marked(api, MARKED / PEOPLE)).forEach(marked::addAll);
        List<String> taken = new ArrayList<>();
        int before = counted(desk, "status=RESEARCHING");
        together(desk, (api, number) -> taken(api)).forEach(taken::addAll);
        assertThat(counted(desk, "status=RESEARCHING") - before).isEqualTo(taken.size());
        assertThat(counted(desk, "status=OPEN&assignee=none")).isZero();
        assertThat(taken).doesNotHaveDuplicates().containsAll(marked);
        assertThat(marked).hasSize(MARKED / PEOPLE * PEOPLE);
        assertThat(taken).hasSizeGreaterThanOrEqualTo(CLAIMS / PEOPLE * PEOPLE);
        assertThat(Api.as("auditor", desk).get("audit/verification").getBoolean("valid"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noneOfManyConflictingEditsIsLost(DeskDatabase database) throws Exception {
        DeskServer desk = database.desk();
        List<String> claims = marked(Api.as("checker", desk), EDITED);
        for (String claim : claims) {
            Api.as("editor", desk)
                    .patch(
                            "claims/" + claim,
                            Json.createObjectBuilder().add("statement", "0").build());
        }
        int saved = together(desk, (api, number) -> List.of(saved(api, claims, EDITS / PEOPLE))).stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
        int counted = claims.stream()
                .map(claim -> Api.as("checker", desk).get("claims/" + claim).getString("statement"))
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(counted).isEqualTo(saved).isEqualTo(EDITS / PEOPLE * PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofViewsSavedUnderOneNameAtTheSameMomentOneIsKeptAndTheOthersAreToldSo(DeskDatabase database) throws Exception {
        DeskServer desk = database.desk();
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject view = Json.createObjectBuilder()
                    .add("name", UUID.randomUUID().toString())
                    .build();
            List<HttpResponse<String>> answers = new ArrayList<>();
            together(desk, (api, number) -> List.of(Api.as("reviewer", desk).send("POST", "views", view)))
                    .forEach(answers::addAll);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 409)
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(201));
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .hasSize(PEOPLE - 1)
                    .allSatisfy(
                            answer -> assertThat(answer.body()).contains("view-name-taken", "There is already a view"));
            Api.as("reviewer", desk).send("DELETE", "views/" + kept(answers), (jakarta.json.JsonValue) null);
        }
    }

    private static String kept(List<HttpResponse<String>> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> json(answer).getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** How many claims a view of its own counts. */
    private static int counted(DeskServer desk, String query) {
        return Api.as("auditor", desk)
                .post(
                        "views",
                        Json.createObjectBuilder()
                                .add("name", UUID.randomUUID().toString())
                                .add("query", query))
                .getInt("count");
    }

    private interface Work<T> {
        List<T> of(Api api, int number) throws Exception;
    }

    private static <T> List<List<T>> together(DeskServer desk, Work<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<T>>> all = IntStream.range(0, PEOPLE)
                    .<Callable<List<T>>>mapToObj(number -> {
                        Api api = Api.as(NAMES.get(number % NAMES.size()), desk);
                        return () -> work.of(api, number);
                    })
                    .toList();
            List<List<T>> results = new ArrayList<>();
            for (Future<List<T>> one : people.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    /** The ids of so many new claims, in short articles of their own, marked with one request for each. */
    private static List<String> marked(Api api, int count) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            ids.addAll(article(api, Math.min(TOGETHER, count - ids.size())));
        }
        return ids;
    }

    private static List<String> article(Api api, int count) {
        String name = "r" + UUID.randomUUID().toString().substring(0, 8);
        StringBuilder text = new StringBuilder();
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            String words = "In week " + i + " " + name + " counted boats.";
            marks.add(Json.createObjectBuilder()
                    .add("type", "Annotation")
                    .add(
                            "target",
                            Json.createObjectBuilder()
                                    .add(
                                            "selector",
                                            Json.createObjectBuilder()
                                                    .add("type", "TextPositionSelector")
                                                    .add("start", text.length())
                                                    .add("end", text.length() + words.length()))));
            text.append(words).append("\n\n");
        }
        String article = api.post("articles", Json.createObjectBuilder().add("text", text.toString()))
                .getString("id");
        JsonObjectBuilder page = Json.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/anno.jsonld")
                .add("type", "AnnotationPage")
                .add("items", marks);
        return api
                .post("articles/" + article + "/annotations", page)
                .getJsonArray("placements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(placement -> placement.getString("claim"))
                .toList();
    }

    /** Takes claims until there are none. */
    private static List<String> taken(Api api) {
        List<String> taken = new ArrayList<>();
        while (true) {
            HttpResponse<String> answer = api.send("POST", "queue/next", JsonObject.EMPTY_JSON_OBJECT);
            if (answer.statusCode() == 204) {
                return taken;
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            taken.add(json(answer).getString("id"));
        }
    }

    /** Counts so many times upward in the statements, reading again whenever somebody was faster. */
    private static int saved(Api api, List<String> claims, int wanted) {
        int saved = 0;
        while (saved < wanted) {
            String path = "claims/" + claims.get(saved % claims.size());
            HttpResponse<String> read = api.send("GET", path, (jakarta.json.JsonValue) null);
            String version = read.headers().firstValue("ETag").orElseThrow();
            int next = Integer.parseInt(json(read).getString("statement")) + 1;
            HttpResponse<String> answer = api.patchAt(
                    path,
                    version,
                    Json.createObjectBuilder().add("statement", "" + next).build());
            if (answer.statusCode() == 200) {
                saved++;
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
                assertThat(json(answer)).containsKeys("seen", "current");
            }
        }
        return saved;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
