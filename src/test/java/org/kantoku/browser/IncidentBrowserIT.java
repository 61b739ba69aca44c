package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** An incident through its clocks over the year-end holidays: known on 2026-12-01, the final report due on 2027-01-04. */
class IncidentBrowserIT extends BrowserTest {

    private final String title = "年末の誤送付 " + System.nanoTime() % 100_000;

    @Test
    void throughItsClocksOverTheYearEnd() {
        on("2026-12-01");
        Page firm = signedIn("shiosai", 390);
        report(firm);
        String own = firm.url();

        Page officer = signedIn("isobe", 1280);
        officer.navigate("/incidents/list?q=" + title);
        officer.locator("main tbody a[href*='/incidents/detail']").first().click();
        clock(officer, "委託先の第一報", "済み");
        clock(officer, "該否の判定", "2026-12-03");
        clock(officer, "速報", "2026-12-05");
        clock(officer, "速報", "2026-12-03");
        clock(officer, "確報", "2027-01-04");
        clock(officer, "委託先の書面通知", "2026-12-04");
        assertAccessible(officer);
        picture(officer, "incident-running");
        triage(officer);
        act(officer, "preliminary");
        clock(officer, "速報", "2026-12-01 に済み");
        officer.locator("[id='act:investigate']").click();
        officer.locator("[id='step:words']").fill("送付の手順を聞き取る");
        done(officer);

        writtenNotice(firm, own);
        on("2027-01-04");
        officer.reload();
        clock(officer, "確報", "今日まで");
        clock(officer, "委託先の書面通知", "2026-12-01 に済み");
        on("2027-01-05");
        officer.reload();
        clock(officer, "確報", "1 日超過");
        assertThat(officer.locator("main .k-head-badges")).containsText("期限超過");
        officer.navigate("/incidents/list?overdue=true&q=" + title);
        assertThat(officer.locator("main tbody a[href*='/incidents/detail']").first()).isVisible();
        officer.locator("main tbody a[href*='/incidents/detail']").first().click();
        act(officer, "final");
        clock(officer, "確報", "済み（遅れ）");
        finish(officer);

        firm.navigate(own);
        assertThat(firm.locator("main .k-badge").first()).containsText("対応が終わりました");
        assertThat(firm.locator("main")).not().containsText("速報");
        assertThat((Integer) firm.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).isZero();
    }

    private void report(Page firm) {
        firm.navigate("/portal/home");
        firm.locator("main a[href$='/portal/incidents']").last().click();
        firm.locator("a[href$='/portal/incidentReport']").click();
        assertAccessible(firm);
        firm.locator("[id='call:send']").click();
        assertThat(firm.locator(".k-error:visible").first()).isVisible();
        firm.locator("[id='call:title']").fill(title);
        // The portal's clock is turned by whole days: a minute of that day after midnight in Tokyo has passed at any hour.
        firm.locator("[id='call:contractorKnewAt']").fill("2026-12-01T00:00");
        firm.locator("[id='call:contracts'] input").first().check();
        firm.locator("[id='call:kinds'] input").first().check();
        firm.locator("[id='call:principals']").fill("25");
        firm.locator("[id='call:send']").click();
        firm.waitForURL("**/portal/incident?**");
        assertThat(firm.locator("main")).containsText("2026-12-04");
        assertAccessible(firm);
    }

    private static void writtenNotice(Page firm, String own) {
        firm.navigate(own);
        firm.locator("[id='written:file'] input[type=file], input[type=file][id='written:file'], [id='written:file_input']").first()
            .setInputFiles(new FilePayload("報告書.png", "image/png", Sheet.PIXEL));
        firm.locator("[id='written:send']").click();
        assertThat(firm.locator(".k-error:visible").first()).isVisible();
        firm.locator("[id='written:file'] input[type=file], input[type=file][id='written:file'], [id='written:file_input']").first()
            .setInputFiles(new FilePayload("報告書.png", "image/png", Sheet.PIXEL));
        firm.locator("[id='written:namesNobody'] .ui-chkbox-box").click();
        firm.locator("[id='written:send']").click();
        assertThat(firm.locator("main")).containsText("書面での通知を 2026-12-01 に受け付けました");
    }

    private static void triage(Page officer) {
        officer.locator("[id='act:triage']").click();
        officer.locator("[id='step:do']").click();
        officer.locator("[id='act:preliminary']").waitFor();
        assertThat(officer.locator("main .k-head-badges")).containsText("報告対象");
    }

    /** A step whose dialog proposes everything. */
    private static void act(Page officer, String step) {
        officer.locator("[id='act:" + step + "']").click();
        done(officer);
    }

    /** The page comes anew and says what was done; the message itself is shown for some seconds only. */
    private static void done(Page officer) {
        Response page = officer.waitForResponse(reply -> "GET".equals(reply.request().method()) && reply.url().contains("/incidents/detail"),
            () -> officer.locator("[id='step:do']").click());
        assertThat(page.text()).as("a message on the page").contains("msgs:[{");
        officer.waitForLoadState();
        assertThat(officer.locator("[id='stepDialog']")).isHidden();
    }

    private static void finish(Page officer) {
        officer.locator("[id='act:principals']").click();
        officer.locator("[id='step:words']").fill("手紙で知らせた");
        done(officer);
        officer.locator("[id='act:prevent']").click();
        officer.locator("[id='step:words']").fill("宛先を二人で確かめる");
        done(officer);
        officer.locator("[id='act:close']").click();
        officer.locator("[id='step:words']").fill("一か月分を確かめた");
        done(officer);
        assertThat(officer.locator("main .k-head-badges")).containsText("終結");
    }

    private static void clock(Page officer, String name, String shown) {
        Locator card = officer.locator(".k-clock").filter(new Locator.FilterOptions().setHas(officer.locator("h3").getByText(name, new Locator.GetByTextOptions().setExact(true))));
        assertThat(card).containsText(shown);
    }

    /** Turns the portal's clock to a date, whatever today is. */
    private void on(String date) {
        daysAhead((int) ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Asia/Tokyo")), LocalDate.parse(date)));
    }
}
