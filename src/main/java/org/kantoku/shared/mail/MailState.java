package org.kantoku.shared.mail;

import java.time.Instant;

/**
 * How it stands with mails.
 *
 * @param waiting  not yet sent
 * @param failing  of those, tried in vain so far
 * @param givenUp  given up in the last seven days
 * @param oldestAt when the oldest of those waiting was put there, or {@code null}
 */
public record MailState(int waiting, int failing, int givenUp, Instant oldestAt) {
}
