package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.factdesk.ear.server.Documents;
import org.junit.jupiter.api.Test;

class ArticlesIT {

    @Test
    void anArticleIsStoredWholeWithItsHeadlineAsTheFirstParagraph() throws Exception {
        String words = Work.words();
        Reply added = as("writer")
                .post(
                        "/api/articles",
                        json(
                                "headline", "Boats " + words,
                                "outlet", "An outlet",
                                "byline", "A. Writer",
                                "url", "https://example.org/boats",
                                "publishedOn", "2024-05-10",
                                "language", "en",
                                "text", "\uFEFFOne café.\r\nTwo cafe\u0301s.\r"))
                .is(201);
        JsonObject article = added.json();
        JsonObject revision = article.getJsonObject("revision");
        String text = "Boats " + words + "\n\nOne café.\nTwo cafés.\n";
        assertThat(revision.getString("text")).isEqualTo(text);
        assertThat(revision.getInt("number")).isEqualTo(1);
        assertThat(revision.getString("sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        assertThat(article.getString("state")).isEqualTo("RECEIVED");
        assertThat(added.header("Location")).endsWith("/api/articles/" + added.id());
        Reply read = as("writer").get("/api/articles/" + added.id()).is(200);
        assertThat(read.json()).isEqualTo(article);
        assertThat(read.etag()).isEqualTo(added.etag()).matches("\"\\d+\"");
    }

    @Test
    void plainTextIsTakenInTheCharsetItDeclares() {
        String words = Work.words();
        Reply utf8 = plain(("Café " + words).getBytes(StandardCharsets.UTF_8), "text/plain")
                .is(201);
        assertThat(utf8.json().getJsonObject("revision").getString("text")).isEqualTo("Café " + words);
        Reply latin = plain(("Café2 " + words).getBytes(StandardCharsets.ISO_8859_1), "text/plain; charset=ISO-8859-1");
        assertThat(latin.is(201).json().getJsonObject("revision").getString("text"))
                .isEqualTo("Café2 " + words);
        plain("Café".getBytes(StandardCharsets.ISO_8859_1), "text/plain").isProblem(400, "charset");
        plain("Café".getBytes(StandardCharsets.UTF_8), "text/plain; charset=no-such")
                .isProblem(400, "charset");
    }

    @Test
    void aFileComesWithProposalsAndIsStoredWhole() {
        String words = Work.words();
        String text = "Boats " + words + "\n\nPARIS, France — They came at night, officials said on Monday.\n\n"
                + "Nobody was hurt in the night, and all were brought ashore.\n\nLog in here to leave a comment\n";
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + text
                + "\r\n--b--\r\n";
        Reply added = as("writer")
                .send(
                        "POST",
                        "/api/articles",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .is(201);
        assertThat(added.json().getJsonObject("revision").getString("text")).isEqualTo(text);
        JsonObject proposal = added.json().getJsonArray("proposals").getJsonObject(0);
        assertThat(proposal.getString("headline")).isEqualTo("Boats " + words);
        assertThat(proposal.getString("text")).doesNotContain("Log in here");
        assertThat(proposal.getJsonArray("furniture")).isNotEmpty();
    }

    @Test
    void theWordsOfAWordDocumentAndOfAPdfAreRead() {
        for (String kind : List.of("docx", "pdf")) {
            String words = Work.words();
            String headline = "Harbour opens early " + words;
            String first = "BREST, France - The harbour of Brest opened on Monday, officials said.";
            List<String> paragraphs = List.of(headline, "", first, "", "Some 240 boats had waited outside.");
            byte[] file = kind.equals("pdf") ? Documents.pdf(paragraphs) : Documents.docx(paragraphs);
            JsonObject added = sent(file, "harbour." + kind).is(201).json();
            assertThat(added.getJsonObject("revision").getString("text"))
                    .contains(headline, first, "Some 240 boats had waited outside.");
            JsonObject proposal = added.getJsonArray("proposals").getJsonObject(0);
            assertThat(proposal.getString("headline")).isEqualTo(headline);
            assertThat(proposal.getString("dateline")).isEqualTo("BREST, France");
            assertThat(proposal.getString("text").strip()).startsWith(first);
        }
    }

    @Test
    void aDamagedDocumentIsRefusedInASentence() {
        byte[] docx = Documents.docx(List.of("Half of this file is missing: " + Work.words()));
        byte[] pdf = Documents.pdf(List.of("Half of this file is missing: " + Work.words()));
        sent(java.util.Arrays.copyOf(docx, docx.length / 2), "half.docx").isProblem(415, "damaged-file");
        sent(java.util.Arrays.copyOf(pdf, 40), "half.pdf").isProblem(415, "damaged-file");
    }

    @Test
    void anArticleTheDeskHasAlreadyIsShown() {
        String text = "Once more " + Work.words();
        String first = Work.article(text);
        Reply again = as("checker").post("/api/articles", json("text", text)).is(201);
        JsonObject similar = again.json().getJsonArray("similar").getJsonObject(0);
        assertThat(similar.getString("id")).isEqualTo(first);
        assertThat(similar.getJsonNumber("likeness").doubleValue()).isEqualTo(1.0);
    }

    @Test
    void anArticleWithoutWordsIsRefused() {
        for (String text : new String[] {"", " \n\t", "\uFEFF"}) {
            as("checker").post("/api/articles", json("text", text)).isProblem(422, "empty-text");
        }
        as("checker").post("/api/articles", json("headline", "Boats")).isProblem(422, "empty-text");
        as("checker").post("/api/articles", "").isProblem(422, "empty-text");
        plain(new byte[0], "text/plain").isProblem(422, "empty-text");
    }

    @Test
    void fiveMegabytesAreAccepted() {
        String line = Work.words() + " came at night, and nobody saw them come ashore.\n";
        String text = line.repeat(5_000_000 / line.length());
        Reply added = as("writer").post("/api/articles", json("text", text)).is(201);
        assertThat(added.json().getJsonObject("revision").getString("text")).isEqualTo(text);
    }

    @Test
    void fiftyMegabytesAreRefusedQuicklyHoweverTheyAreSent() {
        byte[] large = new byte[50 << 20];
        java.util.Arrays.fill(large, (byte) 'x');
        long begin = System.nanoTime();
        plain(large, "text/plain").isProblem(413, "too-large");
        plain(large, "application/json").isProblem(413, "too-large");
        as("writer")
                .send(
                        "POST",
                        "/api/articles",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                        "Content-Type",
                        "text/plain")
                .isProblem(413, "too-large");
        plain(java.util.Arrays.copyOf(large, 13 << 20), "text/plain").isProblem(413, "text-too-large");
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
        as("writer").get("/api/articles?limit=1").is(200);
    }

    @Test
    void binaryDataIsNotText() {
        byte[] binary = new byte[2000];
        new java.util.Random(7).nextBytes(binary);
        plain(binary, "text/plain").isProblem(415, "not-text");
        plain("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), "text/plain")
                .isProblem(415, "not-text");
        plain("a\0b".getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .isProblem(415, "not-text");
        plain("<a/>".getBytes(StandardCharsets.UTF_8), "application/xml").isProblem(415, "unsupported-media-type");
    }

    @Test
    void halfACharacterIsRefused() {
        as("checker").post("/api/articles", "{\"text\":\"ab\\ud800cd\"}").isProblem(422, "lone-surrogate");
        as("checker")
                .post("/api/articles", "{\"text\":\"ab\",\"headline\":\"\\udc00\"}")
                .isProblem(422, "lone-surrogate");
    }

    @Test
    void writersReadTheirOwnAndAdministratorsNone() {
        String id = Work.article("Not for writers: " + Work.words());
        as("writer").get("/api/articles/" + id).isProblem(403, "foreign-article");
        as("admin").get("/api/articles/" + id).is(403);
        as("admin").get("/api/articles").is(403);
        as("auditor").get("/api/articles/" + id).is(200);
        assertThat(as("writer").get("/api/articles?limit=200").is(200).ids()).doesNotContain(id);
    }

    @Test
    void theListIsReadPageByPageAndEndsWithNull() {
        String words = Work.words();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(
                    0,
                    as("checker")
                            .post("/api/articles", json("headline", words + i, "text", "Text " + i + words))
                            .is(201)
                            .id());
        }
        List<String> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            Reply page = as("checker")
                    .get("/api/articles?q=" + words + "&limit=2&after=" + after)
                    .is(200);
            assertThat(page.items()).allSatisfy(item -> assertThat(item.getJsonObject("revision"))
                    .doesNotContainKey("text"));
            found.addAll(page.ids());
            after = page.next();
        }
        assertThat(found).containsExactlyElementsOf(made);
        String cursor =
                as("checker").get("/api/articles?q=" + words + "&limit=2").next();
        as("checker").get("/api/articles?q=other&after=" + cursor).isProblem(400, "foreign-cursor");
        as("checker").get("/api/claims?after=" + cursor).isProblem(400, "foreign-cursor");
        as("checker").get("/api/articles?after=nonsense").isProblem(400, "foreign-cursor");
    }

    private static Reply sent(byte[] file, String name) {
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        return as("writer")
                .send(
                        "POST",
                        "/api/articles",
                        BodyPublishers.ofByteArrays(List.of(head, file, end)),
                        "Content-Type",
                        "multipart/form-data; boundary=b");
    }

    private static Reply plain(byte[] bytes, String type) {
        return as("writer").send("POST", "/api/articles", BodyPublishers.ofByteArray(bytes), "Content-Type", type);
    }
}
