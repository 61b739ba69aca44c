package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/**
 * A contract's data go out and come to their end: handed over and confirmed by the firm on a telephone, the contract terminated, return
 * and erasure ordered, a first certificate rejected, the second accepted, everything completed, the contract closed.
 */
class HandOverAndExitBrowserIT extends BrowserTest {

    private Page clerk;
    private Page firm;
    private Page inspector;
    private String contract;

    @Test
    void fromTheHandOverToTheClosedContract() {
        clerk = signedIn("hamano", 1280);
        firm = signedIn("hidamari", 390);
        inspector = signedIn("shiomi", 820);
        clerk.navigate("/contracts/list?q=組合員モニター調査");
        contract = clerk.locator("[id='list:rows'] a[href*='/contracts/detail']").first().getAttribute("href").replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        handOver();
        confirm();
        terminateAndOrder();
        certify("NO", true);
        reject();
        certifyAgain();
        acceptAndComplete();
        close();
    }

    private void handOver() {
        open(clerk, "transfers");
        clerk.locator("[id='acts:out']").click();
        clerk.locator("[id='transfer:items']").waitFor();
        clerk.locator("[id='transfer:items']").fill("モニターの連絡先(追加分)");
        clerk.locator("[id='transfer:principals']").fill("-5");
        clerk.locator("[id='transfer:medium']").selectOption("FILE_TRANSFER");
        clerk.locator("[id='transfer:method']").selectOption("OTHER_TRANSMISSION");
        clerk.locator("[id='transfer:save']").click();
        assertThat(clerk.locator("[id='transferDialog'] .k-error:visible").first()).containsText("負の数です");
        assertThat(clerk.locator("[id='transfer:principals']")).hasValue("-5");
        assertThat(clerk.locator("[id='messages']")).isEmpty();
        clerk.locator("[id='transfer:principals']").fill("40");
        clerk.locator("[id='transfer:save']").click();
        assertThat(clerk.locator("[id='transferDialog'] .k-error:visible").first()).containsText("暗号化しなかった理由");
        picture(clerk, "transfer-dialog-error-1280");
        assertAccessible(clerk);
        clerk.locator("[id='transfer:method']").selectOption("ENCRYPTED_TRANSMISSION");
        clerk.locator(".k-field:has([id^='transfer:encrypted']) .ui-chkbox-box").click();
        clerk.locator("[id='transfer:save']").click();
        assertThat(clerk.locator("[id='entries'] tbody tr").first()).containsText("モニターの連絡先(追加分)");
        assertThat(clerk.locator("[id='entries'] tbody tr").first()).containsText("受領確認待ち");
        assertAccessible(clerk);
        picture(clerk, "transfers-tab-1280");
    }

    private void confirm() {
        firm.navigate("/portal/home");
        picture(firm, "portal-home-exit-390");
        firm.locator("a[href$='/portal/receipts'].k-primary").click();
        assertAccessible(firm);
        picture(firm, "portal-receipts-390");
        firm.locator("a[href*='/portal/receipt?id=']").first().click();
        firm.locator("[id='answer:count']").fill("39");
        firm.locator("[id='answer:confirm']").click();
        assertThat(firm.locator("[id='answer'] .k-error:visible")).containsText("人数が違います");
        assertAccessible(firm);
        picture(firm, "portal-receipt-error-390");
        firm.locator("[id='answer:count']").fill("40");
        firm.locator("[id='answer:confirm']").click();
        assertThat(firm.locator("main")).containsText("確認済み");
    }

    private void terminateAndOrder() {
        open(clerk, "end");
        assertAccessible(clerk);
        clerk.locator("[id='ending:e-terminate']").click();
        clerk.locator("[id='life:reason']").fill("調査を取りやめる");
        clerk.locator("[id='life:do-terminate']").click();
        clerk.locator("[id='instruct:order']").click();
        clerk.locator("[id='exit:instruction']").waitFor();
        picture(clerk, "exit-order-dialog-1280");
        clerk.locator("[id='exit:do-instruct']").click();
        assertThat(clerk.locator("[aria-current=step]")).containsText("証明書");
        clerk.locator("a[href*='/contracts/exitOrder']").click();
        assertAccessible(clerk);
        picture(clerk, "exit-document-1280");
    }

    private void certify(String subs, boolean withFile) {
        firm.navigate("/portal/home");
        firm.locator("a[href*='/portal/exit?id=']").first().click();
        firm.locator("[id='certificate:send']").click();
        assertThat(firm.locator("[id='certificate'] .k-error:visible").first()).containsText("記入がありません");
        assertAccessible(firm);
        picture(firm, "portal-exit-error-390");
        fill("objects", "モニターの連絡先と回答");
        fill("media", "ノートパソコン 1 台");
        firm.locator("[id='certificate:method']").selectOption("OVERWRITTEN");
        firm.locator("[id='certificate:doneOn']").fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        fill("operator", "佐野");
        fill("responsible", "陽田");
        firm.locator("[id='certificate:subs']").selectOption(subs);
        firm.locator("[id='certificate:backups']").selectOption("true");
        if (withFile) {
            firm.locator("input[type=file]").first().setInputFiles(new FilePayload("証明書.png", "image/png", Sheet.PIXEL));
            firm.locator(".k-sheet-file").first().waitFor();
        }
        firm.locator("[id='certificate:send']").click();
        assertThat(firm.locator(".k-ask-head").first()).containsText("提出済");
        picture(firm, "portal-exit-submitted-390");
    }

    private void fill(String field, String text) {
        firm.locator("[id='certificate:" + field + "']").fill(text);
    }

    private void reject() {
        inspector.navigate("/work");
        inspector.locator(".ui-paginator-rpp-options").first().selectOption("100");
        assertThat(inspector.locator("main")).containsText("返還・消去の証明書を確認");
        open(inspector, "end");
        inspector.locator("[id='final:reject']").click();
        inspector.locator("[id='judge:do-reject']").click();
        assertThat(inspector.locator("[id='judgeDialog'] .k-error:visible")).containsText("差し戻す理由がありません");
        inspector.locator("[id='judge:words']").fill("再委託先の有無を確かめてください");
        inspector.locator("[id='judge:do-reject']").click();
        assertThat(inspector.locator("main")).containsText("再委託先の有無を確かめてください");
        assertAccessible(inspector);
        picture(inspector, "exit-rejected-820");
    }

    private void certifyAgain() {
        firm.navigate("/portal/home");
        assertThat(firm.locator(".k-remark").first()).containsText("再委託先の有無を確かめてください");
        firm.locator("a[href*='/portal/exit?id=']").first().click();
        firm.locator("[id='certificate:subs']").selectOption("NONE");
        firm.locator("[id='certificate:send']").click();
        assertThat(firm.locator(".k-ask-head").first()).containsText("提出済");
        assertAccessible(firm);
    }

    private void acceptAndComplete() {
        open(inspector, "end");
        inspector.locator("[id='final:accept']").click();
        inspector.locator("[id='judge:do-accept']").click();
        inspector.locator("[id='final:complete']").click();
        inspector.locator("[id='judge:do-complete']").click();
        assertThat(inspector.locator(".k-steps [aria-current=step]")).hasCount(0);
        assertThat(inspector.locator("main")).containsText("預託中の授受はありません");
    }

    private void close() {
        open(clerk, "end");
        clerk.locator("[id='ending:close']").click();
        assertThat(clerk.locator("[id='messages']")).containsText("回収が確かめられていません");
        for (int i = 0; i < 3; i++) {
            Locator check = clerk.locator("[id='checks'] a.ui-commandlink").nth(i);
            check.click();
            clerk.locator("[id='exit:do-none']").click();
            assertThat(clerk.locator("[id='checks'] .k-badge")).hasCount(i + 1);
        }
        picture(clerk, "exit-checked-1280");
        clerk.locator("[id='ending:close']").click();
        assertThat(clerk.locator(".k-head-badges")).containsText("完了");
    }

    private void open(Page page, String tab) {
        page.navigate("/contracts/detail?id=" + contract + "&tab=" + tab);
    }
}
