package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.supervision.domain.RuleId;

/**
 * What makes a lapse the same one, whatever version of the ledger is read (model §6, 同一性).
 *
 * @param subjectId  the record it is about, or {@code null} where the subject is none of its own
 * @param contractId then the contract, or {@code null} for the federation as a whole
 * @param start      first day of the lapse
 */
public record LapseIdentity(RuleId rule, String branch, UUID subjectId, UUID contractId, String subjectKey, LocalDate start) {
}
