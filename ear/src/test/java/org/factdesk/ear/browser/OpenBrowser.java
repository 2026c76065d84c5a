package org.factdesk.ear.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ear.server.DeskServer;

/**
 * A browser window of one person, with a session of its own. It writes down what the browser's console complains of:
 * errors of scripts, and whatever the content security policy refused.
 */
public final class OpenBrowser implements AutoCloseable {

    private static com.microsoft.playwright.Browser chromium;

    private final DeskServer desk;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    public OpenBrowser(DeskServer desk) {
        this(
                desk,
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setAcceptDownloads(true));
    }

    private OpenBrowser(DeskServer desk, com.microsoft.playwright.Browser.NewContextOptions options) {
        this.desk = desk;
        this.context = chromium().newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A phone held upright, which has no mouse and is touched. */
    static OpenBrowser phone(DeskServer desk) {
        return new OpenBrowser(
                desk,
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create();
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Browser.executable())
                            .setArgs(Browser.FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    /** Opens a page of the desk by its address. */
    public Page open(String path) {
        page.navigate(desk.uri(path).toString());
        return page;
    }

    public Page page() {
        return page;
    }

    /** What the browser complained of since it was opened. */
    List<String> complaints() {
        return complaints;
    }

    /** Signs in on the sign-in page and returns when the desk is shown. */
    public OpenBrowser signIn(String username) {
        return signIn(username, DeskServer.PASSWORD);
    }

    /** Signs in with a password of one's own. */
    OpenBrowser signIn(String username, String password) {
        open("/sign-in");
        typeAccount(username, password);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /** Fills the sign-in page that is shown, and sends it off. */
    void typeAccount(String username, String password) {
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
    }

    /** Signs out by the button in the bar. */
    OpenBrowser signOut() {
        page.locator("#who\\:signOut").click();
        page.waitForURL(url -> url.contains("/sign-in"));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
