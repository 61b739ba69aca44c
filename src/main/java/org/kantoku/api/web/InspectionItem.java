package org.kantoku.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.inspections.application.InspectionRow;
import org.kantoku.inspections.application.ReportRow;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.Verdict;

/** An inspection in the list. */
@Schema(name = "InspectionItem", description = "An inspection in the list.")
public record InspectionItem(UUID id, String number, @Schema(nullable = true) Ref contractor, InspectionKind kind,
        @Schema(nullable = true, description = "Staff only") InspectionState state, @Schema(nullable = true, description = "Staff only") LocalDate plannedOn,
        @Schema(nullable = true, description = "Last day of the field work") LocalDate fieldworkEndOn, @Schema(nullable = true) Verdict verdict,
        @Schema(nullable = true, description = "0 to 100") BigDecimal score) {

    static InspectionItem of(InspectionRow row) {
        return new InspectionItem(row.id(), row.number(), new Ref(row.contractorId(), null, row.contractorName()), row.kind(), row.state(), row.plannedOn(),
            row.fieldworkEndOn(), row.verdict(), row.score());
    }

    static InspectionItem of(ReportRow row, Ref firm) {
        return new InspectionItem(row.inspectionId(), row.number(), firm, row.kind(), null, null, row.heldOn(), row.verdict(), row.score());
    }
}
