package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that uses the portal as a person does. One browser for the suite, a new profile for every test. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class BrowserTest {

    /** Password of every demo account. */
    static final String DEMO_PASSWORD = "kantoku-demo";
    private static final String BASE = "http://localhost:" + System.getProperty("kantoku.it.http.port");
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> problems = new ArrayList<>();
    private boolean turned;
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** Where a test broke off: a picture of every open page. */
    @RegisterExtension
    final TestExecutionExceptionHandler pictures = (context, thrown) -> {
        int n = 0;
        for (BrowserContext profile : contexts) {
            for (Page page : profile.pages()) {
                picture(page, "broken-" + getClass().getSimpleName() + "-" + n++);
            }
        }
        throw thrown;
    };

    @BeforeEach
    void openBrowser() {
        if (browser == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--no-first-run"));
            InstalledBrowser.find().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }
    }

    @AfterEach
    void closeProfiles() {
        if (turned) {
            daysAhead(0);
        }
        contexts.forEach(BrowserContext::close);
        assertThat(problems).as("errors in the browser's console").isEmpty();
    }

    /** A fresh profile with a window of the given width, Japanese by the portal's default. */
    Page open(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(BASE)
            .setViewportSize(width, 900).setLocale("ja-JP").setTimezoneId("Asia/Tokyo"));
        contexts.add(context);
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("net::ERR_INTERNET_DISCONNECTED")
                || message.text().matches(".*status of (401|404|409|410|422|503).*");
            if ("error".equals(message.type()) && !expected) {
                problems.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> problems.add(page.url() + " " + error));
        return page;
    }

    /** A fresh profile in which the given demo account is signed in. */
    Page signedIn(String loginId, int width) {
        Page page = open(width);
        signIn(page, loginId, DEMO_PASSWORD);
        return page;
    }

    static void signIn(Page page, String loginId, String password) {
        page.navigate("/signin");
        page.locator("[id='f:loginId']").fill(loginId);
        page.locator("[id='f:password']").fill(password);
        page.locator("[id='f:enter']").click();
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /** Turns the portal's clock some days ahead; it is turned back after the test. */
    void daysAhead(int days) {
        Page page = open(400);
        page.navigate("/test-clock?days=" + days);
        turned = days != 0;
    }

    /** WCAG 2.2 AA as far as axe can tell. */
    static void assertAccessible(Page page) {
        // What is fading in or out has no contrast yet.
        page.waitForFunction("() => !window.jQuery || jQuery(':animated').length === 0");
        // Pages have no frames of other origins; without this axe opens a page of its own for each of ours.
        var results = new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze();
        assertThat(results.getViolations()).extracting(rule -> page.url() + " " + rule.getId() + ": "
            + rule.getNodes().get(0).getHtml()).as("axe violations").isEmpty();
    }

    /** Keeps a picture under target/pictures, for whoever wants to see what the test saw. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")).setFullPage(true));
    }
}
