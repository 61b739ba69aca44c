package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** Signing in, being refused, changing language and password, being signed out. */
class SignInBrowserIT extends BrowserTest {

    @Test
    void aWrongPasswordIsRefusedWithoutTellingWhy() {
        Page page = open(1280);
        page.navigate("/signin");
        page.locator("[id='f:loginId']").fill("nobody-of-that-name");
        page.locator("[id='f:password']").fill("wrong");
        page.locator("[id='f:enter']").click();
        assertThat(page.locator("body")).containsText("サインインできませんでした。");
        assertThat(page.locator("[id='f:loginId']")).hasValue("nobody-of-that-name");
        assertAccessible(page);
    }

    @Test
    void afterSignInThePageThatWasAskedForOpens() {
        Page page = open(1280);
        page.navigate("/settings/audit");
        assertThat(page.url()).contains("/signin?next=");
        page.locator("[id='f:loginId']").fill("kansa");
        page.locator("[id='f:password']").fill(DEMO_PASSWORD);
        page.locator("[id='f:enter']").click();
        page.waitForURL("**/settings/audit");
        assertThat(page.locator("h1")).hasText("操作履歴");
    }

    @Test
    void theLanguageIsThePersonsOwn() {
        Page page = signedIn("kansa", 1280);
        page.navigate("/settings/audit");
        page.locator("input[id$='language:en']").click();
        assertThat(page.locator("h1")).hasText("Audit trail");
        page.locator("input[id$='language:ja']").click();
        assertThat(page.locator("h1")).hasText("操作履歴");
    }

    @Test
    void aNewAccountHasToChangeItsFirstPassword() {
        Page admin = signedIn("admin", 1280);
        admin.navigate("/settings/account");
        String login = "neu-" + System.nanoTime();
        admin.locator("[id='account:loginId']").fill(login);
        admin.locator("[id='account:displayName']").fill("新しい 点検員");
        admin.getByText("点検員", new Page.GetByTextOptions().setExact(true)).click();
        admin.locator("[id='account:save']").click();
        String password = admin.locator("#generated").textContent();

        Page page = open(390);
        signIn(page, login, password);
        page.navigate("/dashboard");
        assertThat(page.url()).contains("/account/password");
        page.locator("[id='own:currentPassword']").fill(password);
        page.locator("[id='own:newPassword']").fill("short");
        page.locator("[id='own:repeated']").fill("short");
        page.locator("[id='own:change']").click();
        assertThat(page.locator("body")).containsText("長さが合いません");
        page.locator("[id='own:currentPassword']").fill(password);
        page.locator("[id='own:newPassword']").fill("a long enough phrase");
        page.locator("[id='own:repeated']").fill("a long enough phrase");
        page.locator("[id='own:change']").click();
        page.waitForURL("**/dashboard");
    }

    @Test
    void aContractorsUserFindsNoStaffPage() {
        Page page = signedIn("midori", 390);
        for (String path : new String[] {"/dashboard", "/contracts/list", "/contractors/list", "/findings/list", "/settings/audit"}) {
            Response response = page.navigate(path);
            assertThat(response.status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void signedOutMeansOut() {
        Page page = signedIn("kansa", 1280);
        page.navigate("/settings/audit");
        page.locator("details.k-user:not(.k-tell) summary").click();
        page.locator("[id='leave:out']").click();
        page.waitForURL("**/signin");
        page.navigate("/settings/audit");
        assertThat(page.url()).contains("/signin");
    }
}
