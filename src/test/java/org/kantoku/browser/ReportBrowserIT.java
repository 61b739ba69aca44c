package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.support.Book;

/** The auditor takes the record of supervision away, and sees that it is the file the audit trail names. */
class ReportBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    private static byte[] fetched(Page page) throws IOException {
        assertThat(page.locator("main")).containsText("できました", PATIENT);
        Download download = page.waitForDownload(() -> page.locator("[id='reports:fetch']").click());
        return Files.readAllBytes(download.path());
    }

    private static void again(Page page) {
        page.locator("[id='reports:again']").click();
        assertThat(page.locator("[id='reports:makePack']")).isVisible();
    }

    @Test
    void theRecordOfAFirmIsTakenAsPdfAndAsWorkbook() throws IOException {
        Page page = signedIn("kansa", 1280);
        page.navigate("/contractors/list");
        String firmsPage = page.locator("main a[href*='/contractors/detail?id=']").first().getAttribute("href");
        page.navigate("/supervision/reports?contractor=" + firmsPage.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1"));
        String firm = page.locator("[id='reports:contractor_input']").inputValue();
        page.locator("[id='reports:makePack']").click();
        byte[] file = fetched(page);
        picture(page, "report-ready-1280");
        assertAccessible(page);
        String digest = page.locator("main").innerText().replaceAll("(?s).*SHA-256：([0-9a-f]{64}).*", "$1");
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("委託先監督の記録", "目次", "対象の契約", "当時の判定", "1 / " + document.getNumberOfPages());
            assertThat(text.replaceAll("\\s", "")).contains(firm.replaceAll("\\s", ""));
        }
        again(page);
        page.locator("[id='reports:format:1']").check();
        page.locator("[id='reports:makePack']").click();
        try (Book book = new Book(fetched(page))) {
            assertThat(book.lines("対象の契約")).hasSizeGreaterThan(1);
        }
        again(page);
        page.navigate("/settings/audit");
        assertThat(page.locator("main")).containsText("監督記録を作成");
        assertThat(page.locator("main")).containsText(digest);
    }

    @Test
    void allYearsNeedAContractor() {
        Page page = signedIn("isobe", 390);
        page.navigate("/supervision/reports");
        page.locator("[id='reports:year']").selectOption("");
        page.locator("[id='reports:makePack']").click();
        assertThat(page.locator("[role=alert]").filter(new Locator.FilterOptions().setHasText("年度を選んでください")).first()).isVisible();
        assertAccessible(page);
        picture(page, "report-refused-390");
    }

    @Test
    void aManagerChoosesNoDepartmentAndNoReportToTheBoard() {
        Page page = signedIn("isogai", 820);
        page.navigate("/supervision/reports");
        assertThat(page.locator("main")).containsText("所属する部門の契約だけが入ります");
        assertThat(page.locator("[id='reports:makeBoard']")).hasCount(0);
        assertThat(page.locator("[id='reports:department']")).hasCount(0);
        assertThat(page.navigate("/supervision/publicSummary").status()).isEqualTo(404);
    }

    @Test
    void theSummaryForThePublicIsLookedAtAndTaken() throws IOException {
        Page page = signedIn("kansa", 820);
        page.navigate("/supervision/publicSummary");
        String sentence = page.locator("#words p").nth(1).innerText();
        assertAccessible(page);
        picture(page, "public-summary-820");
        page.locator("[id='summary:print']").click();
        try (PDDocument document = Loader.loadPDF(fetched(page))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains(sentence.replaceAll("\\s", ""));
        }
        again(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"midori", "hamano", "shiomi", "admin"})
    void forOthersThereIsNoSuchPage(String login) {
        Page page = signedIn(login, 1280);
        assertThat(page.navigate("/supervision/reports").status()).isEqualTo(404);
        assertThat(page.navigate("/supervision/publicSummary").status()).isEqualTo(404);
    }
}
