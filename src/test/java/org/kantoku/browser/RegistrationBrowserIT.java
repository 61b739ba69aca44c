package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A delivery firm is registered, its selection decided by one person and approved by another, and its contract registered. */
class RegistrationBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    private final String suffix = String.valueOf(System.nanoTime() % 100_000);
    private final String title = "宅配業務委託契約（試験 " + suffix + "）";
    private Page procurement;
    private Page manager;

    @Test
    void aFirmIsRegisteredSelectedByTwoPeopleAndGetsItsContract() {
        procurement = signedIn("hamano", 1280);
        manager = signedIn("isogai", 1280);
        String contractor = registerContractor();
        select(contractor);
        String contract = registerContract(contractor);
        procurement.navigate("/contracts/detail?id=" + contract);
        assertThat(procurement.locator("h1")).hasText(title);
        assertAccessible(procurement);
    }

    private String registerContractor() {
        procurement.navigate("/contractors/edit");
        procurement.locator("[id='contractor:corporateNumber']").fill(checked("7" + "00010000000".substring(suffix.length()) + suffix));
        procurement.locator("[id='contractor:nameJa']").fill("株式会社しんかい配送" + suffix);
        procurement.locator("[id='contractor:nameKana']").fill("シンカイハイソウ");
        procurement.locator("[id='contractor:save']").click();
        procurement.waitForURL("**/contractors/detail?id=**");
        procurement.locator(".ui-growl-item-container").first().waitFor();
        return id(procurement);
    }

    /** A corporate number: check digit first, 9 − (Σ of the 12 digits, every second one doubled, mod 9). */
    private static String checked(String twelve) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += (twelve.charAt(12 - n) - '0') * (n % 2 == 1 ? 1 : 2);
        }
        return (9 - sum % 9) + twelve;
    }

    private void select(String contractor) {
        procurement.navigate("/contractors/detail?id=" + contractor + "&tab=selection");
        procurement.locator("[id='assess:result']").selectOption("PASS");
        date(procurement, "assess:decidedOn", TODAY);
        procurement.locator("[id='assess:save']").click();
        procurement.locator("[id^='selections'] .k-quiet-box").first().waitFor();
        manager.navigate("/contractors/detail?id=" + contractor + "&tab=selection");
        Locator approve = manager.locator("[id^='selections'] button.k-primary").first();
        approve.click();
        approve.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private String registerContract(String contractor) {
        procurement.navigate("/contracts/edit?contractor=" + contractor);
        procurement.locator("[id='contract:title']").fill(title);
        procurement.locator("[id='contract:department']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        date(procurement, "contract:effectiveFrom", TODAY);
        date(procurement, "contract:endDate", TODAY.plusYears(3));
        procurement.locator("[id='contract:nonRenewalNoticeDays']").fill("90");
        assertAccessible(procurement);
        procurement.locator("[id='contract:save']").click();
        procurement.waitForURL(url -> url.matches(".*/contracts/(detail|facts)\\?id=.*"));
        return id(procurement);
    }

    private static void date(Page page, String id, LocalDate day) {
        Locator field = page.locator("[id='" + id + "_input']");
        field.fill(day.toString());
        field.press("Tab");
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }
}
