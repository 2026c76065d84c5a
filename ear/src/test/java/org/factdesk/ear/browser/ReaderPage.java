package org.factdesk.ear.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The article reader. */
final class ReaderPage {

    /** The middle of the first and of the last character of some words, in the window. */
    private static final String ENDS = """
            words => {
              const text = document.querySelector('.fd-text');
              const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                node.parentElement.scrollIntoView({block: 'center'});
                const range = document.createRange();
                const box = (from, to) => { range.setStart(node, from); range.setEnd(node, to);
                  return range.getBoundingClientRect(); };
                const first = box(at, at + 1), last = box(at + words.length - 1, at + words.length);
                return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
              }
              return null;
            }
            """;

    private final Page page;

    private ReaderPage(Page page) {
        this.page = page;
    }

    /** Opens an article from the list by some words of its headline. */
    static ReaderPage ofArticle(OpenBrowser browser, String headline) {
        Page page = browser.open("/article/articles?words=" + headline);
        page.locator("#articles").getByText(headline).first().click();
        page.waitForURL(url -> url.contains("/article/reader"));
        return new ReaderPage(page);
    }

    /** Opens an article by its id. */
    static ReaderPage at(OpenBrowser browser, String article) {
        Page page = browser.open("/article/reader?id=" + article);
        return new ReaderPage(page);
    }

    /** The reader that this window shows already. */
    static ReaderPage on(Page page) {
        return new ReaderPage(page);
    }

    /** Drags the mouse over the words, as a person does. */
    ReaderPage select(String words) {
        List<?> ends = (List<?>) page.evaluate(ENDS, words);
        page.mouse().move(number(ends.get(0)), number(ends.get(1)));
        page.mouse().down();
        page.mouse().move(number(ends.get(2)), number(ends.get(3)));
        page.mouse().up();
        return this;
    }

    /** Marks the selected words with the key and waits for the card. */
    ReaderPage mark() {
        int before = cards().count();
        page.keyboard().press("m");
        cards().nth(before).waitFor();
        return this;
    }

    /** The cards beside the text, one for each claim. */
    Locator cards() {
        return page.locator(".fd-card-claim");
    }

    /** The words that are drawn as marked. */
    String marked() {
        return String.join("", page.locator("mark.fd-mark").allInnerTexts());
    }

    /** The article's id, from the address. */
    String article() {
        return page.url().replaceAll(".*[?&]id=([^&#]+).*", "$1");
    }

    /** Opens the page of the last claim that was marked. */
    ClaimPage openClaim() {
        page.keyboard().press("o");
        page.waitForURL(url -> url.contains("/claim/claim"));
        return new ClaimPage(page);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
