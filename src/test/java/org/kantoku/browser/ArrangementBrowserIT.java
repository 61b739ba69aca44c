package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A new entry is asked first what it is: a cloud service that does not handle the data, recorded with its grounds, not supervised. */
class ArrangementBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @Test
    void aCloudThatDoesNotHandleTheDataIsRecordedWithItsGrounds() {
        Page clerk = signedIn("hamano", 1280);
        clerk.navigate("/contractors/list?q=はくも");
        String contractor = clerk.locator("main tbody a[href*='/contractors/detail?id=']").first().getAttribute("href").replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        clerk.navigate("/contracts/edit?contractor=" + contractor);
        String title = "名簿の保管サービス（試験 " + System.nanoTime() % 100_000 + "）";
        answer(clerk, 0, "YES");
        answer(clerk, 1, "YES");
        answer(clerk, 2, "YES");
        assertThat(clerk.locator("[id='contract:guided']")).containsText("クラウド");
        picture(clerk, "arrangement-new-1280");
        assertAccessible(clerk);
        clerk.locator("[id='contract:title']").fill(title);
        clerk.locator("[id='contract:department']").selectOption(new SelectOption().setIndex(1));
        date(clerk, "contract:effectiveFrom", TODAY);
        date(clerk, "contract:endDate", TODAY.plusYears(1));
        clerk.locator("[id='contract:save']").click();
        assertThat(clerk.locator("#messages, .k-messages").first()).containsText("取り扱わないことの根拠");
        clerk.locator("[id='contract:arrangementTerms']").fill("利用規約 7 条 3 項");
        clerk.locator("[id='contract:arrangementAccess']").fill("暗号化の鍵は当会だけが持つ");
        clerk.locator("[id='contract:save']").click();
        clerk.waitForURL("**/contracts/detail?id=**");
        assertThat(clerk.locator("main")).containsText("利用規約 7 条 3 項");
        assertThat(clerk.locator("main")).containsText(TODAY.plusYears(1).toString());
        assertThat(clerk.locator("a.k-tab", new Page.LocatorOptions().setHasText("条項"))).hasCount(0);
        picture(clerk, "arrangement-contract-1280");
        assertAccessible(clerk);

        clerk.navigate("/contracts/arrangements?kind=CLOUD_NOT_HANDLED");
        assertThat(clerk.locator("main tbody")).containsText(title);
        picture(clerk, "arrangements-1280");
        assertAccessible(clerk);
        Page inspector = signedIn("shiomi", 820);
        inspector.navigate("/contracts/arrangements");
        assertThat(inspector.locator("main tbody").first()).containsText("あおぞら食品研究会");
        assertThat(inspector.locator("a[href*='/contracts/jointUse']:not([href*='id='])")).hasCount(0);
        picture(inspector, "arrangements-820");
        assertAccessible(inspector);
    }

    @Test
    void jointUsersAreOfTheRegisterOrTypedByName() {
        Page clerk = signedIn("hamano", 1280);
        clerk.navigate("/upstream/list");
        Locator first = clerk.locator("main tbody a[href*='/upstream/detail?id=']").first();
        String coop = first.innerText().strip();
        String page = first.getAttribute("href");
        clerk.navigate("/contracts/jointUse");
        String title = "贈り物の共同利用（試験 " + System.nanoTime() % 100_000 + "）";
        clerk.locator("[id='jointUse:title']").fill(title);
        clerk.locator("[id='jointUse:purpose']").fill("贈り物の配達");
        clerk.locator("[id='jointUse:items']").fill("氏名・住所");
        clerk.locator("[id^='jointUse:categories'] input, input[name='jointUse:categories']").first().check();
        clerk.locator("[id='jointUse:manager']").fill("みなとかぜ生協連合会");
        clerk.locator("[id='jointUse:announcedWhere']").fill("個人情報保護方針");
        date(clerk, "jointUse:announcedOn", TODAY);
        date(clerk, "jointUse:from", TODAY);
        typed(clerk, 0, coop);
        clerk.locator("[id='jointUse:more']").click();
        clerk.locator("[id='jointUse:range:1:who_input']").waitFor();
        assertThat(clerk.locator("[id='jointUse:range:0:who_input']")).hasValue(coop);
        typed(clerk, 1, "名簿にない研究会");
        picture(clerk, "joint-use-1280");
        assertAccessible(clerk);
        clerk.locator("[id='jointUse:save']").click();
        clerk.waitForURL("**/contracts/jointUse?id=**");
        assertThat(clerk.locator("main .k-links a[href*='/upstream/detail']")).hasText(coop);
        assertThat(clerk.locator("main .k-links").first()).containsText("名簿にない研究会");
        assertThat(clerk.locator("[id='jointUse:range:0:who_input'], [id='jointUse:range:1:who_input']")).hasCount(2);
        clerk.waitForResponse(response -> response.request().isNavigationRequest(), () -> clerk.locator("[id='jointUse:save']").click());
        clerk.waitForLoadState();
        assertThat(clerk.locator("main .k-links a[href*='/upstream/detail']")).hasText(coop);

        clerk.navigate(page.replaceFirst("^https?://[^/]+", "") + "&tab=jointUses");
        assertThat(clerk.locator("main tbody")).containsText(title);
        picture(clerk, "upstream-joint-uses-1280");
        assertAccessible(clerk);
    }

    /** Types a joint user; a member co-op is taken from the suggestions. Text that is filled in comes without keys, so one is struck. */
    private static void typed(Page page, int line, String name) {
        Locator input = page.locator("[id='jointUse:range:" + line + ":who_input']");
        input.fill(name + "x");
        page.waitForResponse(response -> response.request().postData() != null && response.request().postData().contains("who_query"),
            () -> input.press("Backspace"));
        Locator suggested = page.locator("[id='jointUse:range:" + line + ":who_panel'] [data-item-label='" + name + "']");
        if (name.startsWith("名簿にない")) {
            assertThat(suggested).hasCount(0);
            assertThat(page.locator("[id='jointUse:range:" + line + ":who_panel']")).isHidden();
        } else {
            suggested.click();
            assertThat(input).hasValue(name);
        }
    }

    /** Answers the n-th question and waits for what it leads to. */
    private static void answer(Page page, int n, String value) {
        Locator choice = page.locator("[id='contract:questions:" + n + ":answer'] input[value=" + value + "]");
        page.waitForResponse("**/contracts/edit*", () -> choice.check());
    }

    private static void date(Page page, String id, LocalDate day) {
        Locator input = page.locator("[id='" + id + "_input']");
        input.fill(day.toString());
        input.press("Tab");
    }
}
