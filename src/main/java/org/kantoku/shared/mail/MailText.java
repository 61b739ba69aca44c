package org.kantoku.shared.mail;

import java.util.Locale;

import org.kantoku.shared.web.Texts;

/**
 * The words of a mail. A mail names no person and no case: a number, a link, a date.
 *
 * @param subject one line
 * @param body    plain text
 */
public record MailText(String subject, String body) {

    /** Words of the texts {@code <key>.subject} and {@code <key>.body}, with the arguments of the body. */
    public static MailText of(String key, Locale language, Object... arguments) {
        Texts texts = Texts.in(language);
        return new MailText(texts.format(key + ".subject"), texts.format(key + ".body", arguments));
    }
}
