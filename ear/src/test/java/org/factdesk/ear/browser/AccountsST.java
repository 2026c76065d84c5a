package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** The administrator's page, and what the other roles see of the desk. */
class AccountsST {

    private final DeskServer desk = SharedDesk.server();

    @Test
    void whoIsDisabledIsOutAtTheNextClickAndTheTokenEndsAtOnce() {
        String name = DeskWork.word();
        try (OpenBrowser admin = new OpenBrowser(desk).signIn("admin");
                OpenBrowser owner = new OpenBrowser(desk)) {
            create(admin, name);
            GivenWork work = new GivenWork(desk, name);
            owner.signIn(name);
            Api program = Api.as(name, desk);
            assertThat(status(program)).isEqualTo(200);

            press(admin, name, "disable", "enable");
            work.requireNoMoreForThem();
            owner.page().locator(".fd-nav a[href$='/claim/queue']").click();
            owner.page().waitForURL(url -> url.contains("/sign-in"));
            assertThat(status(program)).isEqualTo(401);
            owner.typeAccount(name, DeskServer.PASSWORD);
            owner.page().getByText("the account is disabled").waitFor();

            press(admin, name, "enable", "disable");
            owner.signIn(name);
            assertThat(owner.page().locator(".fd-who-name").innerText()).contains("checker");
            assertThat(admin.complaints()).isEmpty();
            assertThat(owner.complaints()).isEmpty();
        }
    }

    @Test
    void aNewPasswordIsTheOnlyOneThatWorksAndEndsTheOpenSession() {
        String name = DeskWork.word();
        String password = "quite another password";
        try (OpenBrowser admin = new OpenBrowser(desk).signIn("admin");
                OpenBrowser owner = new OpenBrowser(desk)) {
            create(admin, name);
            owner.signIn(name);

            Locator row = row(admin.page(), name);
            row.locator("summary").click();
            row.locator("input[type=password]").fill(password);
            row.locator("button[id$=':reset']").click();
            admin.page().getByText("Password of " + name + " set").first().waitFor();

            owner.open("/desk");
            assertThat(owner.page().url()).contains("/sign-in");
            owner.typeAccount(name, DeskServer.PASSWORD);
            owner.page().getByText("The username or the password is wrong").waitFor();
            owner.signIn(name, password);
            assertThat(owner.complaints()).isEmpty();
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void aPageThatTheRoleDoesNotOpenSaysSo() {
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            assertThat(checker.page().locator(".fd-nav").innerText()).doesNotContain("Accounts", "Audit trail");
            for (String path : new String[] {"/account/accounts", "/audit/audit"}) {
                checker.open(path);
                assertThat(checker.page().locator("main").innerText())
                        .contains("You may not open this page")
                        .contains("403");
            }
            assertThat(checker.complaints()).allMatch(complaint -> complaint.contains("status of 403"));
        }
    }

    @Test
    void anAuditorReadsAnArticleAndIsToldWhyNothingCanBeMarked() {
        DeskWork work = new DeskWork(desk);
        String words = DeskWork.word();
        String article = work.article("For the auditor", "On Monday, " + words + " was said.");
        try (OpenBrowser auditor = new OpenBrowser(desk).signIn("auditor")) {
            ReaderPage.at(auditor, article).select(words);
            auditor.page().keyboard().press("m");
            assertThat(auditor.page().locator(".fd-sub").innerText()).contains("checkers mark its claims");
            assertThat(auditor.page().locator("#mark").count()).isZero();
            assertThat(work.claims(article)).isEmpty();
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    private static void create(OpenBrowser admin, String name) {
        Page page = admin.open("/account/accounts");
        page.locator("#username").fill(name);
        page.locator("#name").fill("A person of the tests");
        page.locator("#role").selectOption("CHECKER");
        page.locator("#password").fill(DeskServer.PASSWORD);
        page.locator("#create").click();
        row(page, name).waitFor();
    }

    /** Presses one of the row's buttons and waits for the other one to stand in its place. */
    private static void press(OpenBrowser admin, String name, String button, String then) {
        Locator row = row(admin.page(), name);
        row.locator("button[id$=':" + button + "']").click();
        row.locator("button[id$=':" + then + "']").waitFor();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tr[data-account='" + name + "']");
    }

    private static int status(Api program) {
        return program.send("GET", "articles", (JsonValue) null).statusCode();
    }
}
