package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A self-assessment is asked for, the contractor answers it on a telephone and says no to one item (SA-32), the inspector
 * accepts it, and the item has become a finding.
 */
class SelfAssessmentBrowserIT extends BrowserTest {

    private static final List<String> FIRMS = List.of("midori", "sakura", "hoshizora", "nagisa", "shiosai", "tsukishiro");

    private Page contractor;
    private Page inspector;

    @Test
    void fromTheRequestToTheFinding() {
        inspector = signedIn("shiomi", 1280);
        askForSelfAssessments();
        String sheet = openSheet();
        answerEverything();
        handIn();
        acceptAndFindTheFinding(sheet);
        assertThat(inspector.locator("main")).containsText("USB");
        assertAccessible(inspector);
    }

    private void askForSelfAssessments() {
        inspector.navigate("/inspections/selfAssessments");
        inspector.locator("main button.k-primary, main .k-head-actions button").first().click();
        inspector.locator("[id='ask:do']").click();
        inspector.waitForLoadState();
    }

    /** The first firm with a sheet that waits for it. */
    private String openSheet() {
        for (String firm : FIRMS) {
            Page page = signedIn(firm, 390);
            Locator card = page.locator("a.k-primary[href*='selfAssessment']").first();
            if (card.count() > 0) {
                assertAccessible(page);
                contractor = page;
                card.click();
                page.locator("[data-part=question]").waitFor();
                return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
            }
        }
        throw new AssertionError("no firm was asked for a self-assessment");
    }

    private void answerEverything() {
        Locator of = contractor.locator("[data-part=of]");
        Locator number = contractor.locator("[data-part=number]");
        for (int i = 1; i <= 60 && contractor.url().contains("/portal/selfAssessment"); i++) {
            answerOne(contractor.locator("[data-part=question]").textContent());
            String shown = number.textContent();
            String next = contractor.locator("[data-part=next]").textContent();
            contractor.locator("[data-part=next]").click();
            if (!"次へ".equals(next)) {
                contractor.waitForURL("**/portal/submit**");
                return;
            }
            assertThat(number).not().hasText(shown);
        }
        throw new AssertionError("the sheet does not end: " + of.textContent());
    }

    private void answerOne(String question) {
        Locator answer = contractor.locator("[data-part=answer]");
        if (answer.locator("input[type=radio]").count() > 0) {
            boolean failing = question.contains("USB等の外部媒体");
            answer.locator("input[value=" + (failing ? "NO" : "YES") + "]").check(new Locator.CheckOptions().setForce(true));
        } else if (answer.locator("input[type=date]").count() > 0) {
            answer.locator("input[type=date]").fill(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).minusDays(20).toString());
        } else if (answer.locator("textarea").count() > 0) {
            answer.locator("textarea").fill("該当する事柄はありません。");
        } else if (answer.locator("#k-answer").count() > 0) {
            answer.locator("#k-answer").fill(question.contains("受講率") ? "100" : "0");
        }
    }

    private void handIn() {
        contractor.locator("[id='submit:responsible']").fill("緑川 責任者");
        contractor.locator("label[for$='declared_input'], [id='submit:declared'] .ui-chkbox-box").last().click();
        contractor.locator("[id='submit:send']").click();
        assertThat(contractor.locator(".k-msg-ok").first()).isVisible();
        picture(contractor, "self-assessment-submitted-390");
    }

    private void acceptAndFindTheFinding(String sheet) {
        inspector.navigate("/inspections/selfAssessment?id=" + sheet);
        inspector.locator("button", new Page.LocatorOptions().setHasText("受理")).first().click();
        inspector.locator("[id='accept:do']").click();
        inspector.waitForLoadState();
        inspector.navigate("/findings/list?view=OPEN&q=USB");
        // The demo story may hold findings of the same words: ours has the highest number.
        Locator row = inspector.locator("main tbody tr").all().stream()
            .max(java.util.Comparator.comparing(line -> line.textContent().replaceAll("(?s).*(F\\d{4}-\\d{4}).*", "$1"))).orElseThrow();
        String id = row.locator("a[href*='detail?id=']").first().getAttribute("href").replaceAll(".*id=([0-9a-f-]+).*", "$1");
        inspector.navigate("/findings/detail?id=" + id);
    }
}
