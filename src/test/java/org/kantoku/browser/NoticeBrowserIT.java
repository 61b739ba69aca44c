package org.kantoku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lapsed is told: by the bell to whoever it concerns, by mail to the board, and it stands in the log. */
class NoticeBrowserIT extends BrowserTest {

    private final String board = "board-" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
    private GreenMail mails;

    @BeforeEach
    void aMailServer() {
        mails = new GreenMail(new ServerSetup(Integer.getInteger("kantoku.it.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
    }

    @AfterEach
    void noMailServer() {
        mails.stop();
    }

    private static void turn(Page page) {
        do {
            page.navigate("/test-escalation");
        } while (!"true".equals(page.locator("body").innerText().strip()));
    }

    @Test
    void theBellLeadsToTheNoticeAndTheNoticeToTheDuty() {
        Page page = signedIn("mifune", 1280);
        turn(page);
        page.navigate("/dashboard");
        page.locator(".k-tell > summary").click();
        page.locator(".k-tell a[href$='/account/notices']").click();
        page.waitForURL("**/account/notices");
        assertAccessible(page);
        page.locator("[id='list:rows'] .k-badge:has-text('未読')").first().waitFor();
        page.navigate("/account/notices?show=unread");
        int before = Integer.parseInt(page.locator("a[href$='show=unread']").innerText().replaceAll("\\D", ""));
        page.locator("[id='list:rows:0:open']").click();
        page.waitForURL(url -> !url.contains("/account/"));
        page.locator("h1").waitFor();
        page.navigate("/account/notices?show=unread");
        assertThat(Integer.parseInt(page.locator("a[href$='show=unread']").innerText().replaceAll("\\D", ""))).isLessThan(before);
    }

    @Test
    void whoeverWasToldTakesTheLapseInHand() {
        Page page = signedIn("isobe", 1280);
        turn(page);
        page.navigate("/account/notices");
        page.locator("[id='list:rows'] tr:has-text('E3') a[href*='/account/notice?id=']").first().click();
        page.locator("[id='notice:plan']").fill("今週中に委託先へ確かめる");
        assertAccessible(page);
        page.locator("[id='notice:acknowledge']").click();
        page.locator("dd:has-text('今週中に委託先へ確かめる')").waitFor();
        assertThat(page.locator("[id='notice:acknowledge']").count()).isZero();
        picture(page, "notice-in-hand-1280");
    }

    @Test
    void thePrivacyOfficerRecordsWhetherHandingOverHasToStop() {
        Page page = signedIn("isobe", 1280);
        turn(page);
        page.navigate("/work");
        page.locator(".ui-paginator-rpp-options").selectOption("100");
        page.locator("tr:has-text('預託停止の要否を記録する') a").first().click();
        page.locator("[data-k-open='handover']").click();
        page.locator("[id='handover:do']").click();
        page.locator("[id='handover'] .ui-message-error").first().waitFor();
        page.locator("[id='handover:needed'] label:has-text('預託を続ける')").click();
        page.locator("[id='handover:reason']").fill("渡すデータは増えず、今月中に是正が終わる");
        page.locator("[id='handover:do']").click();
        page.locator("td:has-text('渡すデータは増えず')").first().waitFor();
    }

    @Test
    void theBoardGetsNumbersAndLinksByMail() throws MessagingException, IOException {
        Page admin = signedIn("admin", 1280);
        admin.navigate("/settings/contacts");
        admin.locator("[id='add:function']").selectOption("BOARD_OFFICE");
        admin.locator("[id='add:email']").fill(board);
        admin.locator("[id='add:from_input']").fill("2026-04-01");
        admin.locator("[id='add:from_input']").press("Tab");
        admin.locator("[id='add:do']").click();
        admin.locator("td:has-text('" + board + "')").waitFor();
        assertAccessible(admin);
        turn(admin);
        String body = mail();
        assertThat(body).containsPattern("[KF]\\d{4}-\\d{4}").contains("/contracts/detail?id=").doesNotContain("株式会社").doesNotContain("L13");

        admin.navigate("/settings/notices");
        assertAccessible(admin);
        admin.locator("[id='list:stage']").selectOption("E4");
        admin.locator("[id='list:channel']").selectOption("MAIL");
        admin.locator("[id='list:apply']").click();
        admin.locator("[id='list:rows'] tbody tr:has-text('理事会室')").first().waitFor();

        admin.navigate("/settings/contacts");
        admin.locator("tr:has-text('" + board + "') [id$='end']").click();
        admin.locator("[id='ending:lastDay_input']").fill("2026-04-02");
        admin.locator("[id='ending:lastDay_input']").press("Tab");
        admin.locator("[id='ending:do']").click();
        admin.locator("tr:has-text('" + board + "'):has-text('2026-04-02')").waitFor();
    }

    private String mail() throws MessagingException, IOException {
        long end = System.nanoTime() + 90_000_000_000L;
        while (System.nanoTime() < end && mine().length == 0) {
            mails.waitForIncomingEmail(1_000, mails.getReceivedMessages().length + 1);
        }
        assertThat(mine()).hasSize(1);
        return (String) mine()[0].getContent();
    }

    private MimeMessage[] mine() throws MessagingException {
        return Arrays.stream(mails.getReceivedMessages()).filter(this::isMine).toArray(MimeMessage[]::new);
    }

    private boolean isMine(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(board);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
