package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page a role can reach from its menu, and the first record behind each list, in both languages and on a desk, a
 * tablet and a telephone: it answers, has a heading, does not scroll sideways, and axe finds nothing.
 */
class EveryPageBrowserIT extends BrowserTest {

    /** Pages axe has looked at, by address, tab and width: it judges structure and colours, which no language and no filter changes. */
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
        SoftAssertions all = new SoftAssertions();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> behind = new LinkedHashSet<>();
        for (String path : links(page, "nav a, header a")) {
            visit(page, path, all);
            seen.add(path);
            links(page, "main a").stream().filter(link -> Stream.concat(seen.stream(), behind.stream()).noneMatch(known -> sameShape(known, link)))
                .limit(6).forEach(behind::add);
        }
        behind.stream().filter(link -> seen.stream().noneMatch(known -> sameShape(known, link))).forEach(link -> visit(page, link, all));
        if ("en".equals(language)) {
            page.navigate("/account/password");
            speak(page, "ja");
        }
        all.assertAll();
    }

    /** A record's page is a page for each of its tabs: on a telephone the wide ones are found out. */
    @ParameterizedTest
    @CsvSource({"/contracts/list,/contracts/detail", "/contractors/list,/contractors/detail"})
    void everyTabOnATelephone(String list, String detail) {
        Page page = signedIn("kansa", 390);
        page.navigate(list);
        page.navigate(links(page, "main a").stream().filter(link -> link.startsWith(detail)).findFirst().orElseThrow());
        SoftAssertions all = new SoftAssertions();
        List<String> tabs = links(page, "main a").stream().filter(link -> link.startsWith(detail) && link.contains("tab=")).toList();
        assertThat(tabs).hasSizeGreaterThan(6);
        tabs.forEach(link -> visit(page, link, all));
        all.assertAll();
    }

    /** Pages that hang on a page with many links, of which only the first few are followed above. */
    @ParameterizedTest
    @CsvSource({"hoshizora,390,/portal/incidents", "hoshizora,390,/portal/incidentReport", "hamano,390,/incidents/edit", "isobe,820,/settings/holidays",
        "isobe,390,/settings/incidents", "isobe,820,/incidents/list?slice=ALL"})
    void pagesOffTheBeatenTrack(String login, int width, String path) {
        Page page = signedIn(login, width);
        SoftAssertions all = new SoftAssertions();
        visit(page, path, all);
        links(page, "main a").stream().filter(link -> link.matches("/(portal/incident|incidents/detail)\\?.*")).limit(2).forEach(link -> visit(page, link, all));
        all.assertAll();
    }

    private static boolean sameShape(String a, String b) {
        return a.replaceAll("\\?.*", "").equals(b.replaceAll("\\?.*", ""));
    }

    private static Set<String> links(Page page, String selector) {
        Object found = page.locator(selector).evaluateAll("all => all.map(a => a.origin === location.origin ? a.pathname + a.search : '')");
        return ((List<?>) found).stream().map(String::valueOf).filter(href -> href.startsWith("/")
            && !href.matches(".*(\\.xhtml|/evidence/[0-9a-f]{8}-.*|export|template|/signin).*")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void visit(Page page, String path, SoftAssertions all) {
        Response response = page.navigate(path);
        all.assertThat(response.status()).as(path).isEqualTo(200);
        all.assertThat(page.locator("h1").count()).as("headings of " + path).isEqualTo(1);
        all.assertThat(MISSING_TEXT.matcher(page.locator("body").innerText()).find()).as("missing texts on " + path).isFalse();
        all.assertThat(page.title()).as("title of " + path).doesNotContain("<");
        int overflow = ((Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
        all.assertThat(overflow).as("sideways scrolling of " + path).isLessThanOrEqualTo(0);
        if (overflow > 0) {
            picture(page, "wide-" + page.viewportSize().width + path.replaceAll("\\W", "-"));
        }
        if (JUDGED.add(path.replaceAll("\\?(.*\\b(tab=\\w+))?.*", " $2") + " " + page.viewportSize().width)) {
            all.assertThatCode(() -> assertAccessible(page)).doesNotThrowAnyException();
        }
    }

    /** The switch may be inside the drawer of a narrow window: pressed all the same. */
    private static void speak(Page page, String language) {
        page.locator("input[id$=':" + language + "'][lang=" + language + "]").first().evaluate("button => button.click()");
        page.locator("html[lang=" + language + "]").waitFor();
    }
}
