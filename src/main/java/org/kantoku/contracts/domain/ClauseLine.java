package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * One line of a contract's clause matrix on a date: what the catalogue asks for and what the contract has.
 *
 * @param reasons   variables that made the clause required
 * @param status    effective status, {@link ClauseStatus#WAIVED} included
 * @param record    what is on record of the contract itself, or {@code null}
 * @param inherited what its master contract says instead, or {@code null}
 * @param waiver    the waiver that holds, or {@code null}
 */
public record ClauseLine(ClauseDefinition definition, Applicability applicability, Set<String> reasons, ClauseStatus status,
                         ContractClause record, ContractClause inherited, Waiver waiver, LocalDate asOf) {

    /** Days after which a recorded but unverified clause counts as missing (clauses.md §1). */
    public static final int VERIFY_DAYS = 30;

    /** Where it is said: in the master contract or in the contract itself; {@code null} when nowhere. */
    public ContractClause source() {
        return inherited != null ? inherited : record;
    }

    public boolean isRequired() {
        return applicability == Applicability.REQUIRED;
    }

    /** Verified, equivalent or waived. */
    public boolean isMet() {
        return status.isFulfilled() || status == ClauseStatus.WAIVED;
    }

    /** Required and neither verified, equivalent nor waived. */
    public boolean isLacking() {
        return isRequired() && !isMet();
    }

    /** Last day for the verification of a recorded clause, or {@code null}. */
    public LocalDate verifyBy() {
        return status == ClauseStatus.PRESENT_UNVERIFIED ? record.recordedOn().plusDays(VERIFY_DAYS) : null;
    }

    public boolean isVerificationLate() {
        return verifyBy() != null && asOf.isAfter(verifyBy());
    }
}
