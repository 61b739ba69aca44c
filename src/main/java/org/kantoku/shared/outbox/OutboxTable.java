package org.kantoku.shared.outbox;

/**
 * A table of messages to be sent, with the columns {@code id, state, attempts, next_attempt_at, claimed_by, claimed_until, finished_at,
 * last_error}.
 *
 * @param name    of the table; a constant of the code
 * @param emptied assignments that take away what is not needed once a message is through
 */
public record OutboxTable(String name, String emptied) {
}
