package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A checklist from a list in a file to its publication by somebody else. */
class ChecklistDraftBrowserIT extends BrowserTest {

    private static final String LIST = "番号,区分,設問,回答の型,色\nK-1,書庫,鍵は閉まっていますか。,はい・いいえ,赤\nK-2,書庫,冊数を数えてください。,数値,\nK-3,扉,,はい・いいえ,\n";

    @Test
    void aListComesInIsWrittenOnAndPublished() {
        Page admin = signedIn("admin", 1280);
        admin.navigate("/checklists/import");
        admin.locator("[id='import:upload_input']").setInputFiles(new FilePayload("書庫.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        admin.locator("#remarks").waitFor();
        assertThat(admin.locator("#remarks").innerText()).contains("色").contains("4");
        assertAccessible(admin);
        picture(admin, "checklist-import-1280");
        admin.locator("[id='import:titleEn']").fill("Archive");
        admin.locator("[id='import:grade']").selectOption("MINOR");
        admin.locator("[id='import:take']").click();
        admin.waitForURL("**/checklists/draft**");
        assertThat(admin.locator("h1").innerText()).contains("書庫");
        picture(admin, "checklist-draft-1280");

        admin.locator("a[href*='code=K-2']").first().click();
        admin.waitForURL("**/checklists/item**");
        admin.locator("[id='item:constraint']").fill("value >= 1");
        admin.locator("[id='item:save']").click();
        admin.waitForURL("**/checklists/draft**");
        assertThat(admin.locator("main").innerText()).contains("value >= 1");

        admin.locator("a[href*='section=section1']").first().click();
        admin.waitForURL("**/checklists/item**");
        admin.locator("[id='item:code']").fill("K 9");
        admin.locator("[id='item:questionJa']").fill("灯りは消えていますか。");
        admin.locator("[id='item:save']").click();
        admin.locator(".k-error:visible").first().waitFor();
        assertThat(admin.locator("[id='item:questionJa']").inputValue()).isEqualTo("灯りは消えていますか。");
        admin.locator("[id='item:code']").fill("K-9");
        admin.locator("[id='item:condition']").fill("K-1 = YES");
        admin.locator("[id='item:save']").click();
        admin.waitForURL("**/checklists/draft**");
        assertThat(admin.locator("main").innerText()).contains("公開の前に直すこと 1 件");
        assertAccessible(admin);
        admin.locator("a[href*='code=K-9']").first().click();
        admin.locator("[id='item:questionEn']").fill("Is the light off?");
        admin.locator("[id='item:save']").click();
        admin.waitForURL("**/checklists/draft**");
        admin.locator("button[data-k-open='propose']").click();
        admin.locator("[id='propose:note']").fill("書庫の点検を始める");
        admin.locator("[id='propose:do']").click();
        admin.locator("text=公開待ち").first().waitFor();
        String address = admin.url();
        assertThat(admin.locator("button[data-k-open='publish']").count()).isZero();

        Page officer = signedIn("isobe", 820);
        officer.navigate(address.substring(address.indexOf("/checklists/")));
        officer.locator("button[data-k-open='publish']").click();
        officer.locator("[id='publish:do']").click();
        officer.waitForURL("**/checklists/detail**");
        assertThat(officer.locator("main").innerText()).contains("灯りは消えていますか。");
        assertAccessible(officer);
        picture(officer, "checklist-published-820");

        Page inspector = signedIn("shiomi", 820);
        inspector.navigate("/inspections/edit");
        assertThat(inspector.locator("[id$=':checklist'] option").allInnerTexts()).contains("書庫");
    }

    @Test
    void theNextVersionIsComparedWithTheOneBeforeIt() {
        Page admin = signedIn("admin", 1280);
        admin.navigate("/checklists/list");
        admin.locator("main a[href*='/checklists/detail']").first().click();
        admin.locator("[id='form:begin']").click();
        admin.waitForURL("**/checklists/draft**");
        String draft = admin.url();
        admin.locator("a[href*='code=OS-02']").first().click();
        admin.waitForURL("**/checklists/item**");
        admin.locator("[id='item:questionEn']").fill("Can the site manager explain the annex?");
        admin.locator("[id='item:save']").click();
        admin.waitForURL("**/checklists/draft**");
        admin.navigate(draft.substring(draft.indexOf("/checklists/")).replace("/draft", "/compare"));
        assertThat(admin.locator("main").innerText()).contains("OS-02").contains("Can the site manager explain the annex?");
        assertAccessible(admin);
        picture(admin, "checklist-compare-1280");
        admin.navigate(draft.substring(draft.indexOf("/checklists/")));
        admin.locator("button[data-k-open='discard']").click();
        admin.locator("[id='discard:do']").click();
        admin.waitForURL("**/checklists/list");
    }
}
