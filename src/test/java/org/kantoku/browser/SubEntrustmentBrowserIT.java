package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A contractor applies for a sub-entrustment on a telephone; the privacy officer approves it; the contractor sees until when. */
class SubEntrustmentBrowserIT extends BrowserTest {

    private final String name = "つきのわ運送 " + System.nanoTime() % 100_000;

    @Test
    void appliedForOnATelephoneAndApproved() {
        Page firm = signedIn("shiosai", 390);
        firm.navigate("/portal/home");
        firm.locator("main a[href$='/portal/subEntrustments']").last().click();
        firm.locator("a[href*='/portal/subApply?contract=']").first().click();
        assertAccessible(firm);
        firm.locator("[id='apply:send']").click();
        assertThat(firm.locator(".k-error:visible").first()).isVisible();
        apply(firm);
        firm.waitForURL("**/portal/subEntrustment?**");
        assertThat(firm.locator("main .k-badge").first()).containsText("申請中");
        assertAccessible(firm);
        String own = firm.url();

        Page officer = signedIn("isobe", 1280);
        officer.navigate("/subentrustments/list?q=" + name);
        officer.locator("main tbody a[href*='/subentrustments/detail']").first().click();
        assertThat(officer.locator("main a[href*='/evidence/']")).hasCount(1);
        officer.locator("[id='steps:approve']").click();
        Locator dialog = officer.locator("[id='approval']");
        dialog.locator("[id='approval:expiresOn_input']").fill(LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).plusDays(60).toString());
        dialog.locator("[id='approval:do-approve']").click();
        officer.waitForURL("**/subentrustments/detail?**");
        assertThat(officer.locator("[id='steps:approve']")).containsText("承諾を更新");
        assertAccessible(officer);

        firm.navigate(own);
        assertThat(firm.locator("main .k-badge").first()).containsText("承諾（");
        assertThat((Integer) firm.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).isZero();
    }

    private void apply(Page firm) {
        firm.locator("[id='apply:name']").fill(name);
        firm.locator("[id='apply:work']").fill("港から倉庫までの運送");
        firm.locator("[id='apply:data']").fill("送り状に載る氏名と住所");
        firm.locator("[id='apply:place']").fill("みなと市港町 20");
        firm.locator("[id='apply:startedOn']").fill(LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).plusDays(10).toString());
        firm.locator("[id='apply:supervision']").fill("年 1 回訪ねて確かめます");
        for (String tick : new String[] {"flowTerms", "flowTiers", "flowCountry"}) {
            firm.locator("[id='apply:" + tick + "'] .ui-chkbox-box").click();
        }
        firm.locator("[id='apply:documentFile'] input[type=file]").setInputFiles(new FilePayload("契約書.png", "image/png", Sheet.PIXEL));
        firm.locator("[id='apply:files'] a[href*='/evidence/']").waitFor();
        firm.locator("[id='apply:send']").click();
    }
}
