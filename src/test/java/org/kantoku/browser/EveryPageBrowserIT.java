package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page a role can reach from its menu, and the first record behind each list, in both languages and on a desk, a
 * tablet and a telephone: it answers, has a heading, does not scroll sideways, and axe finds nothing.
 */
class EveryPageBrowserIT extends BrowserTest {

    /** Pages axe has looked at, by address and width: it judges structure and colours, which no language changes. */
    private static final Set<String> JUDGED = new HashSet<>();
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?\\?[\\w.]+\\?\\?\\?");

    @ParameterizedTest
    @CsvSource({"hamano,1280,ja", "shiomi,820,ja", "isobe,1280,en", "admin,390,en", "kansa,390,ja", "isogai,820,en", "midori,390,ja", "nagisa,1280,en"})
    void everyPageOfTheRole(String login, int width, String language) {
        Page page = signedIn(login, width);
        page.navigate("/account/password");
        if ("en".equals(language)) {
            speak(page, "en");
        }
        for (String path : pages(page)) {
            visit(page, path);
        }
        if ("en".equals(language)) {
            page.navigate("/account/password");
            speak(page, "ja");
        }
    }

    /** The menu's addresses, and for each list the first record and the first "new" page behind it. */
    private Set<String> pages(Page page) {
        Set<String> found = new LinkedHashSet<>(List.of("/account/password"));
        Set<String> menu = links(page, "nav a, header a");
        for (String path : menu) {
            found.add(path);
            page.navigate(path);
            links(page, "main a").stream().filter(link -> found.stream().noneMatch(known -> sameShape(known, link)))
                .limit(6).forEach(found::add);
        }
        return found;
    }

    private static boolean sameShape(String a, String b) {
        return a.replaceAll("\\?.*", "").equals(b.replaceAll("\\?.*", ""));
    }

    private static Set<String> links(Page page, String selector) {
        Set<String> found = new LinkedHashSet<>();
        for (Locator link : page.locator(selector).all()) {
            String href = (String) link.evaluate("a => a.origin === location.origin ? a.pathname + a.search : ''");
            if (href.startsWith("/") && !href.matches(".*(\\.xhtml|/evidence/|export|template|/signin).*")) {
                found.add(href);
            }
        }
        return found;
    }

    private void visit(Page page, String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(page.locator("h1").count()).as("headings of " + path).isEqualTo(1);
        assertThat(MISSING_TEXT.matcher(page.locator("body").innerText()).find()).as("missing texts on " + path).isFalse();
        assertThat(page.title()).as("title of " + path).doesNotContain("<");
        int overflow = ((Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
        assertThat(overflow).as("sideways scrolling of " + path).isLessThanOrEqualTo(0);
        if (JUDGED.add(path.replaceAll("id=[^&]*", "") + " " + page.viewportSize().width)) {
            assertAccessible(page);
        }
    }

    /** The switch may be inside the drawer of a narrow window: pressed all the same. */
    private static void speak(Page page, String language) {
        page.locator("input[id$=':" + language + "'][lang=" + language + "]").first().evaluate("button => button.click()");
        page.locator("html[lang=" + language + "]").waitFor();
    }
}
