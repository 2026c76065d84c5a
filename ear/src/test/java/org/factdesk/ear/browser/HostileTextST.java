package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Words that look like instructions stay words, whichever field they came by and whichever page shows them. */
class HostileTextST {

    private static final int ON_ONE_LINE = 290;

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);
    private final List<String> dialogs = new ArrayList<>();

    @Test
    void noFieldOfNoPageRunsWhatWasWrittenIntoIt() {
        String article = work.article(described(Json.createObjectBuilder())
                .add("headline", String.join(" ", HostileWords.ALL).substring(0, ON_ONE_LINE * 3))
                .add("text", String.join("\n\n", HostileWords.ALL)));
        Map<String, String> claims = claims(article);
        try (OpenBrowser editor = watched("editor");
                OpenBrowser auditor = watched("auditor")) {
            reader(editor, article);
            claims.forEach((claim, words) -> claimPage(editor, claim, words));
            for (String path : List.of("/claim/queue", "/claim/queue?status=PROPOSED", "/article/articles", "/desk")) {
                quiet(editor, path);
            }
            Frame report = report(editor, article);
            assertThat(words(report.locator("body"))).contains("#{7*7} ${7*7}").contains("<svg onload=alert(13)>");
            quiet(auditor, "/audit/audit");
            assertThat(dialogs).isEmpty();
            assertThat(editor.complaints()).isEmpty();
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkThatIsAScriptIsRefused() {
        String claim = work.claim(DeskWork.word());
        JsonObjectBuilder source = Json.createObjectBuilder()
                .add("title", "A script")
                .add("kind", "OTHER")
                .add("url", "javascript:alert(1)");
        JsonObjectBuilder evidence =
                Json.createObjectBuilder().add("stance", "CONTEXT").add("source", source);
        Api checker = work.checker();
        assertThat(checker.send("POST", "claims/" + claim + "/evidence", evidence.build())
                        .statusCode())
                .isBetween(400, 422);
    }

    /** One claim for each of the hostile words, with these in every field; every second one is sent back. */
    private Map<String, String> claims(String article) {
        Api reviewer = Api.as("reviewer", desk);
        Map<String, String> claims = new LinkedHashMap<>();
        for (String words : HostileWords.ALL) {
            JsonObjectBuilder said =
                    Json.createObjectBuilder().add("statement", words).add("claimant", words);
            JsonObjectBuilder quote = Json.createObjectBuilder().add("exact", words);
            String claim = claimed(article, said, quote.add("suffix", suffix(words)));
            String piece = work.evidence(claim, source(words), evidence(words));
            work.propose(claim, words, piece);
            if (claims.size() % 2 == 0) {
                JsonObjectBuilder review = Json.createObjectBuilder().add("decision", "RETURN");
                reviewer.post("claims/" + claim + "/review", review.add("comment", words));
            }
            claims.put(claim, words);
        }
        return claims;
    }

    private String claimed(String article, JsonObjectBuilder said, JsonObjectBuilder quote) {
        return work.checker()
                .post("articles/" + article + "/claims", said.add("quote", quote))
                .getString("id");
    }

    /** The next paragraph's beginning, so that words which stand in the headline too are found in one place only. */
    private static String suffix(String words) {
        int next = HostileWords.ALL.indexOf(words) + 1;
        return next < HostileWords.ALL.size() ? "\n\n" + HostileWords.ALL.get(next) : "";
    }

    private static JsonObjectBuilder described(JsonObjectBuilder article) {
        String words = String.join(" ", HostileWords.ALL).substring(0, ON_ONE_LINE);
        return article.add("outlet", words).add("byline", words);
    }

    private static JsonObjectBuilder source(String words) {
        return Json.createObjectBuilder()
                .add("title", words)
                .add("publisher", words)
                .add("kind", "OTHER");
    }

    private static JsonObjectBuilder evidence(String words) {
        return Json.createObjectBuilder()
                .add("stance", "CONTRADICTS")
                .add("quote", words)
                .add("locator", words)
                .add("note", words);
    }

    private OpenBrowser watched(String username) {
        OpenBrowser browser = new OpenBrowser(desk);
        browser.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return browser.signIn(username);
    }

    private static void reader(OpenBrowser browser, String article) {
        Page page = quiet(browser, "/article/reader?id=" + article);
        page.locator(".fd-card-claim").first().waitFor();
        String text = words(page.locator(".fd-text"));
        assertThat(text).contains(HostileWords.ALL);
        assertThat(page.locator(".fd-card-claim").count()).isEqualTo(HostileWords.ALL.size());
    }

    private static void claimPage(OpenBrowser browser, String claim, String words) {
        Page page = quiet(browser, "/claim/claim?id=" + claim);
        assertThat(words(page.locator("h1"))).contains(words);
        String whole = words(page.locator("main"));
        assertThat(whole.split(java.util.regex.Pattern.quote(words), -1).length).isGreaterThan(8);
    }

    /** Opens a page and sees that no element of it came out of the words. */
    private static Page quiet(OpenBrowser browser, String path) {
        Page page = browser.open(path);
        String made = "main [onerror], main [onload], main [onfocus][autofocus], main [ontoggle], main marquee,"
                + " main object, main embed, main base, main meta, main style, main math, main video,"
                + " main a[href^='javascript:'], main a[href^='data:'], main [action^='javascript:']";
        assertThat(page.locator(made).count()).as(path).isZero();
        return page;
    }

    private static Frame report(OpenBrowser browser, String article) {
        Page page = quiet(browser, "/report/report?article=" + article);
        page.frameLocator("iframe").locator("body").waitFor();
        return page.frames().stream()
                .filter(frame -> frame.url().contains("/report/download"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Locator place) {
        return place.textContent();
    }
}
