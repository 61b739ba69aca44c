package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.api.application.OwnContractRow;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.TriState;

/** One contract as it stands today. */
@Schema(name = "Contract", description = "One contract as it stands today.")
public record ContractDetailItem(UUID id, String number, String title, Ref contractor, @Schema(nullable = true) DepartmentItem department, ContractState state,
        @Schema(nullable = true) LocalDate effectiveFrom, @Schema(nullable = true, description = "End of the running period, renewals included") LocalDate endDate,
        @Schema(nullable = true, description = "Staff only, like all that follows") ContractKind kind,
        @Schema(nullable = true) List<Purpose> purposes, @Schema(nullable = true) LocalDate registeredOn, @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) RenewalKind renewal, @Schema(nullable = true, description = "Months") Integer renewalTermMonths,
        @Schema(nullable = true, description = "Days of notice the contract asks for") Integer nonRenewalNoticeDays,
        @Schema(nullable = true, description = "Last day for notice of non-renewal") LocalDate noticeDeadline,
        @Schema(nullable = true, description = "Yen") Long amountYen, @Schema(nullable = true) TriState standardTerms, @Schema(nullable = true) TriState toriteki,
        @Schema(nullable = true) TriState freelance, @Schema(nullable = true, description = "Clauses that have to be there") Long requiredClauses,
        @Schema(nullable = true, description = "Of those, the ones that are missing or not verified") Long lackingClauses) {

    static ContractDetailItem of(ContractView v) {
        var d = v.details();
        DepartmentRow department = v.department();
        return new ContractDetailItem(v.id(), v.number(), v.title(), new Ref(v.contractorId(), null, v.contractor()),
            department == null ? null : DepartmentItem.of(department.nameJa(), department.nameEn()), v.state(), d.effectiveFrom(), v.effectiveEnd(), d.kind(),
            d.purposes().stream().sorted().toList(), v.registeredOn(), v.signedOn(), d.renewal(), d.renewalTermMonths(), d.nonRenewalNoticeDays(),
            v.noticeDeadline(), d.amountYen(), d.standardTerms(), d.toriteki(), d.freelance(), v.required(), v.lackingClauses());
    }

    static ContractDetailItem of(OwnContractRow row) {
        return new ContractDetailItem(row.id(), row.number(), row.title(), new Ref(row.contractorId(), null, row.contractor()),
            DepartmentItem.of(row.departmentJa(), row.departmentEn()), row.state(), row.effectiveFrom(), row.effectiveEnd(), null, null, null, null, null,
            null, null, null, null, null, null, null, null, null);
    }
}
