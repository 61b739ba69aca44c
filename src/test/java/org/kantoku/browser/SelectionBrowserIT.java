package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A candidate is looked into by the due-diligence sheet: filled in, decided with a condition, sent back, decided again, approved. */
class SelectionBrowserIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    /** Starts a sheet, fills it in and decides what it comes to. @return the address of the sheet's page */
    static String fillAndDecide(Page assessor, String contractor, String work, Set<String> failing) {
        assessor.navigate("/inspections/selectionStart?contractor=" + contractor);
        assessor.locator("[id='start:work']").fill(work);
        assessor.locator("[id='start:go']").click();
        assessor.waitForURL("**/inspections/selectionSheet?id=**");
        String sheet = assessor.url().replace("selectionSheet", "selection").replaceAll("#.*", "");
        new Sheet(assessor, failing, TODAY, false).fill();
        assessor.navigate(sheet);
        assessor.locator("[id='decide:do']").click();
        assessor.locator("[id='decide:do']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return sheet;
    }

    static void approve(Page approver, String sheet) {
        approver.navigate(sheet);
        approver.locator("[id='act:approve']").click();
        approver.locator("[id='approve:do']").click();
        approver.locator("[id='act:approve']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    @Test
    void filledInDecidedSentBackDecidedAgainAndApprovedByASecondPerson() {
        Page assessor = signedIn("hamano", 1280);
        Page approver = signedIn("isobe", 1280);
        assessor.navigate("/contractors/edit");
        assessor.locator("[id='contractor:nameJa']").fill("合同会社ゆきあかり発送" + System.nanoTime() % 100_000);
        assessor.locator("[id='contractor:nameKana']").fill("ユキアカリハッソウ");
        assessor.locator("[id='contractor:save']").click();
        assessor.waitForURL("**/contractors/detail?id=**");
        String contractor = assessor.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        assessor.navigate("/contractors/detail?id=" + contractor + "&tab=selection");
        picture(assessor, "selection-tab-empty-1280");
        assertAccessible(assessor);
        assessor.navigate("/inspections/selectionStart?contractor=" + contractor);
        picture(assessor, "selection-start-1280");
        assertAccessible(assessor);

        String sheet = fillAndDecide(assessor, contractor, "会員証の発送", Set.of("DD-05", "DD-10", "DD-13", "DD-16"));
        assertThat(assessor.locator(".k-head-badges")).containsText("条件付");
        assertThat(assessor.locator("main")).containsText("承認します");
        assertThat(assessor.locator("[id='act:approve']")).hasCount(0);
        picture(assessor, "selection-decided-1280");
        assertAccessible(assessor);

        approver.navigate(sheet);
        approver.locator("[id='act:back']").click();
        approver.locator("[id='sendBack:do']").click();
        assertThat(approver.locator("[id='sendBack'] .k-error .ui-message-error-detail, [id='sendBack'] .ui-message-error").first()).isVisible();
        approver.locator("[id='sendBack:reason']").fill("閲覧記録の期間を確かめること");
        approver.locator("[id='sendBack:do']").click();
        approver.locator("[id='act:back']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        assessor.navigate(sheet);
        assertThat(assessor.locator("main")).containsText("閲覧記録の期間を確かめること");
        assertThat(assessor.locator("[id='decide:lines:0:content']")).not().isEmpty();
        picture(assessor, "selection-returned-1280");
        assertAccessible(assessor);
        assessor.locator("[id='decide:do']").click();
        assessor.locator("[id='decide:do']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        approve(approver, sheet);
        assertThat(approver.locator(".k-head-badges")).containsText(TODAY.plusYears(1).toString());
        picture(approver, "selection-approved-1280");
        assertAccessible(approver);
        assessor.navigate("/contractors/detail?id=" + contractor + "&tab=selection");
        assertThat(assessor.locator("main")).containsText("承認済み");
        picture(assessor, "selection-tab-1280");

        assessor.navigate("/inspections/selectionStart?contractor=" + contractor);
        assessor.locator("[id='start:work']").fill("会員証の発送（次年度）");
        assessor.locator("[id='start:go']").click();
        assessor.waitForURL("**/inspections/selectionSheet?id=**");
        Locator card = assessor.locator("[data-item='DD-02']");
        card.locator("h2").click();
        card.locator("[data-reuse]").click();
        assertThat(card.locator("input[value=YES]")).isChecked();
        picture(assessor, "selection-sheet-again-1280");
        assertAccessible(assessor);
    }
}
