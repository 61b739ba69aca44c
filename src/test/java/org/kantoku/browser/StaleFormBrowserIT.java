package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people have the same form open: the second one is told, sees both versions, and decides. And a session that ends. */
class StaleFormBrowserIT extends BrowserTest {

    private final String mark = String.valueOf(System.nanoTime() % 100_000);

    @Test
    void theSecondOfTwoPeopleSeesBothVersionsOfAContractor() {
        Page first = signedIn("hamano", 1280);
        Page second = signedIn("isogai", 390);
        String form = firstRecord(first, "/contractors/list").replace("/detail", "/edit");
        first.navigate(form);
        second.navigate(form);
        String before = second.locator("[id='contractor:address']").inputValue();
        first.locator("[id='contractor:address']").fill("東京都試験区 " + mark);
        first.locator("[id='contractor:save']").click();
        first.waitForURL("**/contractors/detail?**");
        second.locator("[id='contractor:nameEn']").fill("Second " + mark);
        second.locator("[id='contractor:save']").click();
        Locator theirs = second.locator("tr").filter(new Locator.FilterOptions().setHasText("東京都試験区 " + mark));
        assertThat(theirs).containsText(before);
        assertThat(second.locator("[id='contractor:nameEn']")).hasValue("Second " + mark);
        assertAccessible(second);
        picture(second, "stale-contractor-390");
        second.locator("[id='contractor:address']").fill("東京都試験区 " + mark);
        second.locator("[id='contractor:save']").click();
        second.waitForURL("**/contractors/detail?**");
        first.navigate(form);
        assertThat(first.locator("[id='contractor:nameEn']")).hasValue("Second " + mark);
        assertThat(first.locator("[id='contractor:address']")).hasValue("東京都試験区 " + mark);
    }

    @Test
    void theSecondOfTwoPeopleMayTakeWhatTheFirstRegisteredForAContract() {
        Page first = signedIn("hamano", 1280);
        Page second = signedIn("isogai", 1280);
        String form = firstRecord(first, "/contracts/list?q=" + URLEncoder.encode("本部清掃業務委託契約", StandardCharsets.UTF_8)).replace("/detail", "/edit");
        first.navigate(form);
        second.navigate(form);
        first.locator("[id='contract:amountYen']").fill("1234567");
        explain(first);
        first.locator("[id='contract:save']").click();
        first.waitForURL("**/contracts/detail?**");
        second.locator("[id='contract:amountYen']").fill("7654321");
        explain(second);
        second.locator("[id='contract:save']").click();
        Locator theirs = second.locator("tr").filter(new Locator.FilterOptions().setHasText("1,234,567"));
        assertThat(theirs).containsText("7,654,321");
        assertAccessible(second);
        picture(second, "stale-contract-1280");
        second.locator("a").filter(new Locator.FilterOptions().setHasText("いまの登録を開く")).click();
        assertThat(second.locator("[id='contract:amountYen']")).hasValue("1234567");
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningInAgain() {
        Page page = signedIn("hamano", 820);
        String form = firstRecord(page, "/contractors/list").replace("/detail", "/edit");
        page.navigate(form);
        page.locator("[id='contractor:nameEn']").fill("Half typed " + mark);
        page.context().clearCookies();
        page.locator("[id='contractor:save']").click();
        page.waitForURL("**/signin?**");
        page.locator("[id='f:loginId']").fill("hamano");
        page.locator("[id='f:password']").fill(DEMO_PASSWORD);
        page.locator("[id='f:enter']").click();
        page.waitForURL("**/contractors/edit?**");
        assertThat(page.locator("[id='contractor:nameEn']")).hasValue("Half typed " + mark);
        assertThat(page.locator(".k-msg[role=status]")).isVisible();
        assertAccessible(page);
        picture(page, "given-back-820");
        page.locator("[id='contractor:save']").click();
        page.waitForURL("**/contractors/detail?**");
    }

    /** A signed contract is corrected with a reason. */
    private static void explain(Page page) {
        Locator reason = page.locator("[id='contract:reason']");
        if (reason.count() > 0) {
            reason.fill("金額の書き違い。");
        }
    }

    private static String firstRecord(Page page, String list) {
        page.navigate(list);
        return page.locator("main tbody a[href*='/detail?id=']").first().getAttribute("href");
    }
}
