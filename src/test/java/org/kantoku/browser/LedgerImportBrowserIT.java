package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk takes a ledger over, as Excel on Japanese Windows writes it, and sends a file that is none. */
class LedgerImportBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static FilePayload ledger(String mark) {
        String text = "2026年度 契約台帳\r\n契約番号,業務名,契約先,締結日,契約金額（千円）,所管部署,備考\r\n"
            + mark + "-1,配達 " + mark + ",（株）ためし配送 " + mark + ",令和8年4月1日,\"1,200\",ためし部 " + mark + ",\r\n"
            + mark + "-1,配達 " + mark + ",（株）ためし配送 " + mark + ",令和8年4月1日,\"1,200\",ためし部 " + mark + ",\r\n"
            + mark + "-2,印刷 " + mark + ",（株）ためし配送 " + mark + ",2026/02/30,500,ためし部 " + mark + ",\r\n";
        return new FilePayload("台帳.csv", "text/csv", text.getBytes(Charset.forName("windows-31j")));
    }

    private static void upload(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aLedgerIsTakenOverStepByStep(int width) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        Page page = signedIn("hamano", width);
        page.navigate("/contracts/import");
        upload(page, ledger(mark));
        assertThat(page.locator("main")).containsText("Shift_JIS", PATIENT);
        assertAccessible(page);
        page.locator("[id='import:toMapping']").click();
        assertThat(page.locator("main")).containsText("入っている値");
        assertAccessible(page);
        page.locator("[id='import:savedName']").fill("配達の台帳 " + mark);
        page.locator("[id='import:keep']").click();
        assertThat(page.locator("#saved")).containsText("保存した対応「配達の台帳 " + mark + "」を使いました", PATIENT);
        picture(page, "import-mapping-" + width);
        page.locator("[id='import:try']").click();
        assertThat(page.locator("main")).containsText("まだ何も登録していません", PATIENT);
        assertThat(page.locator("[id='remarks']")).containsText("ない日付です。", PATIENT);
        assertAccessible(page);
        picture(page, "import-trial-" + width);
        Download refused = page.waitForDownload(() -> page.locator("[id='import:export']").click());
        assertThat(refused.suggestedFilename()).isEqualTo("台帳（誤りの印つき）.csv");
        page.locator("[id='import:commit']").click();
        assertThat(page.locator("main")).containsText("1 件の契約を取り込みました。", PATIENT);
        assertAccessible(page);
        theSameAgainBringsNothing(page, mark);
    }

    private static void theSameAgainBringsNothing(Page page, String mark) {
        page.navigate("/contracts/import");
        upload(page, ledger(mark));
        assertThat(page.locator("main")).containsText("Shift_JIS", PATIENT);
        page.locator("[id='import:toMapping']").click();
        assertThat(page.locator("#saved")).containsText("保存した対応「配達の台帳 " + mark + "」を使いました");
        page.locator("[id='import:try']").click();
        assertThat(page.locator("main")).containsText("取込済み", PATIENT);
        assertThat(page.locator("[id='import:commit']")).hasCount(0);
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedWithItsReason() {
        Page page = signedIn("hamano", 1280);
        page.navigate("/contracts/import");
        upload(page, new FilePayload("台帳.xlsx", "application/vnd.ms-excel", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[role=alert]").first()).containsText("受け取れない種類のファイルです", PATIENT);
    }
}
