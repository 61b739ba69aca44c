package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** The year's plan as an inspector uses it: moving by mouse and by keyboard, the calendar's address, results side by side. */
class PlanBrowserIT extends BrowserTest {

    @Test
    void aPlannedInspectionIsDraggedToAnotherMonthAndBroughtBackByKeyboard() {
        Page page = signedIn("shiomi", 1280);
        page.navigate("/inspections/plan");
        Locator cell = page.locator(".k-plan a[data-k-move][data-k-move-due]:not([data-k-move-due=''])").first();
        String id = cell.getAttribute("data-k-move");
        LocalDate on = LocalDate.parse(cell.getAttribute("data-k-move-on"));
        LocalDate due = LocalDate.parse(cell.getAttribute("data-k-move-due"));
        assertThat(on).isBeforeOrEqualTo(due);
        Locator target = page.locator("tr:has(a[data-k-move='" + id + "']) td[data-k-month='" + on.minusMonths(1).toString().substring(0, 7) + "']");
        cell.dragTo(target);
        page.locator("[id='move:newDate']").waitFor();
        LocalDate earlier = LocalDate.parse(page.locator("[id='move:newDate']").inputValue());
        assertThat(earlier).isBetween(on.minusMonths(1).withDayOfMonth(1), on.withDayOfMonth(1).minusDays(1));
        assertAccessible(page);
        page.locator("[id='move:do']").click();
        page.waitForURL(url -> url.contains("month=" + earlier.toString().substring(0, 7)));
        assertThat(page.locator(".k-plan a[data-k-move='" + id + "']").getAttribute("data-k-move-on")).isEqualTo(earlier.toString());

        Locator button = page.locator(".k-cal-events button[data-k-move='" + id + "']");
        button.focus();
        page.keyboard().press("Enter");
        page.locator("[id='move:newDate']").waitFor();
        page.locator("[id='move:newDate']").fill(due.plusDays(20).toString());
        assertThat(page.locator("[data-k-move-late]").isVisible()).as("the warning past the due day").isTrue();
        page.locator("[id='move:do']").click();
        page.locator("#move .ui-message-error").waitFor();
        page.locator("[id='move:newDate']").fill(on.toString());
        assertThat(page.locator("[data-k-move-late]").isVisible()).isFalse();
        page.locator("[id='move:do']").click();
        page.waitForURL(url -> url.contains("month=" + on.toString().substring(0, 7)));
        assertThat(page.locator(".k-plan a[data-k-move='" + id + "']").getAttribute("data-k-move-on")).isEqualTo(on.toString());
    }

    @Test
    void theProposalSaysWhatItWouldPlanAndAsksForAChoice() {
        Page page = signedIn("shiomi", 1280);
        page.navigate("/inspections/proposal");
        assertAccessible(page);
        page.locator("input[name=visit]").all().forEach(Locator::uncheck);
        page.locator("[id='proposal:adopt']").click();
        page.getByText("計画に入れる点検を選んでください。").first().waitFor();
    }

    @Test
    void theCalendarsAddressWorksWithoutSigningInUntilItIsStopped() {
        Page page = signedIn("shiomi", 1280);
        page.navigate("/inspections/calendarFeed");
        page.locator("[id='feed:open']").click();
        String address = page.locator("#feedAddress").innerText();
        assertAccessible(page);
        Page stranger = open(400);
        APIResponse read = stranger.request().get(address);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.headers().get("content-type")).startsWith("text/calendar");
        assertThat(read.headers()).doesNotContainKey("set-cookie");
        assertThat(read.text()).contains("BEGIN:VCALENDAR", "SUMMARY:", "/inspections/detail?id=");
        APIResponse again = stranger.request().get(address, RequestOptions.create().setHeader("If-None-Match", read.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(stranger.request().get(address.replace(".ics", "x.ics")).status()).isEqualTo(404);
        page.navigate("/inspections/calendarFeed");
        assertThat(page.locator("#feedAddress").count()).as("shown once").isZero();
        page.locator("[id='feed:revoke']").click();
        page.locator("[id='feed:revoke']").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(stranger.request().get(address).status()).isEqualTo(404);
    }

    @Test
    void resultsAreComparedAndAContractorsScoresAreDrawn() {
        Page page = signedIn("kansa", 1280);
        page.navigate("/inspections/verdicts");
        assertAccessible(page);
        page.navigate("/inspections/verdicts?verdict=FAIL");
        Locator rows = page.locator("[id='list:rows_data'] tr");
        assertThat(rows.count()).isPositive();
        assertThat(page.locator("[id='list:rows_data'] tr td:nth-child(3)").allInnerTexts()).allMatch(text -> text.contains("不合格"));
        page.navigate("/inspections/verdicts?q=" + java.net.URLEncoder.encode("みどり", java.nio.charset.StandardCharsets.UTF_8));
        page.locator("[id='list:rows_data'] tr a").first().click();
        page.locator(".k-chart canvas").waitFor();
        assertThat((Boolean) page.locator(".k-chart canvas").evaluate("c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v)"))
            .as("something is drawn").isTrue();
        page.locator("details:has(table) summary").first().click();
        assertThat(page.locator("details table tbody tr").count()).isGreaterThan(1);
        assertAccessible(page);
    }
}
