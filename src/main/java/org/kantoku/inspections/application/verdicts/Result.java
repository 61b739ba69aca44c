package org.kantoku.inspections.application.verdicts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.Verdict;

/**
 * How one confirmed inspection came out.
 *
 * @param on    last day of the field work
 * @param score 0.0 to 100.0, or {@code null} when nothing could be scored
 */
public record Result(UUID inspectionId, String number, InspectionKind kind, LocalDate on, Verdict verdict, BigDecimal score) {
}
