package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.Charset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.kantoku.support.AgencyRows;

/** A clerk takes a file of the tax agency over: fills in, sees a merger, records it, and registers the successor. */
class AgencyBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static FilePayload file(String... lines) {
        return new FilePayload("diff_20260701.csv", "text/csv", String.join("\n", lines).getBytes(Charset.forName("windows-31j")));
    }

    private static void register(Page page, String number, String name) {
        page.navigate("/contractors/edit");
        page.locator("[id='contractor:corporateNumber']").fill(number);
        page.locator("[id='contractor:nameJa']").fill(name);
        page.locator("[id='contractor:save']").click();
        page.waitForURL(url -> url.contains("/contractors/detail"));
    }

    @Test
    void aFileFillsInFlagsAMergerAndOffersTheSuccessor() {
        String moved = AgencyRows.number();
        String merged = AgencyRows.number();
        String successor = AgencyRows.number();
        Page page = signedIn("hamano", 1280);
        register(page, moved, "みどり急便試験（株）" + moved.substring(9));
        register(page, merged, "合併試験株式会社" + merged.substring(9));
        page.navigate("/contractors/agency");
        assertAccessible(page);
        page.locator("input[type=file]").setInputFiles(file(
            AgencyRows.line(2, moved, 7, "みどり急便試験株式会社" + moved.substring(9), 8, "00012345"),
            AgencyRows.line(2, merged, 3, "21", 7, "合併試験株式会社" + merged.substring(9), 19, "2026-06-01", 20, "11", 21, successor, 22, "承継試験株式会社に合併し解散"),
            AgencyRows.line(2, successor, 3, "71", 7, "承継試験株式会社" + successor.substring(9)), "4,5,6", AgencyRows.line(2, "2999901001030")));
        assertThat(page.locator("main")).containsText("まだ何も登録していません", PATIENT);
        assertThat(page.locator("#refusals")).containsText("法人番号の検査数字が合いません", PATIENT);
        assertThat(page.locator("main")).containsText("合併により消滅");
        assertThat(page.locator("main")).containsText("外字");
        assertAccessible(page);
        picture(page, "agency-trial");
        page.locator("[id='agency:commit']").click();
        assertThat(page.locator("main")).containsText("国税庁のデータを記録しました", PATIENT);
        assertAccessible(page);
        theMergedFirmsPage(page, merged);
        theSuccessorBecomesACandidate(page, successor);
    }

    private static void theMergedFirmsPage(Page page, String merged) {
        page.navigate("/contractors/list?q=" + merged);
        page.locator("td.k-name a").first().click();
        assertThat(page.locator(".k-head-badges")).containsText("合併により消滅 2026-06-01");
        assertThat(page.locator("#agencyCard")).containsText("承継試験株式会社");
        assertAccessible(page);
        picture(page, "agency-card");
        page.locator("[id='agencySee:open']").click();
        page.locator("[id='agencySeen:do-see']").click();
        assertThat(page.locator(".k-error:visible").first()).containsText("どうするか");
        page.locator("[id='agencySeen:seenNote']").fill("承継先と結び直す。");
        page.locator("[id='agencySeen:do-see']").click();
        assertThat(page.locator("#agencyCard")).containsText("承継先と結び直す。");
    }

    private static void theSuccessorBecomesACandidate(Page page, String successor) {
        page.locator("#agencyCard a:has-text('承継先を候補として登録')").click();
        page.locator("[id='contractor:agencyFill']").click();
        assertThat(page.locator("[id='contractor:nameJa']")).hasValue("承継試験株式会社" + successor.substring(9));
        picture(page, "agency-offer");
        page.locator("[id='contractor:save']").click();
        page.waitForURL(url -> url.contains("/contractors/detail"));
        assertThat(page.locator("main")).containsText("潮風県みなと市灯台町１丁目２番３号");
    }
}
