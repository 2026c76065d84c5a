package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** What axe finds on the pages, in light and in dark colours: nothing that shuts somebody out. */
class AccessibilityST {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void theSignInPageShutsNobodyOut() {
        try (OpenBrowser nobody = new OpenBrowser(desk)) {
            look(nobody, "/sign-in");
        }
    }

    @Test
    void thePagesOfTheWorkShutNobodyOut() {
        String article = work.article("A headline to look at", "On Monday, one thing and another were said in town.");
        String claim = work.claim(article, "one thing and another");
        work.claim(article, "another were said");
        work.claim(article, "Monday");
        String piece = work.evidence(
                claim,
                Json.createObjectBuilder()
                        .add("title", "A register")
                        .add("kind", "OFFICIAL")
                        .add("url", "https://example.org/register"),
                Json.createObjectBuilder().add("stance", "SUPPORTS").add("quote", "one thing"));
        work.propose(claim, "The register says otherwise.", piece);
        work.askForChange(article, claim, "other words were said");
        try (OpenBrowser editor = new OpenBrowser(desk).signIn("editor")) {
            for (String path : List.of(
                    "/desk",
                    "/article/articles",
                    "/article/add",
                    "/article/reader?id=" + article,
                    "/article/ask?id=" + article + "&claim=" + claim,
                    "/article/changes?id=" + article,
                    "/claim/claim?id=" + claim,
                    "/check/checks?article=" + article,
                    "/check/persons",
                    "/claim/queue",
                    "/report/report?article=" + article,
                    "/account/tokens",
                    "/claim/away",
                    "/notice/notices",
                    "/help")) {
                look(editor, path);
            }
        }
    }

    @Test
    void thePagesOfARevisionShutNobodyOut() {
        String text =
                "A headline to look at\n\nOn Monday, one thing was said. In town, another thing was not said at all.";
        String article = work.article("A headline to look at", text);
        String lost = work.claim(article, "one thing was said");
        work.revise(article, text.replace("On Monday, one thing was said. ", ""));
        try (OpenBrowser editor = new OpenBrowser(desk).signIn("editor")) {
            for (String path : List.of(
                    "/article/revise?id=" + article,
                    "/article/decide?id=" + article + "&claim=" + lost,
                    "/article/diff?id=" + article + "&from=1&to=2",
                    "/article/reader?id=" + article)) {
                look(editor, path);
            }
        }
    }

    @Test
    void thePagesOfTheAdministratorAndTheAuditorShutNobodyOut() {
        try (OpenBrowser admin = new OpenBrowser(desk).signIn("admin");
                OpenBrowser auditor = new OpenBrowser(desk).signIn("auditor")) {
            look(admin, "/account/accounts");
            look(auditor, "/audit/audit");
        }
    }

    private static void look(OpenBrowser browser, String path) {
        Page page = browser.open(path);
        page.locator("h1")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        sound(new AxeBuilder(page), path + " in light colours");
        // Only colours differ in the dark.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        sound(new AxeBuilder(page).withRules(List.of("color-contrast")), path + " in dark colours");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void sound(AxeBuilder axe, String page) {
        AxeResults results = axe.setLegacyMode(true).analyze();
        assertThat(results.getPasses()).as(page).isNotEmpty();
        List<String> found = results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(AccessibilityST::told)
                .toList();
        assertThat(found).as(page).isEmpty();
    }

    private static String told(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .limit(5)
                .toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + String.join(" | ", places);
    }
}
