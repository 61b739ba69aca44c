package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.util.UUID;

import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.escalation.EscalationStage;

/**
 * What the last run left of a lapse.
 *
 * @param reached  the highest stage told, or {@code null}
 * @param told     digest of whom it was told to at which stage
 * @param openedAt when it was first seen late, or {@code null} while it is not
 */
record Watched(LapseKey key, EscalationStage reached, UUID told, Instant openedAt) {
}
