package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as a person uses them: exporting what is shown, choosing columns, acting on chosen rows, searching from the top bar. */
class ListBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"/contractors/list,export,1", "/contracts/list?state=LAPSED,export,2", "/findings/list?view=ALL&grade=MAJOR,export,1",
        "/inspections/list,list,1", "/supervision/lapses?asOf=2026-09-30,export,1", "/supervision/duties,export,1"})
    void aListIsExportedAsItIsFilteredAndSorted(String path, String form, int sortedBy) throws IOException {
        Page page = signedIn("hamano", 1280);
        page.navigate(path);
        int rows = Integer.parseInt(page.locator(".ui-paginator-current").innerText().replaceAll(".*/\\s*", "").strip());
        Locator open = page.locator("details:has([id='" + form + ":xlsx']) > summary");
        open.click();
        List<List<String>> workbook = workbook(download(page, form + ":xlsx"));
        assertThat(workbook).hasSize(rows + 1);
        byte[] csv = Files.readAllBytes(download(page, form + ":csv"));
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8).split("\r\n")).hasSize(rows + 1);
        open.click();
        page.waitForResponse(response -> "POST".equals(response.request().method()),
            () -> page.locator("[id='list:rows'] thead th.ui-sortable-column").first().click());
        page.waitForCondition(() -> page.locator("[id='list:rows'] thead th[aria-sort=ascending]").count() == 1);
        page.waitForTimeout(300);
        String first = page.locator("[id='list:rows_data'] tr").first().locator("a").first().innerText().strip();
        open.click();
        List<List<String>> sorted = workbook(download(page, form + ":xlsx"));
        assertThat(sorted).hasSize(rows + 1).containsExactlyInAnyOrderElementsOf(workbook);
        if (!path.startsWith("/supervision")) {
            assertThat(String.join(" ", sorted.get(1)).replaceAll("\\s", "")).contains(first.replaceAll("\\s", ""));
        }
    }

    private static Path download(Page page, String button) {
        Download download = page.waitForDownload(() -> page.locator("[id='" + button + "']").click());
        assertThat(download.failure()).isNull();
        return download.path();
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void columnsAndPageSizeAreRememberedForThePerson() {
        Page page = signedIn("isogai", 1440);
        page.navigate("/contracts/list");
        page.locator("details[data-k-columns] > summary").press("Enter");
        page.waitForResponse(response -> "POST".equals(response.request().method()),
            () -> page.locator("[id='columns:pick'] input[value=verdict]").press("Space"));
        page.waitForCondition(() -> page.locator("td.k-col-verdict").count() > 0);
        page.waitForResponse(response -> "POST".equals(response.request().method()),
            () -> page.locator("[id='columns:pick'] input[value=department]").press("Space"));
        page.waitForCondition(() -> page.locator("td.k-col-department").count() == 0);
        assertAccessible(page);
        page.locator(".ui-paginator-rpp-options").selectOption("10");
        page.waitForCondition(() -> page.locator("[data-k-row]").count() == 10);

        Page elsewhere = signedIn("isogai", 1440);
        elsewhere.navigate("/contracts/list");
        assertThat(elsewhere.locator("td.k-col-verdict").count()).isEqualTo(10);
        assertThat(elsewhere.locator("td.k-col-department").count()).isZero();
        assertThat(elsewhere.locator("[data-k-hidden]").innerText()).contains("6");
        elsewhere.locator("details[data-k-columns] > summary").click();
        elsewhere.locator("[id='columns:reset']").click();
        elsewhere.waitForCondition(() -> elsewhere.locator("td.k-col-department").count() == 10);

        Page other = signedIn("kansa", 1440);
        other.navigate("/contracts/list");
        assertThat(other.locator("td.k-col-department").count()).isPositive();
    }

    @Test
    void chosenRowsStayChosenAcrossPages() throws IOException {
        Page page = signedIn("shiomi", 1280);
        page.navigate("/findings/list?view=ALL");
        assertThat(page.locator(".k-batch").isVisible()).isFalse();
        page.locator("[data-k-row]").nth(0).press("Space");
        page.locator("[data-k-row]").nth(3).check();
        assertThat(page.locator("[data-k-batch] [data-k-batch-words]").innerText()).contains("2");
        page.locator(".ui-paginator-next").click();
        page.waitForCondition(() -> page.locator(".ui-paginator-page.ui-state-active").innerText().equals("2"));
        page.waitForTimeout(300);
        page.locator("[data-k-choose-page]").check();
        int chosen = 2 + page.locator("[data-k-row]").count();
        assertThat(page.locator("[data-k-batch] [data-k-batch-words]").innerText()).contains(String.valueOf(chosen));
        assertAccessible(page);
        picture(page, "list-batch");
        assertThat(workbook(download(page, "batch:xlsx"))).hasSize(chosen + 1);
        page.locator("[data-k-batch-all]").click();
        page.locator("[data-k-row]").nth(1).uncheck();
        int all = Integer.parseInt(page.locator(".k-batch").getAttribute("data-k-batch"));
        assertThat(workbook(download(page, "batch:xlsx"))).hasSize(all);
        page.locator("[data-k-batch-clear]").click();
        assertThat(page.locator(".k-batch").isVisible()).isFalse();
        assertThat(page.locator("[data-k-row]:checked").count()).isZero();
    }

    @Test
    void anotherDayThanTodayIsLookedAtOnly() {
        Page page = signedIn("hamano", 1280);
        page.navigate("/contractors/list?asOf=2026-09-30");
        assertThat(page.locator(".k-strip").innerText()).contains("2026-09-30");
        assertThat(page.locator(".k-head-actions a").count()).isZero();
        page.locator("[data-k-row]").nth(0).check();
        assertThat(page.locator("[id='batch:ask']").isDisabled()).isTrue();
        assertThat(page.locator("[id='batch:xlsx']").isEnabled()).isTrue();
        assertAccessible(page);
        page.navigate("/supervision/lapses?asOf=2026-09-30");
        assertThat(page.locator("td.k-end a").count()).isZero();
        assertAccessible(page);
    }

    /** The language is the person's choice; the page, its date and its filter stay. */
    @Test
    void anotherLanguageKeepsTheAddress() {
        Page page = signedIn("kansa", 1280);
        page.navigate("/contracts/list");
        page.locator("[id='list:rows'] a[href*='/contracts/detail']").first().click();
        page.waitForURL("**/contracts/detail?id=**");
        String address = page.url();
        String name = page.locator("h1").innerText();
        for (String language : List.of("en", "ja")) {
            speak(page, language);
            assertThat(page.url()).isEqualTo(address);
            assertThat(page.locator("h1").innerText()).isEqualTo(name);
        }
        page.navigate("/supervision/lapses?asOf=2026-06-30&rule=L07");
        speak(page, "en");
        assertThat(page.url()).endsWith("/supervision/lapses?asOf=2026-06-30&rule=L07");
        page.navigate("/supervision/lapses?rule=L99");
        assertThat(page.locator(".ui-messages-error-summary").first().innerText()).contains("Not one of the choices");
        speak(page, "ja");
    }

    private static void speak(Page page, String language) {
        page.locator("[id='language:" + language + "']").click();
        page.locator("[id='language:" + language + "'][aria-pressed=true]").waitFor();
    }

    /** A bad address shows what can be shown and says so, and takes nothing from anybody else. */
    @Test
    void aBadAddressSpoilsNothing() {
        Page page = signedIn("hamano", 1280);
        for (String path : List.of("/supervision/lapses?rule=L99", "/supervision/lapses?severity=X", "/supervision/duties?kind=Y")) {
            assertThat(page.navigate(path).status()).isEqualTo(200);
            assertThat(page.locator(".ui-messages-error-summary").first().innerText()).contains("選択肢にない値です").doesNotContain("j_idt");
        }
        page.navigate("/dashboard?asOf=2026-02-30");
        assertThat(page.locator("main .k-msg").first().innerText()).contains("「2026-02-30」は指定できない日付です");
        assertThat(page.navigate("/supervision/lapse?rule=L99&start=2026-01-01").status()).isEqualTo(404);
        assertThat(page.navigate("/supervision/findings?asOf=2026-03-31").status()).isEqualTo(200);
        assertAccessible(page);
        assertThat(page.navigate("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void theTopBarFindsRecordsOfEveryKind() {
        Page page = signedIn("hamano", 1280);
        page.navigate("/dashboard");
        page.keyboard().press("/");
        page.keyboard().type("ﾐﾄﾞﾘ");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search"));
        assertThat(page.locator("main h2").allInnerTexts()).containsExactly("委託先", "契約", "点検", "是正処置", "事故");
        assertAccessible(page);
        page.navigate("/contracts/list?q=みどり急便");
        String number = page.locator("main").innerText().replaceAll("(?s).*?(K\\d{4}-\\d{4}).*", "$1");
        page.locator("[data-k-search]").fill(number.toLowerCase());
        page.locator("[data-k-search]").press("Enter");
        page.waitForURL(url -> url.contains("/contracts/detail"));
    }
}
