package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.api.application.OwnContractRow;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.ContractListRow;

/** A contract in the list. */
@Schema(name = "ContractItem", description = "A contract in the list.")
public record ContractItem(UUID id, String number, String title, Ref contractor, @Schema(nullable = true) DepartmentItem department, ContractState state,
        @Schema(nullable = true, description = "Whether personal data are entrusted. Staff only") TriState personalData,
        @Schema(nullable = true) LocalDate effectiveFrom, @Schema(nullable = true, description = "End of the running period, renewals included") LocalDate endDate,
        @Schema(nullable = true, description = "Staff only") StandingItem standing) {

    static ContractItem of(ContractListRow row) {
        return new ContractItem(row.id(), row.number(), row.title(), new Ref(row.contractorId(), null, row.contractor()),
            DepartmentItem.of(row.departmentJa(), row.departmentEn()), row.state(), row.pd(), row.effectiveFrom(), row.endDate(),
            StandingItem.of(row.standing()));
    }

    static ContractItem of(OwnContractRow row) {
        return new ContractItem(row.id(), row.number(), row.title(), new Ref(row.contractorId(), null, row.contractor()),
            DepartmentItem.of(row.departmentJa(), row.departmentEn()), row.state(), null, row.effectiveFrom(), row.effectiveEnd(), null);
    }
}
