package org.factdesk.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Two people have the same claim open. */
class OpenClaimsST {

    private final DeskServer desk = SharedDesk.server();

    @Test
    void eachSeesThatTheOtherHasTheClaimOpenUntilTheyLeaveAndNothingStandsInTheWay() {
        DeskWork work = new DeskWork(desk);
        String words = DeskWork.word();
        String article = work.article("Two at one claim", "On Monday, " + words + " cost 3 million.");
        String claim = work.claim(article, words);
        try (OpenBrowser one = new OpenBrowser(desk).signIn("checker");
                OpenBrowser other = new OpenBrowser(desk).signIn("reviewer2")) {
            Page queue = other.open("/claim/queue?article=" + article);
            Locator row = queue.locator(".fd-open-by[data-claim='" + claim + "']");
            assertThat(row).isEmpty();
            Page mine = one.open("/claim/claim?id=" + claim);
            assertThat(row).hasText("checker has just opened this claim");
            Page theirs = other.open("/claim/claim?id=" + claim);
            assertThat(theirs.locator(".fd-open-by")).hasText("checker has just opened this claim");
            assertThat(mine.locator(".fd-open-by")).hasText("reviewer2 has just opened this claim");
            theirs.locator("#take").click();
            assertThat(theirs.locator("#claimAssignee")).containsText("reviewer2");
            mine.navigate(desk.uri("/desk").toString());
            assertThat(theirs.locator(".fd-open-by")).isEmpty();
            assertEquals(List.of(), one.complaints());
            assertEquals(List.of(), other.complaints());
        }
    }
}
