package org.factdesk.ear.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Random;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** New revisions of an article of 50,000 words with 1,000 claims, each placed in it. */
class RevisionBenchmark {

    private static final int WORDS = 50_000;
    private static final int CLAIMS = 1_000;
    private static final int WARM_UP = 5;
    private static final int REVISIONS = Integer.getInteger("factdesk.revisions", 20);

    @Test
    void revisionsOfALongArticleWithAThousandClaims() {
        try (DeskServer desk = DeskServer.demo("revisions").atFullSpeed().start()) {
            Api checker = Api.as("checker", desk);
            String[] words = words();
            String article = checker.post("articles", Json.createObjectBuilder().add("text", text(words)))
                    .getString("id");
            checker.post(
                    "articles/" + article + "/annotations", page(text(words).length()));
            for (int i = 0; i < WARM_UP; i++) {
                revise(checker, article, words, i);
            }
            ServerProcess server = ServerProcess.of(desk);
            long cpu = server.cpuMillis();
            Samples through = Samples.of(REVISIONS, 1, i -> revise(checker, article, words, WARM_UP + i));
            double each = (server.cpuMillis() - cpu) / (double) REVISIONS;
            Samples bare = Samples.of(REVISIONS, 1, i -> place(words, WARM_UP + REVISIONS + i));
            new Table("RevisionBenchmark")
                    .row("new revision of 50,000 words with 1,000 claims placed", 1, through, each, bare)
                    .print();
        }
    }

    /** Changes a word in every hundredth sentence or so, and puts a sentence in front. */
    private static void revise(Api checker, String article, String[] words, int round) {
        change(words, round);
        checker.put(
                "articles/" + article,
                "text",
                Json.createObjectBuilder()
                        .add("text", "Round " + round + ".\n\n" + text(words))
                        .build());
    }

    private static void change(String[] words, int round) {
        Random random = new Random(round);
        for (int i = 0; i < 30; i++) {
            words[random.nextInt(words.length)] = "changed" + round + "x" + i;
        }
    }

    /** The same without the desk: the two texts laid side by side, and the claims placed. */
    private static void place(String[] words, int round) {
        ArticleText before = new ArticleText(text(words));
        change(words, round);
        ClaimPlacer placer = new ClaimPlacer(before, new ArticleText("Round " + round + ".\n\n" + text(words)));
        for (int i = 0; i < CLAIMS; i++) {
            placer.place(span(i, before.length()));
        }
    }

    private static TextSpan span(int claim, int length) {
        int start = (int) ((long) claim * (length - 400) / CLAIMS);
        return new TextSpan(start, start + 60 + claim % 240);
    }

    private static String[] words() {
        Random random = new Random(20261122);
        String[] words = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(7); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words[i] = word.toString();
        }
        return words;
    }

    private static String text(String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            text.append(words[i]).append(i % 14 == 13 ? ". " : " ");
            if (i % 84 == 83) {
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    private static JsonObjectBuilder page(int length) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            TextSpan span = span(i, length);
            JsonObject selector = Json.createObjectBuilder()
                    .add("type", "TextPositionSelector")
                    .add("start", span.start())
                    .add("end", span.end())
                    .build();
            items.add(Json.createObjectBuilder()
                    .add("type", "Annotation")
                    .add(
                            "target",
                            Json.createObjectBuilder().add("source", "urn:x").add("selector", selector)));
        }
        return Json.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/anno.jsonld")
                .add("type", "AnnotationPage")
                .add("items", items);
    }
}
