package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Clients write claims, evidence and verdicts and journal what the desk acknowledges; in the midst of it the server is
 * killed and started again on the same home. Then everything acknowledged must be there, nothing may be half done, the
 * audit chain must verify, and words must be found, even when the index was truncated or deleted meanwhile.
 */
public final class KillRun {

    private static final int CLIENTS = 3;
    private static final int SENTENCES = 400;
    private static final int EARLIEST_MILLIS = 200;
    private static final int LATEST_MILLIS = 3_000;

    private final Random random;
    private final DeskServer desk;
    private final Journal journal;
    private final Set<String> articles = new ConcurrentSkipListSet<>();
    private Api checker;
    private Api auditor;

    private KillRun(long seed, DeskServer desk) {
        this.random = new Random(seed);
        this.desk = desk;
        this.journal = new Journal(desk.home().resolveSibling(desk.home().getFileName() + ".journal.txt"));
    }

    /** @return how many acknowledgements were journaled and found again */
    public static int of(int kills, long seed) throws InterruptedException {
        try (DeskServer desk = DeskServer.demo("killed").start()) {
            KillRun run = new KillRun(seed, desk);
            run.checker = Api.as("checker", desk);
            run.auditor = Api.as("auditor", desk);
            for (int kill = 1; kill <= kills; kill++) {
                run.writeUntilKilled(kill);
                if (kill % 2 == 0) {
                    IndexFaults.truncate(desk);
                }
                desk.start();
                run.lookForEverything("seed " + seed + ", kill " + kill);
                run.lookForWords();
                if (kill % 3 == 0) {
                    IndexFaults.delete(desk);
                    run.lookForWords();
                }
            }
            int told = run.journal.lines().size();
            run.journal.close();
            return told;
        }
    }

    private void writeUntilKilled(int cycle) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(CLIENTS);
        AtomicReference<Throwable> surprise = new AtomicReference<>();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String name = cycle + "." + i;
            Thread client = new Thread(() -> write(name, begun, surprise), "client-" + name);
            client.start();
            clients.add(client);
        }
        assertThat(begun.await(60, TimeUnit.SECONDS)).as("all clients write").isTrue();
        TimeUnit.MILLISECONDS.sleep(EARLIEST_MILLIS + random.nextInt(LATEST_MILLIS - EARLIEST_MILLIS));
        desk.kill();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(surprise.get()).as("what a client met before the kill").isNull();
    }

    private void write(String name, CountDownLatch begun, AtomicReference<Throwable> surprise) {
        try {
            String article = addArticle(name);
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                String claim = id(
                        "claim",
                        article,
                        "articles/" + article + "/claims",
                        Json.createObjectBuilder()
                                .add("quote", Json.createObjectBuilder().add("exact", words(name, sentence))));
                begun.countDown();
                String evidence = id("evidence", claim, "claims/" + claim + "/evidence", evidence(name));
                if (sentence % 3 == 0) {
                    checker.post("claims/" + claim + "/verdict", verdict(evidence));
                    journal.note("verdict", claim, claim);
                }
            }
        } catch (java.io.UncheckedIOException killed) {
            begun.countDown();
        } catch (RuntimeException e) {
            // A dying server may still answer 5xx; what it said was then no acknowledgement.
            if (!String.valueOf(e.getMessage()).contains(": 5")) {
                surprise.set(e);
            }
            begun.countDown();
        }
    }

    private String addArticle(String name) {
        StringBuilder text = new StringBuilder("Report of client " + name + "\n");
        for (int i = 0; i < SENTENCES; i++) {
            text.append('\n').append(words(name, i)).append('\n');
        }
        String article =
                id("article", "-", "articles", Json.createObjectBuilder().add("text", text.toString()));
        articles.add(article);
        return article;
    }

    private String id(String what, String of, String path, JsonObjectBuilder body) {
        String id = checker.post(path, body).getString("id");
        journal.note(what, id, of);
        return id;
    }

    private static String words(String name, int sentence) {
        return "In week " + sentence + " client " + name + " counted " + (sentence * 37 % 101) + " crossings.";
    }

    private static JsonObjectBuilder evidence(String name) {
        return Json.createObjectBuilder()
                .add("stance", "SUPPORTS")
                .add(
                        "source",
                        Json.createObjectBuilder()
                                .add("title", "Log of " + name)
                                .add("kind", "DATA"))
                .add("quote", "counted");
    }

    private static JsonObjectBuilder verdict(String evidence) {
        return Json.createObjectBuilder()
                .add("rating", "TRUE")
                .add("rationale", "The log says so.")
                .add("evidence", Json.createArrayBuilder().add(evidence));
    }

    private void lookForEverything(String when) {
        JsonObject verification = auditor.get("audit/verification");
        assertThat(verification.getBoolean("valid"))
                .as("%s: %s", when, verification)
                .isTrue();
        List<String[]> told = journal.lines();
        for (String[] line : told.subList(Math.max(0, told.size() - 600), told.size())) {
            lookFor(when, line);
        }
        for (String article : articles) {
            lookForHalves(when, article);
        }
        articles.clear();
    }

    /** The last claim that was acknowledged is found by its words, whatever became of the index. */
    private void lookForWords() {
        List<String[]> claims =
                journal.lines().stream().filter(line -> line[0].equals("claim")).toList();
        String claim = claims.get(claims.size() - 1)[1];
        String words = auditor.get("claims/" + claim).getJsonObject("quote").getString("exact");
        IndexFaults.requireFound(desk, auditor, words, claim);
    }

    private void lookFor(String when, String[] line) {
        String path =
                switch (line[0]) {
                    case "article" -> "articles/" + line[1];
                    case "evidence" -> "evidence/" + line[1];
                    default -> "claims/" + line[1];
                };
        assertThat(auditor.send("GET", path, (JsonValue) null).statusCode())
                .as("%s: %s was acknowledged", when, String.join(" ", line))
                .isEqualTo(200);
        if (line[0].equals("verdict")) {
            assertThat(auditor.get(path).containsKey("verdict"))
                    .as("%s: the verdict on %s was acknowledged", when, line[1])
                    .isTrue();
        }
    }

    /** A claim, its evidence, its verdict and its status say the same as its history, acknowledged or not. */
    private void lookForHalves(String when, String article) {
        String after = "";
        do {
            JsonObject page = auditor.get("articles/" + article + "/claims?limit=200" + after);
            for (JsonObject row : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                lookAtClaim(when, row.getString("id"));
            }
            after = page.isNull("next") ? null : "&after=" + page.getString("next");
        } while (after != null);
    }

    private void lookAtClaim(String when, String id) {
        JsonObject claim = auditor.get("claims/" + id);
        JsonArray history = auditor.get("claims/" + id + "/history?limit=200").getJsonArray("items");
        int pieces = claim.getJsonArray("evidence").size();
        boolean decided = claim.containsKey("verdict");
        String as = when + ": claim " + id;
        assertThat(count(history, "CLAIM_MARKED")).as(as).isEqualTo(1);
        assertThat(count(history, "EVIDENCE_ATTACHED")).as(as).isEqualTo(pieces);
        assertThat(count(history, "VERDICT_PROPOSED")).as(as).isEqualTo(decided ? 1 : 0);
        assertThat(claim.getString("status"))
                .as(as)
                .isEqualTo(decided ? "PROPOSED" : pieces > 0 ? "RESEARCHING" : "OPEN");
    }

    private static long count(JsonArray history, String action) {
        return history.stream()
                .map(JsonValue::asJsonObject)
                .filter(entry -> entry.getString("action").equals(action))
                .count();
    }
}
