package org.factdesk.ear.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.FilledDesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queue at full size on both databases, beside the same queries by plain JDBC. {@code -Dfactdesk.queue=} says how
 * many claims; see {@link FilledDesk} for desks that were filled before.
 */
class QueueBenchmark {

    private static final int CLAIMS = Integer.getInteger("factdesk.queue", 10_000);
    private static final int TIMES = Integer.getInteger("factdesk.times", 200);
    private static final int DEEP = 5000;
    private static final int LARGEST_PAGE = 200;
    private static final int PAGE = 50;
    private static final String WORD = "measles";
    private static final Duration TIME_FOR_WORDS = Duration.ofMinutes(Integer.getInteger("factdesk.minutes", 30));
    private static final int[] CLIENTS = {1, 8};
    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private static final String BY_DUE = " order by c.due_at, c.id";
    private static final int WARM = 1500;
    private static final int COUNTED_PLAINLY = 4;
    private static final String QUEUE = "/claim/queue?x=1";
    private static final String HTML = "page as HTML: ";
    private static final String COUNTS = "counts of ten views";
    private static final String EXCUSE = "update claim set status = 'EXCUSED', version = version + 1 where id = ?";

    /** A page of the queue as the API and as JDBC ask for it. */
    private record Asked(String what, String query, String index, String where, String order, List<Object> values) {}

    private record Figures(String what, int clients, Samples desk, double cpu, Samples rows, IntConsumer plain) {}

    /** Views by their queries, with what plain JDBC counts; more than 1,000 are not told apart. */
    private static final Map<String, String> VIEWS = views();

    private final List<Figures> figures = new ArrayList<>();
    private FilledDesk desk;
    private PlainQueue plain;
    private BareLucene lucene;
    private boolean wordsStand;

    static Stream<String> databases() {
        return FilledDesk.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theQueueAtThatSize(String database) throws SQLException {
        desk = FilledDesk.on(database, CLAIMS);
        Table table = new Table("QueueBenchmark");
        try (PlainQueue queue = new PlainQueue(desk)) {
            plain = queue;
            measure();
            desk.close();
            lucene = wordsStand ? new BareLucene(desk.server().home()) : null;
            for (Figures row : figures) {
                int times = row.what().equals(COUNTS) ? COUNTED_PLAINLY : TIMES;
                Samples.of(times / 2, row.clients(), row.plain());
                Samples bare = Samples.of(times, row.clients(), row.plain());
                table.row(desk.name() + ", " + told(row, bare), row.clients(), row.desk(), row.cpu(), bare);
            }
        } finally {
            desk.close();
            table.remark(CLAIMS + " claims; in brackets the median of the rows alone, and its ratio to the bare"
                    + (wordsStand ? "" : "; the index of words was not ready in time"));
            table.print();
        }
        assertThat(figures).isNotEmpty();
    }

    private static String told(Figures row, Samples bare) {
        return row.rows() == null
                ? row.what()
                : row.what() + " [" + Samples.number(row.rows().median()) + " ms, "
                        + Samples.number(row.rows().median() / bare.median()) + "]";
    }

    private void measure() {
        Api checker = Api.as("checker", desk.server());
        Api editor = Api.as("editor", desk.server());
        JsonObject deep = deep(checker);
        String after = deep.getString("next");
        String last = deep.getJsonArray("items").getJsonObject(LARGEST_PAGE - 1).getString("id");
        wordsStand = desk.server()
                .reaches(
                        () -> checker.send("GET", "claims?q=" + WORD, (JsonValue) null)
                                        .statusCode()
                                == 200,
                        TIME_FOR_WORDS);
        keepViews(checker);
        SignedInBrowser browser = new SignedInBrowser(desk.server(), "reviewer");
        Samples.of(WARM, 2, i -> browser.open(QUEUE + pages().get(i % 2).query(), "fd-"));
        for (int clients : CLIENTS) {
            readings(clients, checker, browser, after, last);
            deeds(clients, checker, editor);
        }
    }

    private void readings(int clients, Api checker, SignedInBrowser browser, String after, String last) {
        String deep = "page " + Math.min(DEEP, CLAIMS / 100) + " by cursor";
        for (Asked asked : pages()) {
            String query = asked.query();
            row(HTML + asked.what(), clients, i -> browser.open(QUEUE + query, "fd-"), i -> page(asked));
        }
        row(HTML + deep, clients, i -> browser.open(QUEUE + "&after=" + after, "fd-"), i -> plain.behind(last));
        for (Asked asked : pages()) {
            rows(asked.what(), clients, checker, asked.query(), i -> page(asked));
        }
        rows(deep, clients, checker, "&after=" + after, i -> plain.behind(last));
        if (wordsStand) {
            rows(
                    "full text, one word (bare: Lucene)",
                    clients,
                    checker,
                    "&q=" + WORD,
                    i -> lucene.page(WORD, PAGE + 1));
        }
        row(COUNTS, clients, i -> checker.get("views"), i -> VIEWS.values().forEach(plain::count));
    }

    private void deeds(int clients, Api checker, Api editor) {
        row(
                "take next",
                clients,
                i -> checker.send("POST", "queue/next", JsonObject.EMPTY_JSON_OBJECT),
                i -> plain.takeNext());
        Queue<String> waiting = waiting(editor, clients);
        List<String> plainly = new ArrayList<>(waiting);
        row(
                "excuse a claim, with its audit entry",
                clients,
                i -> excuse(editor, waiting.remove()),
                i -> plain.change(EXCUSE, plainly.get(i)));
    }

    /** Asks again whenever the desk is too busy, as it tells clients to. */
    private static void excuse(Api editor, String claim) {
        JsonObject reason =
                Json.createObjectBuilder().add("reason", "Not checkable.").build();
        HttpResponse<String> answer = editor.send("POST", "claims/" + claim + "/excuse", reason);
        while (answer.statusCode() == 503) {
            answer = editor.send("POST", "claims/" + claim + "/excuse", reason);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Keeps the ten views unless an earlier run did. */
    private static void keepViews(Api checker) {
        int kept = checker.get("views").getJsonArray("items").size();
        VIEWS.keySet().stream()
                .skip(kept)
                .forEach(query -> checker.post(
                        "views", Json.createObjectBuilder().add("name", query).add("query", query)));
    }

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("status=OPEN", "status = 'OPEN'");
        views.put("status=PROPOSED", "status = 'PROPOSED'");
        views.put("status=RESEARCHING&assignee=me", "status = 'RESEARCHING' and assignee = 'checker'");
        views.put("assignee=none", "assignee is null");
        views.put("priority=HIGH", "priority = 2");
        views.put("status=OPEN&priority=HIGH", "status = 'OPEN' and priority = 2");
        views.put("rating=FALSE", "rating = 'FALSE'");
        views.put("risk=HEALTH", "risk = 'HEALTH'");
        views.put("reviewer=reviewer", "reviewer = 'reviewer'");
        views.put("tag=health", "id in (select claim_id from claim_tag where tag = 'health')");
        return views;
    }

    private static List<Asked> pages() {
        List<Object> none = List.of();
        return List.of(
                new Asked("first page", "", "CLAIM_BY_DUE", "", BY_DUE, none),
                new Asked(
                        "proposed",
                        "&status=PROPOSED",
                        "CLAIM_BY_STATUS_DUE",
                        " where c.status = 'PROPOSED'",
                        BY_DUE,
                        none),
                new Asked(
                        "worked on by me",
                        "&status=RESEARCHING&assignee=me",
                        "CLAIM_BY_ASSIGNEE_STATUS_DUE",
                        " where c.assignee = 'checker' and c.status = 'RESEARCHING'",
                        BY_DUE,
                        none),
                new Asked(
                        "nobody’s of high priority",
                        "&assignee=none&priority=HIGH",
                        "CLAIM_BY_ASSIGNEE_DUE",
                        " where c.assignee is null and c.priority = 2",
                        " order by c.assignee, c.due_at, c.id",
                        none),
                new Asked(
                        "overdue and waiting",
                        "&status=OPEN,RETURNED&dueBefore=" + TODAY,
                        "CLAIM_BY_DUE",
                        " where c.status in ('OPEN', 'RETURNED') and c.due_at < ?",
                        BY_DUE,
                        List.of(Timestamp.from(TODAY))),
                new Asked(
                        "rated false, last changed first",
                        "&rating=FALSE&sort=-updated",
                        "CLAIM_BY_UPDATED_DESC",
                        " where c.rating = 'FALSE'",
                        " order by c.updated_at desc, c.id desc",
                        none));
    }

    private void page(Asked asked) {
        plain.page(asked.index(), asked.where(), asked.order(), asked.values().toArray());
    }

    /** Walks so deep into the queue, page by page. */
    private static JsonObject deep(Api checker) {
        JsonObject page = checker.get("claims?limit=" + LARGEST_PAGE);
        for (int row = LARGEST_PAGE; row < Math.min(DEEP * 50, CLAIMS / 2); row += LARGEST_PAGE) {
            page = checker.get("claims?limit=" + LARGEST_PAGE + "&after=" + page.getString("next"));
        }
        return page;
    }

    /** Enough claims that wait, each for one deed. */
    private static Queue<String> waiting(Api editor, int clients) {
        Queue<String> ids = new ConcurrentLinkedQueue<>();
        String after = "";
        while (ids.size() < 2 * TIMES) {
            JsonObject page = editor.get("claims?status=OPEN&sort=-created&limit=" + LARGEST_PAGE + after);
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(claim -> ids.add(claim.getString("id")));
            after = "&after=" + page.getString("next");
        }
        assertThat(ids).as("for %d clients", clients).hasSizeGreaterThanOrEqualTo(2 * TIMES);
        return ids;
    }

    /** A page that the API answers with how long its rows took. */
    private void rows(String what, int clients, Api api, String query, IntConsumer plainly) {
        Queue<Double> taken = new ConcurrentLinkedQueue<>();
        row(
                what,
                clients,
                i -> {
                    HttpResponse<String> answer = api.send("GET", "claims?limit=50" + query, (JsonValue) null);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    String told = answer.headers().firstValue("Server-Timing").orElseThrow();
                    taken.add(Double.parseDouble(told.replace("rows;dur=", "")));
                },
                plainly);
        Figures last = figures.remove(figures.size() - 1);
        double[] measured = taken.stream()
                .skip(taken.size() - TIMES)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        figures.add(new Figures(what, clients, last.desk(), last.cpu(), new Samples(measured, 0), plainly));
    }

    private void row(String what, int clients, IntConsumer work, IntConsumer plainly) {
        Samples.of(TIMES / 2, clients, work);
        ServerProcess server = ServerProcess.of(desk.server());
        long cpu = server.cpuMillis();
        Samples through = Samples.of(TIMES, clients, work);
        double each = (server.cpuMillis() - cpu) / (double) TIMES;
        figures.add(new Figures(what, clients, through, each, null, plainly));
    }
}
