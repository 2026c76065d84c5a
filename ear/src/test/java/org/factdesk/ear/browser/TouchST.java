package org.factdesk.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** The reader on a phone, with fingers alone. */
class TouchST {

    /** The middle of some words, scrolled to where a finger reaches them. */
    private static final String PLACE = """
            words => {
              const walker = document.createTreeWalker(document.querySelector('.fd-text'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                node.parentElement.scrollIntoView({block: 'center'});
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + words.length);
                const box = range.getClientRects()[0];
                return [box.left + box.width / 2, box.top + box.height / 2];
              }
              return null;
            }
            """;

    /** What is to be touched and is smaller than 24 by 24 pixels; what stands in a line of text is free of that. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('.fd-toolbar button, .fd-dock button, .fd-cards button, .fd-cards a')]
              .filter(e => e.getClientRects().length)
              .map(e => [e.textContent, e.getBoundingClientRect()])
              .filter(([name, box]) => box.width < 24 || box.height < 24).map(([name]) => name)
            """;

    /** Chromium without a window holds a finger but selects nothing under it, so a script selects that word as it comes down. */
    private static final String SELECT_UNDER_THE_FINGER = """
            () => document.querySelector('.fd-text').addEventListener('touchstart', event => {
              const finger = event.touches[0];
              const at = document.caretRangeFromPoint(finger.clientX, finger.clientY);
              const selection = window.getSelection();
              selection.collapse(at.startContainer, at.startOffset);
              selection.modify('move', 'backward', 'word');
              selection.modify('extend', 'forward', 'word');
            }, {once: true})
            """;

    /** What dragging the handle at the end of a selection does. */
    private static final String DRAG_THE_END = """
            words => {
              const walker = document.createTreeWalker(document.querySelector('.fd-text'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at >= 0) return window.getSelection().extend(node, at + words.length);
              }
            }
            """;

    private static final int LONG_PRESS_MILLIS = 900;

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aClaimIsMarkedAndItsCardOpenedWithFingersAlone() {
        String article = new DeskWork(desk)
                .article(
                        "Lorries of " + DeskWork.word(),
                        "The port counted 4,100 lorries on Monday. Nobody knows why it did.");
        try (OpenBrowser browser = OpenBrowser.phone(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.locator(".fd-text").waitFor();
            page.locator(".fd-dock button").nth(1).tap();
            assertThat(page.locator(".fd-toast")).containsText("Tap the first and the last of the words");

            tap(page, "lorries");
            assertThat(selected(page)).isEqualTo("lorries");
            tap(page, "Monday");
            assertThat(selected(page)).isEqualTo("lorries on Monday");
            tap(page, "counted");
            assertThat(selected(page)).isEqualTo("counted 4,100 lorries on Monday");
            assertThat(small(page)).isEmpty();
            page.locator(".fd-toolbar button").first().tap();
            assertThat(page.locator(".fd-card-claim")).hasCount(1);
            assertThat(page.locator("mark.fd-mark")).hasText("counted 4,100 lorries on Monday");
            assertThat(page.locator(".fd-toolbar")).isHidden();
            assertThat(selected(page)).isEmpty();

            Page again = browser.open("/article/reader?id=" + article);
            assertThat(again.locator(".fd-cards")).isHidden();
            tap(again, "4,100");
            assertThat(again.locator(".fd-card-now")).containsText("counted 4,100 lorries on Monday");
            assertThat(small(again)).isEmpty();
            again.locator(".fd-card-now a", new Page.LocatorOptions().setHasText("Open claim"))
                    .tap();
            again.waitForURL(url -> url.contains("/claim/claim"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aTapIntoWhatIsSelectedLetsItGo() {
        String article =
                new DeskWork(desk).article("Boats of " + DeskWork.word(), "The port counted 12 boats at noon.");
        try (OpenBrowser browser = OpenBrowser.phone(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.locator(".fd-text").waitFor();
            tap(page, "boats at");
            tap(page, "noon");
            tap(page, "noon");
            assertThat(selected(page)).isEmpty();
            assertThat(page.locator(".fd-toolbar")).isHidden();
        }
    }

    /**
     * The browser's own selecting with a finger: a long press on a word, and its handles. The finger is held by the
     * browser's debugging protocol, which makes a press without a click of it, as a real one is; the selection itself is
     * made by script.
     */
    @Test
    void whatALongPressSelectsIsOfferedForMarkingLikeWhatAMouseSelects() {
        String article = new DeskWork(desk)
                .article(
                        "Lorries of " + DeskWork.word(), "The port counted 4,200 lorries on Sunday. Nobody asked why.");
        try (OpenBrowser browser = OpenBrowser.phone(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.locator(".fd-text").waitFor();
            Locator offered = page.locator(".fd-toolbar button").first();
            assertThat(offered).isHidden();
            page.evaluate(SELECT_UNDER_THE_FINGER);
            longPress(page, "lorries on");
            assertThat(offered).isVisible();
            assertThat(selected(page)).isEqualTo("lorries");
            page.evaluate(DRAG_THE_END, "Sunday");
            assertThat(offered).isVisible();
            assertThat(offered).isInViewport();
            offered.tap();
            assertThat(page.locator(".fd-card-claim")).hasCount(1);
            assertThat(page.locator("mark.fd-mark")).hasText("lorries on Sunday");
            assertThat(selected(page)).isEmpty();
            assertThat(offered).isHidden();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void longPress(Page page, String words) {
        List<?> place = (List<?>) page.evaluate(PLACE, words);
        JsonObject press = new JsonObject();
        press.addProperty("x", (Number) place.get(0));
        press.addProperty("y", (Number) place.get(1));
        press.addProperty("duration", LONG_PRESS_MILLIS);
        press.addProperty("gestureSourceType", "touch");
        page.context().newCDPSession(page).send("Input.synthesizeTapGesture", press);
    }

    private static void tap(Page page, String words) {
        List<?> place = (List<?>) page.evaluate(PLACE, words);
        page.touchscreen().tap(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }

    private static String selected(Page page) {
        return (String) page.evaluate("() => window.getSelection().toString()");
    }

    private static List<?> small(Page page) {
        return (List<?>) page.evaluate(SMALL);
    }
}
