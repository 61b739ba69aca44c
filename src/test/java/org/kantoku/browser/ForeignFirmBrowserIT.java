package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** A contractor names another firm's records, in addresses, forms and uploads: for it they do not exist. */
class ForeignFirmBrowserIT extends BrowserTest {

    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");

    @Test
    void anotherFirmsRecordsDoNotExist() {
        Page staff = signedIn("shiomi", 1280);
        String finding = foreign(staff, "/findings/list?view=ALL&q=しおさい", "/findings/detail");
        String sheet = foreign(staff, "/inspections/selfAssessments?q=さくら", "/inspections/selfAssessment");
        String evidence = evidence(staff);
        String receipt = receipt();
        String order = order(staff);
        Page firm = signedIn("midori", 390);
        for (String path : List.of("/portal/finding?id=" + finding, "/portal/selfAssessment?id=" + sheet, "/portal/submit?id=" + sheet,
                "/portal/workbook?id=" + sheet, "/portal/paper?id=" + sheet, "/portal/shares?id=" + sheet, "/portal/workbook", "/portal/paper?id=x",
                "/portal/receipt?id=" + receipt, "/portal/receipt", "/portal/exit?id=" + order, "/portal/exit?id=x", "/portal/report?contract=" + order + "&end=2026-13-01",
                "/portal/finding?id=not-an-id", "/portal/finding", "/evidence/" + evidence, "/evidence/" + evidence + "?show", "/evidence/" + evidence + "?page=1",
                "/evidence/view?id=" + evidence, "/evidence/view?id=x", "/evidence/list")) {
            Response response = firm.navigate(path);
            assertThat(response.status()).as(path).isEqualTo(404);
            assertThat(firm.locator("body").textContent()).as(path).doesNotContain("Exception").doesNotContain("しおさい").doesNotContain("さくら");
        }
        assertAccessible(firm);
        firm.navigate("/portal/home");
        String token = firm.locator("meta[name=csrf]").getAttribute("content");
        APIRequestContext api = firm.context().request();
        String answers = "/api/self-assessments/" + sheet + "/answers";
        assertThat(api.get(answers).status()).isEqualTo(404);
        RequestOptions post = RequestOptions.create().setHeader("X-Kantoku-Csrf", token).setHeader("Content-Type", "application/json")
            .setData("{\"answers\":[{\"id\":\"" + UUID.randomUUID() + "\",\"item\":\"SA-01\",\"base\":0,\"value\":\"NO\",\"naReason\":null,"
                + "\"comment\":null,\"judgement\":null,\"gradeShift\":0,\"gradeReason\":null}]}");
        assertThat(api.post(answers, post).status()).isEqualTo(404);
        RequestOptions upload = RequestOptions.create().setHeader("X-Kantoku-Csrf", token).setHeader("Content-Type", "image/png").setData(Sheet.PIXEL);
        assertThat(api.post(answers + "/SA-01/evidence?name=x.png", upload).status()).isEqualTo(404);
    }

    @Test
    void pagesOfTheFederationAreClosedToContractors() {
        Page firm = signedIn("midori", 390);
        for (String path : List.of("/dashboard", "/contracts/list", "/contractors/list", "/findings/list", "/inspections/list", "/inspections/plan",
                "/supervision/lapses", "/settings/accounts", "/settings/audit", "/contracts/import", "/work",
                "/contracts/transfers", "/contracts/holdings", "/contracts/missingReports", "/contracts/exits", "/contracts/exitOrder", "/inspections/paperEntries",
                "/inspections/paperEntry", "/inspections/paperSheet", "/inspections/paperWorkbook", "/inspections/paperForm", "/api/inspections/x/answers")) {
            int status = firm.context().request().get(path, RequestOptions.create().setMaxRedirects(0)).status();
            assertThat(status).as(path).isIn(302, 403, 404);
        }
    }

    /** The address of the form is turned to another firm's finding before it is sent. */
    @Test
    void aFormTurnedToAnotherFirmsFindingChangesNothing() {
        Page staff = signedIn("shiomi", 1280);
        String foreign = foreign(staff, "/findings/list?view=ALL&q=しおさい", "/findings/detail");
        Page firm = signedIn("midori", 390);
        firm.navigate("/portal/home");
        Locator card = firm.locator("a[href*='/portal/finding?id=']").first();
        card.click();
        firm.locator("textarea").first().waitFor();
        firm.evaluate("id => document.querySelectorAll('form').forEach(f => f.action = f.action.replace(/id=[0-9a-f-]{36}/, 'id=' + id)"
            + ".concat(f.action.includes('id=') ? '' : '?id=' + id))", foreign);
        Locator words = firm.locator("form:has(textarea)").last();
        words.locator("textarea").last().fill("よその指摘への連絡");
        words.locator("button").last().click();
        firm.waitForLoadState();
        staff.navigate("/findings/detail?id=" + foreign);
        assertThat(staff.locator("main").textContent()).doesNotContain("よその指摘への連絡");
    }

    private String receipt() {
        Page firm = signedIn("sakura", 390);
        firm.navigate("/portal/receipts");
        return firm.locator("a[href*='/portal/receipt?id=']").first().getAttribute("href").replaceAll(".*id=", "");
    }

    private static String order(Page staff) {
        staff.navigate("/contracts/exits?q=はとば");
        staff.locator("[id='list:rows'] a[href*='/contracts/detail']").first().click();
        return staff.locator("a[href*='/contracts/exitOrder']").first().getAttribute("href").replaceAll(".*id=", "");
    }

    private static String foreign(Page staff, String list, String detail) {
        staff.navigate(list);
        Matcher id = ID.matcher(staff.locator("main tbody a[href*='" + detail + "?id=']").first().getAttribute("href"));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String evidence(Page staff) {
        staff.navigate("/findings/list?view=ALL&q=しおさい");
        for (String href : staff.locator("main tbody a[href*='/findings/detail?id=']").all().stream().map(a -> a.getAttribute("href")).distinct().toList()) {
            staff.navigate(href);
            Locator file = staff.locator("main a[href*='/evidence/']");
            if (file.count() > 0) {
                return file.first().getAttribute("href").replaceAll(".*/evidence/(?:view\\?id=)?([0-9a-f-]{36}).*", "$1");
            }
        }
        throw new AssertionError("the demo story shows no evidence of this firm");
    }
}
