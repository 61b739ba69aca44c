package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/**
 * Scenario 1 of policy-rows.md: a delivery firm and its contract are registered, tier A, the clauses recorded and verified,
 * approved and signed; nobody comes for 180 days and L05 lapses; an on-site inspection is carried out and confirmed, and the
 * lapse ends on the day of the field work, not on the day of confirmation.
 */
class RegisterToResolvedBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final int NOTICED = 170;
    private static final int FIELDWORK = 190;
    private static final int CONFIRMED = 194;

    private static final Pattern LANDED = Pattern.compile(".*/contracts/(detail|facts)\\?(tab=\\w+&)?id=.*");

    /** The smallest picture there is. */
    private static final byte[] PNG = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
        + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final String suffix = String.valueOf(System.nanoTime() % 100_000);
    private final String title = "宅配業務委託契約（試験 " + suffix + "）";
    private Page procurement;
    private Page manager;

    @Test
    void fromTheRegistrationToTheLapseAndItsEnd() {
        procurement = signedIn("hamano", 1280);
        manager = signedIn("isogai", 1280);
        String contractor = registerContractor();
        select(contractor);
        String contract = registerContract(contractor);
        describe(contract);
        rate(contract);
        refuseApprovalUntilTheClausesAreThere(contract);
        fillClauses(contract);
        approveAndSign(contract);
        fillByMemorandum(contract);
        assertThat(lapse(TODAY.plusDays(180))).hasCount(0);
        assertThat(lapse(TODAY.plusDays(181))).hasCount(1);
        inspect(contract);
        assertThat(lapse(TODAY.plusDays(FIELDWORK - 1))).hasCount(1);
        assertThat(lapse(TODAY.plusDays(FIELDWORK))).hasCount(0);
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
        String sheet = SelectionBrowserIT.fillAndDecide(procurement, contractor, title, Set.of());
        SelectionBrowserIT.approve(manager, sheet);
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
        procurement.waitForURL(LANDED);
        return id(procurement);
    }

    /** What the firm does with personal data. */
    private void describe(String contract) {
        procurement.navigate("/contracts/facts?id=" + contract);
        assertThat(procurement.locator("[id='facts:arrangement']")).hasCount(0);
        procurement.locator("[id='facts:decide']").click();
        procurement.waitForURL("**/contracts/arrangement?id=**");
        decide(0, "YES");
        decide(1, "NO");
        decide(2, "NO");
        procurement.locator("[id='arrangement:principalCategories'] input").first().check();
        procurement.locator("[id='arrangement:arrangementWords']").fill("配達だけを頼む");
        procurement.locator("[id='arrangement:do']").click();
        procurement.waitForURL("**/contracts/facts?**");
        for (Locator fact : procurement.locator("[id='facts'] table.k-radios, [id='facts'] ul.k-radios").all()) {
            fact.locator("input[value=NO]").check();
        }
        procurement.locator("[id='facts:principalCount']").fill("180000");
        date(procurement, "facts:handoverStartedOn", TODAY);
        procurement.locator("[id='facts:items'] input").first().fill("氏名・住所・電話番号");
        procurement.locator("[id='facts:items'] input").nth(1).fill("配達先を確かめるため");
        procurement.locator("[id='facts:principalCategories'] input").first().uncheck();
        assertAccessible(procurement);
        procurement.locator("[id='facts:save']").click();
        assertThat(procurement.locator(".k-field:has([id='facts:principalCategories']) .k-error")).hasText("だれのデータかが選ばれていません。1 つ以上選んでください。");
        procurement.locator("[id='facts:principalCategories'] input").first().check();
        procurement.locator("[id='facts:save']").click();
        procurement.waitForURL("**/contracts/detail?**");
    }

    /** Answers the n-th question and waits for what it leads to. */
    private void decide(int n, String value) {
        Locator choice = procurement.locator("[id='arrangement:questions:" + n + ":answer'] input[value=" + value + "]");
        procurement.waitForResponse("**/contracts/arrangement*", () -> choice.check());
    }

    /** 15 + 20 + 7 + 0 + 7 + 7 + 0 = 56: tier A. */
    private void rate(String contract) {
        procurement.navigate("/contracts/detail?id=" + contract + "&tab=risk");
        procurement.locator("[id='risk:start']").click();
        choose("sensitivity", "15");
        choose("volume", "20");
        choose("place", "7");
        choose("subEntrustment", "0");
        choose("connection", "7");
        choose("tolerance", "7");
        choose("history", "0");
        procurement.locator("[id='risk:riskReason']").fill("宅配の一般的な形。");
        assertThat(procurement.locator("[id='risk:sum']")).containsText("56");
        procurement.locator("[id='risk:assess']").click();
        procurement.locator("[id='risk:start']").waitFor();
        manager.navigate("/contracts/detail?id=" + contract + "&tab=risk");
        Locator approve = manager.locator("[id='approveRisk:approve']");
        approve.click();
        approve.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The choice of a factor that is worth so many points. */
    private void choose(String factor, String points) {
        Locator menu = procurement.locator("[id='risk:" + factor + "']");
        Locator option = menu.locator("option").filter(new Locator.FilterOptions().setHasText(Pattern.compile("（" + points + "）")));
        menu.selectOption(option.first().getAttribute("value"));
    }

    private void refuseApprovalUntilTheClausesAreThere(String contract) {
        procurement.navigate("/contracts/detail?id=" + contract);
        procurement.locator("[id='steps:review']").click();
        procurement.locator("[id='steps:request']").waitFor();
        procurement.locator("[id='steps:request']").click();
        assertThat(procurement.locator("[id='messages']")).containsText("DH-01");
        picture(procurement, "approval-refused-1280");
        assertAccessible(procurement);
    }

    /** One person records each lacking clause, another one verifies it. */
    private void fillClauses(String contract) {
        forEachClause(procurement, contract, "条文を登録", dialog -> {
            dialog.locator("[id='clause:article']").fill("第12条第3項");
            dialog.locator("[id='clause:page']").fill("8");
        });
        forEachClause(manager, contract, "確認", dialog -> { });
    }

    private void forEachClause(Page page, String contract, String act, Consumer<Locator> fill) {
        page.navigate("/contracts/detail?id=" + contract + "&tab=clauses");
        Locator buttons = page.locator("[id='clauses'] td.k-actions-cell > button")
            .filter(new Locator.FilterOptions().setHasText(act));
        int left = buttons.count();
        org.assertj.core.api.Assertions.assertThat(left).as("clauses to " + act).isGreaterThan(5);
        for (; left > 0; left--) {
            buttons.first().click();
            Locator dialog = page.locator("[id='clauseDialog']");
            dialog.locator("h3").waitFor();
            fill.accept(dialog);
            if (left == 1) {
                assertAccessible(page);
            }
            dialog.locator("button.k-primary").click();
            assertThat(buttons).hasCount(left - 1);
        }
    }

    /** Tier A is approved by the privacy officer. */
    private void approveAndSign(String contract) {
        procurement.navigate("/contracts/detail?id=" + contract);
        procurement.locator("[id='steps:request']").click();
        procurement.locator("[id='steps:request']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Page officer = signedIn("isobe", 1280);
        officer.navigate("/contracts/detail?id=" + contract);
        officer.locator("[id='steps:approve']").click();
        officer.locator("[id='steps:approve']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        fileDocument(contract);
        procurement.navigate("/contracts/detail?id=" + contract);
        procurement.locator("[id='steps:sign']").click();
        date(procurement, "life:signedOn", TODAY);
        procurement.locator("[id='life:do-sign']").click();
        assertThat(procurement.locator(".k-field:has([id='life:document']) .k-error")).containsText("署名した文書が選ばれていません");
        procurement.locator("[id='life:document']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        procurement.locator("[id='life:do-sign']").click();
        procurement.locator("[id='steps:sign']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The contract as it was signed, on paper and scanned. */
    private void fileDocument(String contract) {
        procurement.navigate("/contracts/detail?id=" + contract + "&tab=documents");
        procurement.locator("[id='documents:add']").click();
        procurement.locator("[id='document:documentKind']").selectOption("INDIVIDUAL");
        procurement.locator("[id='document:documentTitle']").fill("宅配業務委託契約書");
        procurement.locator("[id='document:do-add']").click();
        assertThat(procurement.locator("[id='document'] .k-error").filter(new Locator.FilterOptions().setHasText("ファイルが選ばれていません"))).hasCount(1);
        picture(procurement, "document-dialog-1280");
        assertAccessible(procurement);
        procurement.locator("[id='document'] input[type=file]").setInputFiles(new FilePayload("契約書.png", "image/png", PNG));
        procurement.locator("[id='document:do-add']").click();
        assertThat(procurement.locator("[id='filed'] tbody tr")).hasCount(1);
        picture(procurement, "documents-1280");
        assertAccessible(procurement);
    }

    /** An article turns out not to be there; a memorandum brings it, and another person verifies it. */
    private void fillByMemorandum(String contract) {
        procurement.navigate("/contracts/detail?id=" + contract + "&tab=clauses");
        Locator row = procurement.locator("tr#c-DH-16");
        row.locator("details.k-pop summary").click();
        row.locator("a").filter(new Locator.FilterOptions().setHasText("登録を取り消す")).click();
        procurement.locator("[id='clause:basis2']").fill("別の条の読み違い");
        procurement.locator("[id='clause'] button.k-danger-solid").click();
        assertThat(procurement.locator("tr#c-DH-16.k-row-bad")).hasCount(1);
        procurement.navigate("/contracts/detail?id=" + contract + "&tab=documents");
        procurement.locator("[id='documents:memo']").click();
        procurement.locator("[id='document:documentTitle']").fill("費用協議に関する覚書");
        date(procurement, "document:documentSignedOn", TODAY);
        procurement.locator("[id='document'] input[id$=':article']").first().fill("覚書 第2条");
        procurement.locator("[id='document'] input[type=file]").setInputFiles(new FilePayload("覚書.png", "image/png", PNG));
        assertAccessible(procurement);
        procurement.locator("[id='document:do-memo']").click();
        assertThat(procurement.locator("[id='filed'] tbody tr")).hasCount(2);
        manager.navigate("/contracts/detail?id=" + contract + "&tab=clauses");
        Locator memo = manager.locator("tr#c-DH-16");
        assertThat(memo).containsText("覚書 第2条");
        memo.locator("td.k-actions-cell > button").filter(new Locator.FilterOptions().setHasText("確認")).click();
        manager.locator("[id='clauseDialog'] button.k-primary").click();
        assertThat(manager.locator("[id='clauses'] tr.k-row-bad")).hasCount(0);
    }

    /** The row of the lapse in the list of a date. */
    private Locator lapse(LocalDate day) {
        procurement.navigate("/supervision/lapses?asOf=" + day + "&rule=L05&q=" + suffix);
        return procurement.locator("[id='list:rows'] tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void inspect(String contract) {
        daysAhead(NOTICED);
        Page inspector = signedIn("shiomi", 820);
        inspector.navigate("/inspections/edit?contract=" + contract);
        date(inspector, "plan:plannedOn", TODAY.plusDays(FIELDWORK));
        inspector.locator("[id='plan:inspectors'] label").filter(new Locator.FilterOptions().setHasText("汐見")).click();
        inspector.locator("[id='plan:save']").click();
        inspector.waitForURL("**/inspections/detail?id=**");
        String inspection = id(inspector);
        step(inspector, "notify", "start");
        daysAhead(FIELDWORK);
        inspector.navigate("/inspections/detail?id=" + inspection);
        inspector.locator("[id='act:start']").click();
        inspector.waitForURL("**/inspections/onsite?**");
        new Sheet(inspector, Set.of(), TODAY.plusDays(FIELDWORK - 3)).fill();
        assertAccessible(inspector);
        inspector.navigate("/inspections/detail?id=" + inspection);
        step(inspector, "finish", "factCheck");
        step(inspector, "factCheck", null);
        daysAhead(CONFIRMED);
        inspector.navigate("/inspections/detail?id=" + inspection);
        inspector.locator("[id='act'] button").filter(new Locator.FilterOptions().setHasText("意見を記録")).first().click();
        inspector.locator("[id='view:do']").click();
        inspector.locator("[id='view:do']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Page second = signedIn("isono", 1280);
        second.navigate("/inspections/detail?id=" + inspection);
        second.locator("[id='act:confirmAsk']").click();
        second.locator("[id='confirm:do']").click();
        assertThat(second.locator("main, header").first()).isVisible();
        second.locator("[id='act:confirmAsk']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        picture(second, "inspection-confirmed-1280");
        assertAccessible(second);
    }

    /** Takes a step and waits until the page offers the next one, or no longer this one. */
    private static void step(Page page, String name, String next) {
        page.locator("[id='act:" + name + "']").click();
        page.locator("[id='act:" + name + "']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        if (next != null) {
            page.locator("[id='act:" + next + "']").waitFor();
        }
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
