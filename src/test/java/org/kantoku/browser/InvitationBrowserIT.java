package org.kantoku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person of a contractor comes in by the mail alone, acts for one firm, then for two. */
class InvitationBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("(/invitation\\?id=[0-9a-f-]{36})");
    private static final Pattern CODE = Pattern.compile("([A-Z0-9]{5}-[A-Z0-9]{5})");
    private static final String PASSWORD = "kaze-to-nami-2026";

    private final String address = "hana-" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
    private GreenMail mails;

    /** What a mail asks for. */
    private record Invited(String path, String code) {
    }

    @BeforeEach
    void aMailServer() {
        mails = new GreenMail(new ServerSetup(Integer.getInteger("kantoku.it.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
    }

    @AfterEach
    void noMailServer() {
        mails.stop();
    }

    private void invite(Page admin, String firm) {
        admin.navigate("/settings/invitations");
        // Text that is filled in comes without keys, so one is struck.
        admin.locator("[id='invite:contractor_input']").fill(firm + "x");
        admin.waitForResponse(response -> response.request().postData() != null && response.request().postData().contains("contractor_query"),
            () -> admin.locator("[id='invite:contractor_input']").press("Backspace"));
        admin.locator("[id='invite:contractor_panel'] [data-item-label*='" + firm + "']").first().click();
        admin.locator("[id='invite:email']").fill(address);
        admin.locator("[id='invite:send']").click();
        admin.locator(".ui-growl-message").first().waitFor();
    }

    private Invited mail(int number) throws MessagingException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end && mine().length < number) {
            mails.waitForIncomingEmail(1_000, mails.getReceivedMessages().length + 1);
        }
        assertThat(mine()).hasSize(number);
        String body = GreenMailUtil.getBody(mine()[number - 1]);
        String words = new String(java.util.Base64.getMimeDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8);
        return new Invited(first(LINK, words), first(CODE, words));
    }

    private MimeMessage[] mine() throws MessagingException {
        return java.util.Arrays.stream(mails.getReceivedMessages()).filter(this::isMine).toArray(MimeMessage[]::new);
    }

    private boolean isMine(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    @Test
    void invitedByMailForOneFirmAndThenForAnother() throws MessagingException {
        Page admin = signedIn("admin", 1280);
        invite(admin, "みどり急便");
        assertAccessible(admin);
        Invited one = mail(1);

        Page person = open(390);
        person.navigate(one.path());
        assertAccessible(person);
        fill(person, "AAAAA-AAAAA");
        assertThat(person.locator(".ui-messages-error")).isVisible();
        fill(person, one.code());
        person.waitForURL("**/portal/home");
        assertThat(person.locator(".k-portal-words")).containsText("みどり急便");

        Page again = open(390);
        again.navigate(one.path());
        fill(again, one.code());
        assertThat(again.locator(".ui-messages-error")).isVisible();

        invite(admin, "さくら印刷");
        Invited two = mail(2);
        person.navigate(two.path());
        person.locator("[id='f:code']").fill(two.code());
        person.locator("[id='f:join']").click();
        person.waitForURL("**/portal/home");
        assertThat(person.locator(".k-portal-words")).containsText("さくら印刷");

        person.locator(".k-user:not(.k-tell) summary").click();
        person.locator("a[href*='/account/firm']").click();
        assertAccessible(person);
        person.locator("section:has-text('みどり急便') [id$='choose']").click();
        person.waitForURL("**/portal/home");
        assertThat(person.locator(".k-portal-words")).containsText("みどり急便");
    }

    private static void fill(Page page, String code) {
        page.locator("[id='f:code']").fill(code);
        page.locator("[id='f:displayName']").fill("波野 花");
        page.locator("[id='f:newPassword']").fill(PASSWORD);
        page.locator("[id='f:repeated']").fill(PASSWORD);
        page.locator("[id='f:open']").click();
        page.waitForLoadState();
    }
}
