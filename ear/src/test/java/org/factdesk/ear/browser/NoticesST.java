package org.factdesk.ear.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Somebody is called in a comment. */
class NoticesST {

    private final DeskServer desk = SharedDesk.server();

    @Test
    void whoIsCalledSeesItWithoutAReloadAndTheNoticeLeadsToTheComment() {
        Api.as("reviewer2", desk).post("notices/read", Json.createObjectBuilder());
        String claim = claim();
        try (OpenBrowser one = new OpenBrowser(desk).signIn("checker");
                OpenBrowser other = new OpenBrowser(desk).signIn("reviewer2")) {
            Page theirs = other.open("/desk");
            PlaywrightAssertions.assertThat(theirs.locator(".fd-bell")).hasAttribute("data-unread", "0");
            Page mine = one.open("/claim/claim?id=" + claim);
            mine.locator("#talkText").fill("@reviewer2 see https://example.org/ <b>now</b>");
            mine.locator("#postTalk").click();
            PlaywrightAssertions.assertThat(mine.locator(".fd-comment-text"))
                    .hasText("@reviewer2 see https://example.org/ <b>now</b>");
            PlaywrightAssertions.assertThat(theirs.locator(".fd-bell")).hasAttribute("data-unread", "1");
            theirs.locator(".fd-bell").click();
            theirs.locator(".fd-notice-rows .fd-link").first().click();
            theirs.waitForURL(Pattern.compile(".*#comment-.*"));
            PlaywrightAssertions.assertThat(theirs.locator(".fd-comment:target"))
                    .isInViewport();
            PlaywrightAssertions.assertThat(theirs.locator(".fd-comment:target"))
                    .isFocused();
            mine.locator("#talkText").fill("One more");
            mine.locator("#postTalk").click();
            PlaywrightAssertions.assertThat(mine.locator(".fd-comment")).hasCount(2);
            PlaywrightAssertions.assertThat(theirs.locator(".fd-comment")).hasCount(2);
            assertEquals(List.of(), one.complaints());
            assertEquals(List.of(), other.complaints());
        }
    }

    private String claim() {
        Api checker = Api.as("checker", desk);
        String article = checker.post(
                        "articles",
                        Json.createObjectBuilder()
                                .add("headline", "Calls")
                                .add("text", "The port counted 4,100 lorries on Monday."))
                .getString("id");
        return checker.post(
                        "articles/" + article + "/claims",
                        Json.createObjectBuilder()
                                .add("quote", Json.createObjectBuilder().add("exact", "4,100 lorries")))
                .getString("id");
    }
}
