package org.factdesk.ear.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    private static final String EXCUSE = "update claim set status = 'EXCUSED', version = version + 1 where id = ?";

    /** A page of the queue as the API and as JDBC ask for it. */
    private record Asked(String what, String query, String index, String where, String order, List<Object> values) {}

    private record Figures(String what, int clients, Samples desk, double cpu, IntConsumer plain) {}

    private final List<Figures> figures = new ArrayList<>();
    private BareLucene lucene;
    private boolean wordsStand;

    static Stream<String> databases() {
        return FilledDesk.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theQueueAtThatSize(String database) throws SQLException {
        FilledDesk desk = FilledDesk.on(database, CLAIMS);
        Table table = new Table("QueueBenchmark");
        try (PlainQueue plain = new PlainQueue(desk)) {
            measure(desk, plain);
            desk.close();
            lucene = wordsStand ? new BareLucene(desk.server().home()) : null;
            for (Figures row : figures) {
                Samples.of(TIMES / 2, row.clients(), row.plain());
                Samples bare = Samples.of(TIMES, row.clients(), row.plain());
                table.row(desk.name() + ", " + row.what(), row.clients(), row.desk(), row.cpu(), bare);
            }
        } finally {
            desk.close();
            table.remark(CLAIMS + " claims" + (wordsStand ? "" : "; the index of words was not ready in time"));
            table.print();
        }
        assertThat(figures).isNotEmpty();
    }

    private void measure(FilledDesk desk, PlainQueue plain) {
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
        SignedInBrowser browser = new SignedInBrowser(desk.server(), "checker");
        for (int clients : CLIENTS) {
            row(
                    desk,
                    "page of the queue as HTML",
                    clients,
                    i -> browser.open("/claim/queue", "fd-"),
                    i -> page(plain, pages().get(0)));
            for (Asked asked : pages()) {
                row(
                        desk,
                        asked.what(),
                        clients,
                        i -> checker.get("claims?limit=50" + asked.query()),
                        i -> page(plain, asked));
            }
            row(
                    desk,
                    "page " + Math.min(DEEP, CLAIMS / 100) + " by cursor",
                    clients,
                    i -> checker.get("claims?limit=50&after=" + after),
                    i -> plain.behind(last));
            if (wordsStand) {
                row(
                        desk,
                        "full text, one word (bare: Lucene)",
                        clients,
                        i -> checker.get("claims?limit=50&q=" + WORD),
                        i -> lucene.page(WORD, PAGE + 1));
            }
            row(
                    desk,
                    "take next",
                    clients,
                    i -> checker.send("POST", "queue/next", JsonObject.EMPTY_JSON_OBJECT),
                    i -> plain.takeNext());
            Queue<String> waiting = waiting(editor, clients);
            List<String> plainly = new ArrayList<>(waiting);
            row(
                    desk,
                    "excuse a claim, with its audit entry",
                    clients,
                    i -> editor.post(
                            "claims/" + waiting.remove() + "/excuse",
                            Json.createObjectBuilder().add("reason", "Not checkable.")),
                    i -> plain.change(EXCUSE, plainly.get(i)));
        }
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

    private static void page(PlainQueue plain, Asked asked) {
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

    private void row(FilledDesk desk, String what, int clients, IntConsumer work, IntConsumer plain) {
        Samples.of(TIMES / 2, clients, work);
        ServerProcess server = ServerProcess.of(desk.server());
        long cpu = server.cpuMillis();
        Samples through = Samples.of(TIMES, clients, work);
        figures.add(new Figures(what, clients, through, (server.cpuMillis() - cpu) / (double) TIMES, plain));
    }
}
