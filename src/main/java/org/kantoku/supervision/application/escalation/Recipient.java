package org.kantoku.supervision.application.escalation;

import java.util.Locale;
import java.util.UUID;

import org.kantoku.supervision.domain.escalation.MailRhythm;

/**
 * Somebody who can be told.
 *
 * @param key       what the table of notices knows it by
 * @param accountId of a person with an account, or {@code null}
 * @param mail      where mails go, or {@code null}
 * @param ahead     whether mails are wanted about what is not late yet
 */
record Recipient(String key, UUID accountId, String mail, Locale language, MailRhythm rhythm, boolean ahead) {

    static Recipient account(UUID id, String mail, String language, MailRhythm rhythm, boolean ahead) {
        return new Recipient(id.toString(), id, mail, Locale.forLanguageTag(language), rhythm, ahead);
    }

    /** A mail address without an account: Japanese, and at once. */
    static Recipient address(String kind, UUID id, String mail) {
        return new Recipient(kind + ":" + id, null, mail, Locale.JAPANESE, MailRhythm.AT_ONCE, true);
    }

    /** Whether there is any way to tell it something. */
    boolean isReachable(boolean mails) {
        return accountId != null || mails && mail != null;
    }
}
