package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A sole trader comes into the register with a site, a certificate and a responsible person, who leaves; it is found however it is typed. */
class RosterBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private Page page;
    private String trader;

    @Test
    void aSoleTraderFromItsNameToAVacancy() {
        page = signedIn("hamano", 1280);
        register();
        addSite();
        addCertificate();
        addResponsible();
        leave();
        merge();
        find("やまさき");
        find("山崎");
        find("近江写真館");
    }

    private void register() {
        page.navigate("/contractors/edit");
        page.locator("[id='contractor:kind']").selectOption("SOLE_TRADER");
        page.locator("[id='contractor:nameJa']").fill("山﨑 一郎");
        page.locator("[id='contractor:nameKana']").fill("ヤマサキ イチロウ");
        page.locator("[id='contractor:tradeName']").fill("近江写眞館 " + TODAY.toEpochDay());
        assertAccessible(page);
        page.locator("[id='contractor:save']").click();
        page.waitForURL("**/contractors/detail?id=**");
        trader = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator("main")).containsText("近江写眞館");
    }

    private void addSite() {
        tab("sites");
        page.locator("[id='siteFirst:add']").click();
        page.locator("[id='site:do']").click();
        assertThat(page.locator(".k-field:has([id='site:siteName']) .k-error")).hasText("入っていません。入れてください。");
        page.locator("[id='site:siteName']").fill("アトリエ");
        page.locator("[id='site:purposes'] input").first().check();
        date("site:activeFrom", TODAY.minusYears(1));
        assertAccessible(page);
        picture(page, "roster-site-1280");
        done("site:do");
        assertThat(page.locator("main")).containsText("アトリエ");
    }

    private void addCertificate() {
        tab("certifications");
        page.locator("[id='certActions:add']").click();
        page.locator("[id='cert:certNumber']").fill("99000777");
        date("cert:issuedOn", TODAY.minusMonths(6));
        date("cert:expiresOn", TODAY.plusDays(30));
        page.locator("[id='cert:covers'] .ui-chkbox-box").click();
        page.locator("[id='cert:certFile_input']").setInputFiles(new FilePayload("証明書.png", "image/png", Sheet.PIXEL));
        assertThat(page.locator("[id='cert:copy']")).containsText("証明書.png");
        assertAccessible(page);
        done("cert:do");
        assertThat(page.locator("main")).containsText("まもなく期限");
        assertThat(page.locator("main")).containsText("証明書.png");
        page.locator("[id^='certs:'][id$=':rely']").click();
        page.locator("[id='rely:reason']").fill("範囲に撮影が含まれる");
        done("rely:do");
        assertThat(page.locator("main")).containsText("依拠している");
        assertAccessible(page);
        picture(page, "roster-certifications-1280");
    }

    private void addResponsible() {
        tab("people");
        assertThat(page.locator("main")).containsText("責任者が空席です。");
        page.locator("[id='responsibleActions:add']").click();
        page.locator("[id='person:personPost']").fill("代表");
        date("person:from", TODAY.minusMonths(3));
        page.locator("[id='person:do']").click();
        assertThat(page.locator(".k-field:has([id='person:personPhone']) .k-error")).containsText("電話もメールもありません");
        page.locator("[id='person:personPhone']").fill("00-0000-0777");
        assertAccessible(page);
        done("person:do");
        assertThat(page.locator("main")).not().containsText("責任者が空席です。");
    }

    private void leave() {
        page.locator("[id^='responsibles:'][id$=':end']").click();
        date("ending:lastDay", TODAY.minusDays(1));
        done("ending:do");
        assertThat(page.locator("main")).containsText(TODAY + " から空席です。");
        assertAccessible(page);
        picture(page, "roster-vacant-1280");
    }

    private void merge() {
        tab("overview");
        page.locator("[id='mergerActions:add']").click();
        page.locator("[id='merger:do']").click();
        assertThat(page.locator("[id='merger'] .k-error:visible").first()).containsText("入っていません");
        page.locator("[id='merger:otherFirm']").fill("しおり写真工房");
        date("merger:mergedOn", TODAY.plusDays(3));
        assertAccessible(page);
        done("merger:do");
        assertThat(page.locator("[id='mergersCard']")).containsText("しおり写真工房");
        page.locator("[id^='mergers:'][id$=':withdraw']").click();
        page.locator("[id='noMerger:voidReason']").fill("取りやめになった");
        assertAccessible(page);
        done("noMerger:do");
        assertThat(page.locator("[id='mergersCard']")).containsText(TODAY + " に取消 取りやめになった");
        picture(page, "roster-mergers-1280");
    }

    /** Judged again, on another certificate of the same firm. */
    @Test
    void equivalenceRestsOnACertificate() {
        page = signedIn("shiomi", 1280);
        page.navigate("/contracts/list?q=クラウド基盤利用契約");
        String contract = page.locator("[id='list:rows'] a[href*='/contracts/detail']").first().getAttribute("href").replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        page.navigate("/contracts/detail?tab=clauses&id=" + contract);
        Locator clause = page.locator("[id='c-DH-06']");
        assertThat(clause).containsText("根拠の認証: ISMS クラウド");
        clause.locator("summary.k-btn").click();
        clause.locator(".k-pop-panel a", new Locator.LocatorOptions().setHasText("約款で同等と判断")).click();
        page.locator("[id='clause:certificate']").selectOption("ISMS");
        assertAccessible(page);
        picture(page, "clause-certificate-1280");
        page.locator("[id='clause'] .k-primary").click();
        assertThat(page.locator("[id='c-DH-06']")).containsText("根拠の認証: ISMS（");
    }

    private void find(String typed) {
        page.navigate("/search?q=" + typed);
        assertThat(page.locator("main a[href*='" + trader + "']").first()).isVisible();
    }

    private void tab(String name) {
        page.navigate("/contractors/detail?id=" + trader + "&tab=" + name);
    }

    /** Presses the button of a dialog and waits for the page that follows. */
    private void done(String button) {
        Locator toast = page.locator(".ui-growl-item-container");
        page.locator("[id='" + button + "']").click();
        page.locator("[id='" + button + "']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        toast.first().waitFor();
    }

    private void date(String id, LocalDate day) {
        Locator field = page.locator("[id='" + id + "_input']");
        field.fill(day.toString());
        field.press("Tab");
    }
}
