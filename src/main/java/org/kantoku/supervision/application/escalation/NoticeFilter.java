package org.kantoku.supervision.application.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.supervision.domain.escalation.EscalationStage;

/**
 * What the log of notices is narrowed to; {@code null} means all.
 *
 * @param text     part of the number or of the recipient's name
 * @param channel  PORTAL or MAIL
 * @param from     first day, Tokyo time, inclusive
 * @param to       last day, Tokyo time, inclusive
 */
public record NoticeFilter(String text, String rule, EscalationStage stage, String channel, String state, LocalDate from, LocalDate to, UUID contract)
        implements Serializable {

    public boolean isActive() {
        return text != null || rule != null || stage != null || channel != null || state != null || from != null || to != null || contract != null;
    }
}
