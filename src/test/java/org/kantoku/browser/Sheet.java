package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

/** The on-site checklist as an inspector fills it in on a tablet, section by section. */
final class Sheet {

    private static final LocatorAssertions.HasTextOptions PATIENT = new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    /** The smallest picture there is. */
    static final byte[] PIXEL = Base64.getDecoder().decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final Page page;
    private final Set<String> failing;
    private final LocalDate day;
    private final boolean judgement;

    /**
     * @param failing codes of the items that are answered no
     * @param day     what items that ask for a date are answered with
     */
    Sheet(Page page, Set<String> failing, LocalDate day) {
        this(page, failing, day, true);
    }

    /** @param judgement what is said where only a person can tell */
    Sheet(Page page, Set<String> failing, LocalDate day, boolean judgement) {
        this.judgement = judgement;
        this.page = page;
        this.failing = failing;
        this.day = day;
    }

    /** Answers everything and waits until the portal has it. */
    void fill() {
        page.locator("[data-item]").first().waitFor();
        int sections = page.locator("[data-k-sections] button").count();
        for (int s = 0; s < sections; s++) {
            page.locator("[data-k-sections] button").nth(s).click();
            page.locator("[data-item]").first().waitFor();
            List<String> codes = page.locator("[data-item]").all().stream().map(card -> card.getAttribute("data-item")).toList();
            codes.forEach(this::answer);
        }
        assertThat(page.locator("[data-k-answered]")).hasText(page.locator("[data-k-total]").textContent(), PATIENT);
        settle();
        for (int s = 0; s < sections; s++) {
            page.locator("[data-k-sections] button").nth(s).click();
            List<String> asked = page.locator("[data-item]:has(.k-os-judge:not(:has([aria-pressed=true])))").all().stream()
                .map(card -> card.getAttribute("data-item")).toList();
            asked.forEach(this::judge);
        }
        settle();
    }

    /** Nothing waits to be sent. */
    private void settle() {
        page.waitForFunction("() => document.querySelector('#banner').hidden");
    }

    private void judge(String code) {
        Locator card = page.locator("[data-item='" + code + "']");
        card.locator("h2").click();
        card.locator(".k-os-judge button").nth(judgement ? 0 : 1).click();
    }

    /** As a person would: what is not chosen after a moment is touched again. The card above may just have shrunk away under the finger. */
    private static void choose(Locator card, String value) {
        Locator label = card.locator(".k-os-control label:has(input[value='" + value + "'])");
        Locator radio = label.locator("input");
        label.click();
        for (int again = 0; again < 3 && !radio.isChecked(); again++) {
            radio.page().waitForTimeout(1_000);
            if (!radio.isChecked()) {
                label.click();
            }
        }
    }

    private void answer(String code) {
        Locator card = page.locator("[data-item='" + code + "']");
        card.locator("h2").click();
        if (!card.locator(".k-os-answers").isVisible()) {
            card.locator("[data-file]").last().setInputFiles(new FilePayload("写真.png", "image/png", PIXEL));
            return;
        }
        Locator choices = card.locator(".k-os-control input[type=radio]");
        if (choices.count() > 0) {
            boolean scale = "0".equals(choices.first().getAttribute("value"));
            String value = failing.contains(code) ? scale ? "1" : "NO" : scale ? "4" : "YES";
            choose(card, value);
        } else if (card.locator("textarea[data-value]").count() > 0) {
            card.locator("textarea[data-value]").fill("立会者と確かめた。");
        } else if (card.locator("input[type=date]").count() > 0) {
            card.locator("input[type=date]").fill(day.toString());
        } else if (card.locator("[data-ticked]").count() > 0) {
            card.locator("[data-ticked]").check();
        } else if (card.locator("[data-value]").count() > 0) {
            card.locator("[data-value]").fill(code.equals("DD-03") ? "3" : "0");
        }
        if (failing.contains(code)) {
            card.locator("textarea[data-field=comment]").fill("現物で確かめたところ、できていなかった。");
        }
    }
}
