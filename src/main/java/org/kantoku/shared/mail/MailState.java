package org.kantoku.shared.mail;

/**
 * How it stands with mails.
 *
 * @param waiting not yet sent
 * @param failing of those, tried in vain so far
 * @param givenUp given up in the last seven days
 */
public record MailState(int waiting, int failing, int givenUp) {
}
