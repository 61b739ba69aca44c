package org.kantoku.api.web;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.api.application.OwnFirmRow;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.supervision.application.ContractorListRow;

/** A contractor in the list. */
@Schema(name = "ContractorItem", description = "A contractor in the list.")
public record ContractorItem(UUID id, String nameJa, @Schema(nullable = true) String nameEn, @Schema(nullable = true, description = "Reading of the name") String nameKana,
        @Schema(nullable = true, description = "13 digits; sole traders have none") String corporateNumber,
        @Schema(nullable = true, description = "Staff only") ContractorState state,
        @Schema(nullable = true, description = "Contracts that are being prepared or run. Staff only") Integer contracts,
        @Schema(nullable = true, description = "Staff only") StandingItem standing) {

    static ContractorItem of(ContractorListRow row) {
        return new ContractorItem(row.id(), row.name(), row.nameEn(), row.kana(), row.corporateNumber(), row.state(), row.contracts(),
            StandingItem.of(row.standing()));
    }

    static ContractorItem of(OwnFirmRow firm) {
        return new ContractorItem(firm.id(), firm.name(), firm.nameEn(), firm.kana(), firm.corporateNumber(), null, null, null);
    }
}
