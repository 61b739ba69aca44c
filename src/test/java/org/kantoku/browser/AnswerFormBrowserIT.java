package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.kantoku.support.Book;

/** A firm answers its self-assessment in a workbook, or on paper that our clerk enters for it. */
class AnswerFormBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CODE = 1;
    private static final int ANSWER = 8;
    private static final int REASON = 9;

    private static Book fetched(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("[id='workbook:get']").click());
        assertThat(download.suggestedFilename()).startsWith("自己点検_").endsWith(".xlsx");
        return new Book(Files.readAllBytes(download.path()));
    }

    private static Row row(Book book, String code) {
        for (Row row : book.poi().getSheetAt(0)) {
            if (code.equals(new DataFormatter().formatCellValue(row.getCell(CODE)))) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, XLSX, content));
    }

    /** The first sheet of the firm that takes answers. */
    private static String open(Page page) {
        page.navigate("/portal/home");
        return page.locator("a.k-primary[href*='/portal/selfAssessment?id=']").first().getAttribute("href").replaceAll(".*id=", "");
    }

    @Test
    void theQuestionsTravelAsAWorkbookThereAndBack() throws IOException {
        Page page = signedIn("nagisa", 390);
        String sheet = open(page);
        page.navigate("/portal/selfAssessment?id=" + sheet);
        page.locator("a[href*='/portal/workbook?id=']").click();
        assertAccessible(page);
        picture(page, "answerform-start-390");
        try (Book book = fetched(page)) {
            boolean no = "いいえ".equals(row(book, "SA-01").getCell(ANSWER).getStringCellValue());
            String answer = no ? "はい" : "いいえ";
            row(book, "SA-01").getCell(ANSWER).setCellValue(answer);
            row(book, "SA-09").getCell(ANSWER).setCellValue("該当なし");
            row(book, "SA-09").getCell(REASON).setCellValue("夜間に扱わないため " + answer);
            row(book, "SA-03").getCell(ANSWER).setCellValue("たくさん");
            String cell = "I" + (row(book, "SA-03").getRowNum() + 1);
            send(page, "自己点検.xlsx", book.bytes());
            assertThat(page.locator("[id='problems']")).containsText(cell, PATIENT);
            assertThat(page.locator("[id='problems']")).containsText("数字として読めません");
            assertThat(page.locator("[id='changes']")).containsText("夜間に扱わないため " + answer);
            assertAccessible(page);
            picture(page, "answerform-trial-390");
            page.locator("[id='workbook:take']").click();
            assertThat(page.locator(".ui-growl")).containsText("2 問の回答を取り込みました", PATIENT);
            page.locator("[id='workbook:get']").waitFor();
            send(page, "自己点検.xlsx", book.bytes());
            assertThat(page.locator("[id='workbook']")).containsText("取り込む回答はありません", PATIENT);
            page.locator("[id='workbook:again']").click();
            page.locator("[id='workbook:get']").waitFor();
            page.navigate("/portal/selfAssessment?id=" + sheet + "#1");
            assertThat(page.locator("[data-part=answer] input[value=" + (no ? "YES" : "NO") + "]")).isChecked();
        }
    }

    @Test
    void anotherFirmsWorkbookAndAnotherFileAreRefusedWithTheReason() throws IOException {
        Page other = signedIn("midori", 1280);
        other.navigate("/portal/workbook?id=" + open(other));
        Page page = signedIn("nagisa", 1280);
        page.navigate("/portal/workbook?id=" + open(page));
        try (Book book = fetched(other)) {
            send(page, "自己点検.xlsx", book.bytes());
            assertThat(page.locator("[role=alert]")).containsText("別の自己点検の Excel です", PATIENT);
        }
        send(page, "自己点検.xlsx", "<html>何か</html>".getBytes());
        assertThat(page.locator("[role=alert]")).containsText("受け取れない種類", PATIENT);
        assertAccessible(page);
        picture(page, "answerform-refused-1280");
    }

    @Test
    void theAnswerOfLastTimeCountsOnlyOnceItIsConfirmed() {
        Page page = signedIn("midori", 390);
        page.navigate("/portal/selfAssessment?id=" + open(page) + "#1");
        page.locator("[data-again] button").click();
        assertThat(page.locator("[data-again]")).containsText("確かめるまで回答したことになりません");
        assertAccessible(page);
        picture(page, "previous-ask-390");
        page.locator("[data-again] button.k-primary").click();
        assertThat(page.locator("[data-again] button")).hasText("前回の回答を使う");
        assertThat(page.locator("[data-part=answer] input:checked")).hasCount(1);
    }

    @Test
    void theFormIsPrintedFoundByItsCodeAndEnteredForTheFirm() {
        Page firm = signedIn("midori", 1280);
        String sheet = open(firm);
        firm.navigate("/portal/paper?id=" + sheet);
        if (firm.locator("[id='make:print']").count() > 0) {
            firm.locator("[id='make:print']").click();
        }
        String code = firm.locator(".k-paper-code").textContent();
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]");
        assertAccessible(firm);
        picture(firm, "paper-form-1280");
        Page clerk = signedIn("hamano", 1280);
        clerk.navigate("/inspections/paperEntries");
        clerk.locator("[id='find:code']").fill("2222-2222-2");
        clerk.locator("[id='find:do']").click();
        assertThat(clerk.locator("main")).containsText("もう一度確かめてください");
        clerk.locator("[id='find:code']").fill(code.toLowerCase());
        assertAccessible(clerk);
        clerk.locator("[id='find:do']").click();
        clerk.waitForURL("**/inspections/paperEntry**");
        clerk.locator("[id='receiveForm:do']").click();
        clerk.locator("[id='openSheet']").waitFor();
        assertAccessible(clerk);
        picture(clerk, "paper-entry-1280");
        clerk.locator("[id='scanForm:scan_input']").setInputFiles(new FilePayload("署名.png", "image/png", Sheet.PIXEL));
        assertThat(clerk.locator("[id='scanForm']")).containsText("署名.png", PATIENT);
        clerk.locator("[id='openSheet']").click();
        clerk.locator("[data-item='SA-04']").waitFor();
        assertThat(clerk.locator("[data-item='SA-04'] [data-code]")).hasText("4");
        assertThat(clerk.locator("[data-item='SA-04'] [data-finding]")).isEmpty();
        assertAccessible(clerk);
        picture(clerk, "paper-sheet-1280");
        Page auditor = signedIn("kansa", 1280);
        assertThat(auditor.navigate("/inspections/paperEntry?id=" + sheet).status()).isEqualTo(404);
        auditor.navigate("/inspections/selfAssessment?id=" + sheet);
        assertThat(auditor.locator("[id='act:onBehalf'], [id='onBehalf']")).hasCount(0);
    }

    @Test
    void theFirmSharesTheQuestionsOutAndAHelperNeitherSharesNorHandsIn() {
        Page lead = signedIn("midori", 390);
        String sheet = open(lead);
        lead.navigate("/portal/selfAssessment?id=" + sheet);
        lead.locator("a[href*='/portal/shares?id=']").click();
        lead.locator("[id='sections'] select").nth(4).selectOption(new SelectOption().setLabel("若葉"));
        assertAccessible(lead);
        lead.locator("[id='shares:save']").click();
        assertThat(lead.locator("[id='shares']")).containsText("人ごとの進み具合", PATIENT);
        picture(lead, "shares-390");
        Page helper = signedIn("wakaba", 390);
        helper.navigate("/portal/shares?id=" + sheet);
        assertThat(helper.locator("main")).containsText("責任者のアカウントが行います");
        assertThat(helper.locator("[id='sections'] select")).hasCount(0);
        assertAccessible(helper);
        helper.navigate("/portal/selfAssessment?id=" + sheet);
        helper.locator("[data-part=listBox] summary").click();
        assertThat(helper.locator("[data-part=list]")).containsText("自分の分担");
        helper.navigate("/portal/submit?id=" + sheet);
        assertThat(helper.locator("main")).containsText("提出できるのは、責任者のアカウントだけです");
        assertThat(helper.locator("[id='submit:send']")).hasCount(0);
    }
}
