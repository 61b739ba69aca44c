package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A webhook as its page shows it.
 *
 * @param lastState  of the newest delivery: WAITING, SENT, GIVEN_UP or DROPPED, or {@code null} before the first
 * @param lastAt     when it arrived or was given up, else when it was queued
 * @param lastError  kind of its last failure, or {@code null}
 * @param waiting    deliveries that wait
 * @param givenUp    deliveries given up in the last seven days
 */
public record WebhookRow(UUID id, String address, boolean active, String lastState, Instant lastAt, String lastError, int waiting, int givenUp) {
}
