package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** Names and titles that would run as script, markup or expression are shown as the texts that they are. */
class NaughtyListBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final List<String> NAUGHTY = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(2) />", "\"><script>alert(3)</script>",
        "#{1+1}${7*7}", "javascript:alert(4);", "'; alert(5);'", "<svg onload=alert(6)>", "&lt;script&gt;alert(7)&lt;/script&gt;", "=cmd|' /C calc'!A0",
        "{{7*7}}", "<iframe src=\"javascript:alert(8)\"></iframe>", "\u202etest\u202e", "</title><script>alert(9)</script>", "ŧ㋿👩‍👩‍👧", "1;DROP TABLE contract");

    @Test
    void aListWithThemRunsNothing() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        Page page = signedIn("hamano", 1280);
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        StringBuilder ledger = new StringBuilder("契約名,委託先名\n");
        NAUGHTY.forEach(text -> ledger.append(quoted(text + " " + mark)).append(',').append(quoted("社 " + text + " " + mark)).append('\n'));
        page.navigate("/contracts/import");
        page.locator("input[type=file]").setInputFiles(new FilePayload("台帳.csv", "text/csv", ledger.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("main")).containsText("契約名", PATIENT);
        page.locator("[id='import:toMapping']").click();
        page.locator("[id='import:try']").click();
        page.locator("[id='import:commit']").click();
        assertThat(page.locator("main")).containsText(NAUGHTY.size() + " 件の契約を取り込みました。", PATIENT);
        for (String path : List.of("/contracts/list?q=" + mark, "/contractors/list?q=" + mark)) {
            page.navigate(path);
            for (String text : List.of("<script>alert(1)</script>", "#{1+1}${7*7}", "{{7*7}}", "=cmd|' /C calc'!A0")) {
                assertThat(page.locator("main")).containsText(text, PATIENT);
            }
        }
        page.navigate("/search?q=" + mark);
        assertThat(page.locator("main .k-hits li").first()).containsText(mark, PATIENT);
        assertThat(page.title()).contains(mark);
        page.navigate("/contracts/list?q=" + mark);
        page.locator("main td a[href*='/contracts/detail']").first().click();
        page.waitForURL(url -> url.contains("/contracts/detail"));
        assertThat(page.locator("h1")).containsText(mark);
        assertThat(dialogs).isEmpty();
        assertThat(page.evaluate("() => document.querySelectorAll('main script:not([nonce]), main iframe, main svg[onload], main img[onerror]').length")).isEqualTo(0);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
