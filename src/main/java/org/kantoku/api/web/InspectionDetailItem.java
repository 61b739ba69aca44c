package org.kantoku.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.ReportRow;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.Verdict;

/** One inspection. */
@Schema(name = "Inspection", description = "One inspection.")
public record InspectionDetailItem(UUID id, String number, @Schema(nullable = true) Ref contractor, @Schema(nullable = true, description = "Contracts it covers. Staff only") List<Ref> contracts,
        InspectionKind kind, @Schema(nullable = true, description = "Staff only") InspectionState state,
        @Schema(nullable = true, description = "Staff only") LocalDate plannedOn, @Schema(nullable = true, description = "Day of the notice. Staff only") LocalDate noticeOn,
        @Schema(nullable = true, description = "Staff only") LocalDate fieldworkStartOn, @Schema(nullable = true, description = "Last day of the field work") LocalDate fieldworkEndOn,
        @Schema(nullable = true, description = "Last day for the contractor's view of the facts. Staff only") LocalDate factCheckDueOn,
        @Schema(nullable = true, description = "Day on which the result was confirmed") LocalDate confirmedOn,
        @Schema(nullable = true, description = "Staff only") LocalDate closedOn, @Schema(nullable = true) Verdict verdict,
        @Schema(nullable = true, description = "0 to 100") BigDecimal score) {

    static InspectionDetailItem of(InspectionDetail i) {
        return new InspectionDetailItem(i.id(), i.number(), new Ref(i.contractorId(), null, i.contractorName()),
            i.contracts().stream().map(c -> new Ref(c.id(), c.number(), c.title())).toList(), i.kind(), i.state(), i.plannedOn(), i.noticeOn(),
            i.fieldworkStartOn(), i.fieldworkEndOn(), i.factCheckDueOn(), i.confirmedOn(), i.closedOn(), i.verdict(), i.score());
    }

    static InspectionDetailItem of(ReportRow row, Ref firm) {
        return new InspectionDetailItem(row.inspectionId(), row.number(), firm, null, row.kind(), null, null, null, null, row.heldOn(), null,
            row.confirmedOn(), null, row.verdict(), row.score());
    }
}
