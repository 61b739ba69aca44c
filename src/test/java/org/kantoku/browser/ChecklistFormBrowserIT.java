package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A published checklist leaves the portal as XLSForm. */
class ChecklistFormBrowserIT extends BrowserTest {

    @Test
    void aChecklistIsExportedAsXlsForm() throws IOException {
        Page page = signedIn("isobe", 820);
        page.navigate("/checklists/list");
        page.locator("main a[href*='/checklists/detail']").first().click();
        page.locator("[id='form:xlsform']").waitFor();
        assertAccessible(page);
        picture(page, "checklist-820");
        Download download = page.waitForDownload(() -> page.locator("[id='form:xlsform']").click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        try (var stream = Files.newInputStream(download.path()); XSSFWorkbook book = new XSSFWorkbook(stream)) {
            assertThat(book.getSheet("survey").getRow(0).getCell(0).getStringCellValue()).isEqualTo("type");
            assertThat(book.getSheet("survey").getLastRowNum()).isGreaterThan(30);
            assertThat(book.getSheet("choices")).isNotNull();
            assertThat(book.getSheet("settings")).isNotNull();
        }
    }
}
