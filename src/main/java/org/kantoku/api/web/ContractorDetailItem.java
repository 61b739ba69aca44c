package org.kantoku.api.web;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.api.application.OwnFirmRow;
import org.kantoku.contractors.application.ContractorView;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.shared.TriState;

/** One contractor. */
@Schema(name = "Contractor", description = "One contractor.")
public record ContractorDetailItem(UUID id, ContractorKind kind, String nameJa, @Schema(nullable = true) String nameEn, @Schema(nullable = true) String nameKana,
        @Schema(nullable = true, description = "Name under which a sole trader does business") String tradeName,
        @Schema(nullable = true) String corporateNumber, @Schema(nullable = true) String address,
        @Schema(nullable = true, description = "People. Staff only") Integer employees, @Schema(nullable = true, description = "Yen. Staff only") Long capitalYen,
        @Schema(nullable = true, description = "Whether the act on fair subcontracting applies. Staff only") TriState toriteki,
        @Schema(nullable = true, description = "Whether the Freelance Act applies. Staff only") TriState freelance,
        @Schema(nullable = true, description = "State of today. Staff only") ContractorState state) {

    static ContractorDetailItem of(ContractorView view) {
        ContractorDetails d = view.details();
        return new ContractorDetailItem(view.id(), d.kind(), d.nameJa(), d.nameEn(), d.nameKana(), d.tradeName(),
            d.corporateNumber() == null ? null : d.corporateNumber().value(), d.address(), d.employees(), d.capitalYen(), d.toriteki(), d.freelance(),
            view.state());
    }

    static ContractorDetailItem of(OwnFirmRow firm) {
        return new ContractorDetailItem(firm.id(), firm.kind(), firm.name(), firm.nameEn(), firm.kana(), null, firm.corporateNumber(), firm.address(),
            null, null, null, null, null);
    }
}
