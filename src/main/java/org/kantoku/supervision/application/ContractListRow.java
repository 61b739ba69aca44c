package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.TriState;

/**
 * A row of the list of contracts.
 *
 * @param department names in Japanese and English; {@code null} when a ledger gave none
 */
public record ContractListRow(UUID id, String number, String title, UUID contractorId, String contractor, String departmentJa,
                              String departmentEn, ContractState state, TriState pd, LocalDate effectiveFrom, LocalDate endDate,
                              Standing standing) {

    /** Name of the department in a language. */
    public String department(String language) {
        return "en".equals(language) ? departmentEn : departmentJa;
    }
}
