package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two inspectors with a tablet each in one inspection, in a warehouse where the connection comes and goes. */
class OnsiteBrowserIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENT = new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final int CARDS = 3;

    private String sheet;
    private Page mine;
    private Page theirs;

    @BeforeEach
    void openTheSameSheet() {
        mine = signedIn("shiomi", 820);
        theirs = signedIn("isono", 820);
        mine.navigate("/inspections/list?state=IN_PROGRESS");
        sheet = mine.locator("main tbody a[href*='/inspections/detail?id=']").first().getAttribute("href").replace("/detail", "/onsite");
        mine.navigate(sheet);
        theirs.navigate(sheet);
        mine.locator("[data-item]").first().waitFor();
        theirs.locator("[data-item]").first().waitFor();
    }

    /** The n-th yes-or-no card of the last section that has enough of them: there the demo story has answered nothing. */
    private static Locator card(Page page, int n) {
        Locator sections = page.locator("[data-k-sections] button");
        Locator cards = page.locator("[data-item]:has(input[type=radio][value=NO])");
        for (int s = sections.count() - 1; s >= 0; s--) {
            sections.nth(s).click();
            if (cards.count() >= CARDS) {
                return cards.nth(n);
            }
        }
        throw new AssertionError("no section with " + CARDS + " yes-or-no items");
    }

    private static void say(Locator card, String value) {
        card.locator("h2").click();
        card.locator("label:has(input[value='" + value + "'])").click();
    }

    private static void settled(Page page) {
        page.waitForFunction("() => document.querySelector('#banner').hidden");
    }

    @Test
    void whatIsAnsweredWithoutConnectionIsKeptAndSentWhenItReturns() {
        mine.context().setOffline(true);
        Locator card = card(mine, 0);
        say(card, "NO");
        card.locator("textarea[data-field=comment]").fill("鍵が開いたままだった。");
        assertThat(mine.locator("#banner")).isVisible();
        assertThat(mine.locator("#banner")).containsText("1");
        picture(mine, "onsite-offline-820");
        assertAccessible(mine);
        mine.context().setOffline(false);
        settled(mine);
        mine.reload();
        mine.locator("[data-item]").first().waitFor();
        Locator again = card(mine, 0);
        assertThat(again.locator("input[value=NO]")).isChecked();
        again.locator("h2").click();
        assertThat(again.locator("textarea[data-field=comment]")).hasValue("鍵が開いたままだった。");
        assertThat(again.locator(".k-os-finding")).isVisible();
    }

    @Test
    void aConflictWithTheOtherTabletIsShownAndDecidedByThePerson() {
        mine.context().setOffline(true);
        Locator card = card(mine, 1);
        say(card, "NO");
        card.locator("textarea[data-field=comment]").fill("施錠されていない。");
        say(card(theirs, 1), "YES");
        settled(theirs);
        theirs.waitForTimeout(1_500);
        mine.context().setOffline(false);
        Locator conflict = mine.locator(".k-os-conflict");
        assertThat(conflict).isVisible(PATIENT);
        assertThat(conflict).containsText("はい");
        assertThat(conflict).containsText("施錠されていない。");
        picture(mine, "onsite-conflict-820");
        assertAccessible(mine);
        conflict.locator("[data-keep]").click();
        settled(mine);
        theirs.reload();
        theirs.locator("[data-item]").first().waitFor();
        assertThat(card(theirs, 1).locator("input[value=NO]")).isChecked();
    }

    /** On a slow line the answer to a picture's upload may come after what was answered meanwhile: it does not lay an older sheet over it. */
    @Test
    void aLateReplyToAPictureTakesNoAnswerBack() {
        Locator card = card(mine, 0);
        String said = card.locator("input[value=YES]").isChecked() ? "NO" : "YES";
        Queue<Runnable> held = new ArrayDeque<>();
        mine.route("**/evidence?**", route -> {
            APIResponse sent = route.fetch();
            held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(sent)));
        });
        card.locator("h2").click();
        card.locator("[data-file]").last().setInputFiles(new FilePayload("写真.png", "image/png", Sheet.PIXEL));
        mine.waitForCondition(() -> !held.isEmpty());
        mine.waitForResponse(reply -> "POST".equals(reply.request().method()) && !reply.url().contains("/evidence"), () -> say(card, said));
        assertThat(card.locator("input[value=" + said + "]")).isChecked();
        held.remove().run();
        settled(mine);
        assertThat(card.locator("[data-files] a").first()).isVisible();
        assertThat(card.locator("input[value=" + said + "]")).isChecked();
    }

    @Test
    void anExpiredSessionKeepsTheAnswersUntilTheNextSignIn() {
        Locator card = card(mine, 2);
        mine.context().clearCookies();
        say(card, "YES");
        assertThat(mine.locator("#banner a")).isVisible(PATIENT);
        mine.locator("#banner a").click();
        mine.locator("[id='f:loginId']").fill("shiomi");
        mine.locator("[id='f:password']").fill(DEMO_PASSWORD);
        mine.locator("[id='f:enter']").click();
        mine.waitForURL("**/inspections/onsite?**");
        assertThat(mine.locator("[data-k-sent]")).not().isEmpty();
        settled(mine);
        theirs.reload();
        theirs.locator("[data-item]").first().waitFor();
        assertThat(card(theirs, 2).locator("input[value=YES]")).isChecked();
    }
}
