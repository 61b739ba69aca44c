package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** People make tokens and calendar addresses for themselves, see them once, and stop them; the administrator stops others' tokens. */
class OwnAccountBrowserIT extends BrowserTest {

    private static int read(Page anybody, String path, String token) {
        return anybody.request().get(path, RequestOptions.create().setHeader("Authorization", "Bearer " + token)).status();
    }

    private static String make(Page page, String name) {
        page.navigate("/account/tokens");
        page.locator("[id='tokens:name']").fill(name);
        page.locator("[id='tokens:make']").click();
        String token = page.locator("#token").innerText();
        assertThat(token).startsWith("kantoku_");
        return token;
    }

    private static void click(Locator button) {
        button.click();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsStopped() {
        Page page = signedIn("nagisa", 390);
        String token = make(page, "会計ソフト");
        assertAccessible(page);
        picture(page, "own-token");
        Page program = open(400);
        assertThat(read(program, "/api/v1/contracts", token)).isEqualTo(200);
        page.navigate("/account/tokens");
        assertThat(page.locator("#token").count()).as("shown once").isZero();
        Locator row = page.locator(".k-tokens li", new Page.LocatorOptions().setHasText("会計ソフト")).first();
        assertThat(row.innerText()).contains(token.substring(0, 14)).doesNotContain(token);
        click(row.locator("button"));
        assertThat(read(program, "/api/v1/contracts", token)).isEqualTo(401);
        assertThat(page.locator(".k-tokens").first().innerText()).contains("停止");
    }

    @Test
    void withoutANameNoneIsMade() {
        Page page = signedIn("kansa", 820);
        page.navigate("/account/tokens");
        page.locator("[id='tokens:make']").click();
        page.locator(".ui-messages-error, .ui-message-error").first().waitFor();
        assertThat(page.locator("#token").count()).isZero();
        assertAccessible(page);
    }

    @Test
    void theAdministratorStopsAnothersToken() {
        String token = make(signedIn("isogai", 820), "止められるもの");
        Page admin = signedIn("admin", 1280);
        admin.navigate("/settings/accounts");
        admin.locator("[id='list:search']").fill("isogai");
        Locator account = admin.locator("[id='list:rows'] a", new Page.LocatorOptions().setHasText("isogai")).first();
        account.waitFor();
        admin.navigate(account.getAttribute("href"));
        Locator row = admin.locator(".k-tokens li", new Page.LocatorOptions().setHasText("止められるもの")).first();
        assertAccessible(admin);
        picture(admin, "account-with-token");
        assertThat(read(admin, "/api/v1/contracts", token)).isEqualTo(200);
        click(row.locator("button"));
        assertThat(read(open(400), "/api/v1/contracts", token)).isEqualTo(401);
    }

    @Test
    void deadlinesAreReadWithoutSigningInUntilTheAddressIsStopped() {
        Page page = signedIn("hamano", 1280);
        page.navigate("/account/dutyFeed");
        page.getByLabel("すべての契約").check();
        page.locator("[id='feed:open']").click();
        String address = page.locator("#feedAddress").innerText();
        assertAccessible(page);
        picture(page, "duty-feed");
        Page stranger = open(400);
        APIResponse read = stranger.request().get(address);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("BEGIN:VEVENT", "【期限】").doesNotContain("株式会社");
        page.navigate("/account/dutyFeed");
        assertThat(page.locator("#feedAddress").count()).as("shown once").isZero();
        assertThat(page.getByLabel("すべての契約").isChecked()).isTrue();
        click(page.locator("[id='feed:revoke']"));
        assertThat(stranger.request().get(address).status()).isEqualTo(404);
    }

    /** A browser that is signed in reads the interface as well; nobody else does. */
    @Test
    void theSessionReadsWhatItsPagesShow() {
        Page page = signedIn("midori", 390);
        assertThat(page.request().get("/api/v1/contracts").status()).isEqualTo(200);
        assertThat(page.request().get("/api/v1/contracts?tier=A").status()).isEqualTo(400);
        assertThat(open(400).request().get("/api/v1/contracts").status()).isEqualTo(401);
    }
}
