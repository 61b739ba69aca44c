package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.kantoku.support.Book;

/** A clerk takes the register out, changes a cell in a spreadsheet program, and brings it in again. */
class WorkbookBrowserIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Book fetched(Download download) throws IOException {
        return new Book(Files.readAllBytes(download.path()));
    }

    private static void send(Page page, Book book) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("台帳.xlsx", XLSX, book.bytes()));
        assertThat(page.locator("main")).containsText("まだ何も登録していません", PATIENT);
    }

    @Test
    void theRegisterGoesOutAndAChangedCellComesIn() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        Page page = signedIn("hamano", 1280);
        page.navigate("/contracts/workbook");
        assertAccessible(page);
        picture(page, "workbook-start-1280");
        page.locator("[id='book:export']").click();
        assertThat(page.locator("main")).containsText("書き出しができました", PATIENT);
        page.reload();
        assertThat(page.locator("main")).containsText("書き出しができました");
        try (Book book = fetched(page.waitForDownload(() -> page.locator("[id='book:fetch']").click()))) {
            book.set("部署", 1, "英語名", "Changed " + mark);
            send(page, book);
            assertThat(page.locator("[id='changes']")).containsText("Changed " + mark);
            assertAccessible(page);
            picture(page, "workbook-trial-1280");
            page.locator("[id='book:commit']").click();
            assertThat(page.locator("main")).containsText("取り込む理由がありません");
            page.locator("[id='book:reason']").fill("試験 " + mark);
            page.locator("[id='book:commit']").click();
            assertThat(page.locator("main")).containsText("取り込みました。新しい行 0、変わった行 1。", PATIENT);
            assertAccessible(page);
            page.locator("[id='book:next']").click();
            assertThat(page.locator("[id='book:export']")).isVisible();
        }
    }

    @Test
    void theErrorsComeBackInTheWorkbook() throws IOException {
        Page page = signedIn("hamano", 390);
        page.navigate("/contracts/workbook");
        try (Book book = fetched(page.waitForDownload(() -> page.locator("[id='templateForm:template']").click()))) {
            book.set("部署", 1, "部署コード", "X1").set("部署", 1, "設置日", "いつか");
            send(page, book);
            assertThat(page.locator("[id='errors']")).containsText("日付として読めません");
            assertThat(page.locator("[id='book:commit']")).hasCount(0);
            assertAccessible(page);
            picture(page, "workbook-errors-390");
            try (Book marked = fetched(page.waitForDownload(() -> page.locator("[id='book:fetchErrors']").click()))) {
                assertThat(marked.get("部署", 1, "誤り")).contains("設置日").contains("日付として読めません");
            }
        }
        page.locator("[id='book:again']").click();
        assertThat(page.locator("[id='book:export']")).isVisible();
    }
}
