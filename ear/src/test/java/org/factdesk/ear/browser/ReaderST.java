package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Claims over one another, inside one another, on the very same words, and many on one sentence. */
class ReaderST {

    private static final String SENTENCE = "The port counted 4,100 lorries, 30 ferries and 12 trains on Monday.";

    /** In the order of the text, the longer first. */
    private static final List<String> TANGLED = List.of(
            SENTENCE,
            "counted 4,100 lorries, 30 ferries",
            "lorries, 30 ferries and 12 trains",
            "30 ferries",
            "30 ferries");

    private static final int MANY = 20;

    /** The words of a claim as they are drawn, piece by piece. */
    private static final String DRAWN =
            "id => [...document.querySelectorAll(`.fd-text [data-claim=\"${id}\"]:not(.fd-no)`)]"
                    + ".map(piece => piece.textContent).join('')";

    /** The claims whose words are drawn as in hand. */
    private static final String IN_HAND = "() => [...new Set([...document.querySelectorAll('.fd-text .fd-now')]"
            + ".map(piece => piece.dataset.claim))].join(' ')";

    /** Pairs of cards, numbers or buttons that lie over one another. */
    private static final String COLLISIONS = """
            selector => {
              const boxes = [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect());
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
                a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
            }
            """;

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void claimsOverAndInsideOneAnotherEachHaveANameAndANumberOfTheirOwn() {
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Map<String, String> claims = new LinkedHashMap<>();
            Page page = opened(browser, TANGLED, claims);
            List<String> names = new ArrayList<>();
            claims.forEach((id, words) -> {
                assertThat(page.evaluate(DRAWN, id)).isEqualTo(words);
                String name = number(page, id).getAttribute("aria-label");
                assertThat(name).startsWith("Claim " + number(page, id).getAttribute("data-no") + ", Open: " + words);
                PlaywrightAssertions.assertThat(named(page, AriaRole.LINK, name))
                        .hasAttribute("id", "fd-no-" + id);
                PlaywrightAssertions.assertThat(named(page, AriaRole.GROUP, name))
                        .hasAttribute("id", "fd-card-" + id);
                names.add(name);
            });
            assertThat(names).doesNotHaveDuplicates();
            assertThat(page.evaluate(COLLISIONS, ".fd-no")).isEqualTo(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void eachOfThemAndItsCardIsReachedByKeys() {
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Map<String, String> claims = new LinkedHashMap<>();
            Page page = opened(browser, TANGLED, claims);
            reachedByKeys(page, claims);
            String last = List.copyOf(claims.keySet()).get(claims.size() - 1);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/claim/claim?id=" + last));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void eachOfThemIsTakenInHandByAClickOnItsNumberAndOnItsCard() {
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Map<String, String> claims = new LinkedHashMap<>();
            Page page = opened(browser, TANGLED, claims);
            reachedByClicks(page, claims);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void manyClaimsOnOneSentenceStayApart() {
        List<String> growing = new ArrayList<>();
        String words = "In one week the port counted";
        for (int i = 0; i < MANY; i++) {
            words += " ship" + i;
            growing.add(0, words);
        }
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Map<String, String> claims = new LinkedHashMap<>();
            Page page = opened(browser, growing, claims);
            claims.forEach(
                    (id, expected) -> assertThat(page.evaluate(DRAWN, id)).isEqualTo(expected));
            assertThat(page.locator(".fd-no").evaluateAll("all => new Set(all.map(one => one.ariaLabel)).size"))
                    .isEqualTo(MANY);
            assertThat(page.evaluate(COLLISIONS, ".fd-no")).isEqualTo(0);
            assertThat(page.evaluate(COLLISIONS, ".fd-card-claim")).isEqualTo(0);
            reachedByKeys(page, claims);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("what axe finds")
                    .noneMatch(rule -> List.of("serious", "critical").contains(rule.getImpact()));
            reachedByClicks(page, claims);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** J goes to the claims in the order of the text, and Enter from each to its card. */
    private static void reachedByKeys(Page page, Map<String, String> claims) {
        claims.keySet().forEach(id -> {
            page.keyboard().press("j");
            assertThat(focused(page)).isEqualTo("fd-no-" + id);
            page.keyboard().press("Enter");
            assertThat(focused(page)).isEqualTo("fd-card-" + id);
            inHand(page, id);
        });
    }

    private static void reachedByClicks(Page page, Map<String, String> claims) {
        claims.keySet().forEach(id -> {
            number(page, id).click();
            inHand(page, id);
        });
        claims.keySet().forEach(id -> {
            page.locator("#fd-card-" + id + " .fd-card-words").click();
            inHand(page, id);
        });
    }

    /** The claim's words and its card are shown as in hand, and no other's. */
    private static void inHand(Page page, String claim) {
        assertThat(page.evaluate(IN_HAND)).isEqualTo(claim);
        Locator now = page.locator(".fd-card-now");
        PlaywrightAssertions.assertThat(now).hasCount(1);
        PlaywrightAssertions.assertThat(now).hasAttribute("data-card", claim);
        PlaywrightAssertions.assertThat(now).isInViewport();
    }

    /** Marks these words in an article of their own and opens it; puts the claims' ids and words into the map. */
    private Page opened(OpenBrowser browser, List<String> quotes, Map<String, String> claims) {
        String longest = quotes.get(0);
        String text = longest + (longest.endsWith(".") ? "" : " and more.") + " Nobody else did.";
        String article = work.article("Counts of " + DeskWork.word(), text);
        quotes.forEach(words -> claims.put(work.claim(article, words), words));
        Page page = browser.open("/article/reader?id=" + article);
        PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(quotes.size());
        return page;
    }

    private static Locator number(Page page, String claim) {
        return page.locator("#fd-no-" + claim);
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }
}
