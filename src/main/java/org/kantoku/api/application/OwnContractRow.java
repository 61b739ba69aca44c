package org.kantoku.api.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.ContractState;

/**
 * A contract as its contractor may know it.
 *
 * @param departmentJa name of the department in charge, {@code null} when a ledger gave none
 * @param effectiveEnd end of the running period, or {@code null}
 */
public record OwnContractRow(UUID id, String number, String title, UUID contractorId, String contractor, String departmentJa, String departmentEn,
                             ContractState state, LocalDate effectiveFrom, LocalDate effectiveEnd) implements Serializable {
}
