package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A file on its way: given, looked at, replaced, used again; and what the privacy officer does with one. */
class EvidenceBrowserIT extends BrowserTest {

    @Test
    void aContractorGivesAPictureReplacesItAndUsesItAgain() {
        Page firm = signedIn("midori", 390);
        firm.navigate("/portal/home");
        firm.locator("a[href*='/portal/finding?id=']").first().click();
        String finding = firm.url();
        Locator drafts = firm.locator("[id='planForm:files'] .k-sheet-file a[href*='/evidence/view']");
        firm.locator("[id='planForm:planFile_input']").setInputFiles(new FilePayload("車両の写真.png", "image/png", Sheet.PIXEL));
        Locator given = drafts.filter(new Locator.FilterOptions().setHasText("車両の写真.png"));
        given.waitFor();
        given.click();
        assertThat(drawn(firm, "img.k-preview")).isTrue();
        assertAccessible(firm);
        String first = id(firm);
        firm.locator("[id='replace:newer_input']").setInputFiles(new FilePayload("車両の写真-2.png", "image/png", Sheet.PIXEL));
        firm.waitForURL(url -> url.contains("/evidence/view") && !url.contains(first));
        assertThat(firm.locator(".k-version")).hasCount(2);

        firm.navigate(finding);
        assertThat(drafts.filter(new Locator.FilterOptions().setHasText("車両の写真-2.png"))).hasCount(1);
        assertThat(given).hasCount(0);
        firm.locator("[id='planForm:files'] .k-sheet-file:has-text('車両の写真-2.png') .k-sheet-remove").click();
        assertThat(drafts.filter(new Locator.FilterOptions().setHasText("車両の写真-2.png"))).hasCount(0);
        firm.locator("[id='planForm:files'] .k-reuse summary").click();
        firm.locator("[id='planForm:files'] .k-reuse li").filter(new Locator.FilterOptions().setHasText("是正の確認記録.csv")).first().locator("button").click();
        drafts.filter(new Locator.FilterOptions().setHasText("是正の確認記録.csv")).waitFor();
        firm.locator("[id='planForm:files'] .k-sheet-file:has-text('是正の確認記録.csv') .k-sheet-remove").first().click();
        assertThat(drafts).hasCount(0);
        firm.navigate("/portal/files");
        assertThat(firm.locator("a[href*='/evidence/view']").first()).isVisible();
        assertAccessible(firm);
    }

    @Test
    void theOfficerLooksAtAPaperAndHoldsIt() {
        Page officer = signedIn("isobe", 1280);
        officer.navigate("/evidence/list?classification=DOCUMENT");
        assertAccessible(officer);
        officer.locator(".k-what a").first().click();
        assertThat(drawn(officer, ".k-preview-pages img")).isTrue();
        assertAccessible(officer);
        officer.locator("[id='hold:reason']").fill("係争中");
        officer.locator("[id='hold:hold']").click();
        officer.locator("[id='hold:release']").waitFor();
        assertThat(officer.locator("[id='care']")).containsText("係争中");
        officer.locator("[id='hold:reason']").fill("終結");
        officer.locator("[id='hold:release']").click();
        officer.locator("[id='hold:hold']").waitFor();
    }

    /** Whether a picture came and could be drawn. */
    private static boolean drawn(Page page, String selector) {
        Locator picture = page.locator(selector).first();
        picture.scrollIntoViewIfNeeded();
        return (Boolean) picture.evaluate("async img => { await img.decode(); return img.naturalWidth > 0; }");
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }
}
