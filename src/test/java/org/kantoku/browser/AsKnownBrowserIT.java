package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kantoku.shared.BusinessClock;
import org.kantoku.support.HistoryFixture;

/** A lapse that was registered two weeks after it began, looked at on both dates; and the board with everything behind its numbers. */
class AsKnownBrowserIT extends BrowserTest {

    private static final Pattern START = Pattern.compile("start=([0-9-]{10})");
    private static final Pattern ID = Pattern.compile("[?&](?:id|contract|subject)=([0-9a-f-]{36})");

    @Test
    void aLapseRegisteredLateIsJudgedDifferentlyByTheRecordOfTheTime() throws Exception {
        Page page = signedIn("isobe", 1280);
        page.navigate("/supervision/lapses?rule=L04&q=K20");
        Locator row = page.locator("[id='list:rows_data'] tr").filter(new Locator.FilterOptions().setHasText("条項の登録"))
            .filter(new Locator.FilterOptions().setHasText("K20")).first();
        String lapse = row.locator("a[href*='/supervision/lapse?']").getAttribute("href");
        String number = row.locator(".k-sub[lang=ja]").first().textContent().split(" ")[0];
        UUID contract = UUID.fromString(found(ID, row.locator("a[lang=ja]").getAttribute("href")));
        LocalDate start = LocalDate.parse(found(START, lapse));
        LocalDate registered = start.plusDays(14);
        LocalDate judged = start.plusDays(7);
        HistoryFixture history = new HistoryFixture();
        history.recordedAt(contract, at(registered));
        history.write();

        page.navigate(lapse);
        assertThat(page.locator(".k-span-words")).containsText(registered + " に判明");
        assertThat(page.locator(".k-spans dd").nth(0)).containsText(registered + "〜");
        assertThat(page.locator(".k-spans dd").nth(1)).containsText(start + "〜");
        assertAccessible(page);
        picture(page, "lapse-both-spans");

        page.navigate("/contracts/detail?tab=duties&id=" + contract + "&asOf=" + judged);
        assertThat(page.locator(".k-strip")).containsText(judged + " 時点の姿です");
        assertThat(page.locator(".k-head-badges")).containsText("失効");
        page.getByLabel("記録の日").fill(registered.minusDays(1).toString());
        page.getByText("この日の記録で見る").click();
        assertThat(page.locator(".k-strip")).containsText(judged + " 時点の状態を、" + registered.minusDays(1) + " の記録で");
        assertThat(page.locator(".k-head-badges")).containsText("この日の記録にはまだありません");
        assertAccessible(page);
        page.getByLabel("記録の日").fill(registered.toString());
        page.getByText("この日の記録で見る").click();
        assertThat(page.locator(".k-head-badges .k-state-LAPSED")).isVisible();
        assertThat(page.locator("[id='steps']")).hasCount(0);
        picture(page, "contract-as-known");
        page.locator(".k-tab", new Page.LocatorOptions().setHasText("概要")).click();
        assertThat(page.locator(".k-strip")).containsText("時点の状態を、" + registered + " の記録で");
        assertThat(page.locator(".k-reasons .k-off").first()).isVisible();

        page.navigate("/supervision/lapses?q=" + number + "&asOf=" + judged + "&asKnown=" + registered.minusDays(1));
        assertThat(page.locator("[id='list:rows_data']")).not().containsText(number);
        page.navigate("/supervision/lapses?q=" + number + "&asOf=" + judged + "&asKnown=" + registered);
        assertThat(page.locator("[id='list:rows_data']")).containsText(number);
        assertAccessible(page);
        page.locator(".k-strip a", new Page.LocatorOptions().setHasText("今日に戻す")).click();
        assertThat(page.locator(".k-strip")).hasCount(0);
        assertThat(page.url()).doesNotContain("asOf").doesNotContain("asKnown").contains("q=" + number);

        page.navigate("/dashboard?asOf=" + judged + "&asKnown=" + registered);
        assertThat(page.locator(".k-strip")).containsText("の記録で見ています");
        everyNumberIsItsList(page);
        assertAccessible(page);
        picture(page, "board-as-known");
    }

    @Test
    void everyNumberOfTheBoardOpensAsManyRows() {
        Page page = signedIn("isobe", 1280);
        for (String by : new String[] {"DEPARTMENT", "INSPECTOR", "COOP"}) {
            page.navigate("/dashboard?by=" + by);
            for (Locator number : page.locator("table:below(#shares) td a").all().stream().limit(8).toList()) {
                opens(page, number.getAttribute("href"), Long.parseLong(number.textContent().strip()));
            }
            page.navigate("/dashboard?by=" + by);
        }
        everyNumberIsItsList(page);
        assertThat(page.locator(".k-chart canvas")).isVisible();
        page.getByText("表で見る").click();
        assertThat(page.locator("details.k-more table tbody tr").first()).isVisible();
        assertAccessible(page);
        picture(page, "board");
    }

    private void everyNumberIsItsList(Page page) {
        for (Locator link : page.locator(".k-horizon a").all()) {
            Matcher count = Pattern.compile("(\\d+) 件").matcher(link.textContent());
            assertThat(count.find()).isTrue();
            opens(page, link.getAttribute("href"), Long.parseLong(count.group(1)));
        }
        for (Locator link : page.locator(".k-lapse-table .k-seg").all()) {
            opens(page, link.getAttribute("href"), Long.parseLong(link.locator(".k-sr").textContent().replaceAll("\\D", "")));
        }
        for (Locator link : page.locator(".k-year a").all().stream().limit(6).toList()) {
            String[] numbers = link.textContent().strip().split("/");
            opens(page, link.getAttribute("href"), Long.parseLong(numbers[numbers.length - 1]));
        }
    }

    /** In a page beside, so that the board stays where it is. */
    private static void opens(Page page, String href, long expected) {
        Page list = page.context().newPage();
        try {
            list.navigate(href);
            String report = expected == 0 ? "0 / 0" : "/ " + expected;
            if (expected == 0) {
                assertThat(list.locator("[id='list:rows_data']").textContent()).as(href).doesNotContain("K20");
            } else {
                assertThat(list.locator(".ui-paginator-current").textContent()).as(href).endsWith(report);
            }
        } finally {
            list.close();
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }
}
