package org.kantoku.inspections.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * A report as a contractor finds it.
 *
 * @param heldOn      last day of the field work
 * @param confirmedOn day on which the result was confirmed and the report written
 * @param contracts   titles of the contracts it covered
 */
public record ReportRow(UUID inspectionId, String number, InspectionKind kind, LocalDate heldOn, LocalDate confirmedOn, Verdict verdict,
        BigDecimal score, String contracts, EvidenceFile file) implements Serializable {
}
