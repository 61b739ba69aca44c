package org.kantoku.inspections.application;

import java.time.LocalDate;

/**
 * What was answered to the same matter elsewhere: at the last inspection, or in the self-assessment.
 *
 * @param itemCode code of the item there
 * @param type     its answer type, as {@code YPN}
 */
public record PriorAnswer(LocalDate on, String itemCode, String type, String value, String naReason, String comment) {
}
