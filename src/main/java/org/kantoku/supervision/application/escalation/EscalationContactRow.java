package org.kantoku.supervision.application.escalation;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.supervision.domain.Addressee;

/**
 * The address of a function.
 *
 * @param to      last day, or {@code null} while none is set
 * @param current whether it holds today
 */
public record EscalationContactRow(UUID id, Addressee function, String email, LocalDate from, LocalDate to, boolean current) {
}
