package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * What is written down about a contract apart from its data (model §2 Contract).
 *
 * @param owningDepartmentId   department that benefits and supervises; may be missing only in a contract taken over
 * @param ownerId              account of the person in charge, or {@code null}
 * @param parentContractId     master contract, or {@code null}
 * @param nonRenewalNoticeDays days of notice the contract asks for, 0 when it asks for none
 * @param amountYen            yen, or {@code null} when not known
 */
public record ContractDetails(String title, ContractKind kind, UUID owningDepartmentId, UUID ownerId, UUID parentContractId,
                              Set<Purpose> purposes, LocalDate effectiveFrom, LocalDate endDate, RenewalKind renewal,
                              Integer renewalTermMonths, int nonRenewalNoticeDays, Long amountYen, StampCategory stampCategory,
                              TriState standardTerms, TriState toriteki, TriState freelance) {

    private static final int MAX_TITLE = 500;
    private static final int MAX_NOTICE_DAYS = 3650;

    public ContractDetails {
        purposes = Set.copyOf(purposes);
    }

    /** Details of a contract of which only its title is known, as a ledger gives it. */
    public static ContractDetails untold(String title) {
        return new ContractDetails(title, ContractKind.MIXED, null, null, null, Set.of(), null, null, RenewalKind.NONE, null, 0,
            null, null, TriState.UNKNOWN, TriState.UNKNOWN, TriState.UNKNOWN);
    }

    /** @throws RuleViolation when a value contradicts another or lies outside its range (model §7, 3 and 22) */
    public void check() {
        if (title == null || title.isBlank() || title.length() > MAX_TITLE) {
            throw new RuleViolation("contracts.error.title", MAX_TITLE).on("title");
        }
        if (effectiveFrom != null && endDate != null && endDate.isBefore(effectiveFrom)) {
            throw new RuleViolation("contracts.error.endBeforeStart").on("endDate");
        }
        if (renewal == RenewalKind.AUTO && (renewalTermMonths == null || renewalTermMonths < 1)) {
            throw new RuleViolation("contracts.error.renewalTerm").on("renewalTermMonths");
        }
        if (nonRenewalNoticeDays < 0 || nonRenewalNoticeDays > MAX_NOTICE_DAYS) {
            throw new RuleViolation("contracts.error.noticeDays", MAX_NOTICE_DAYS).on("nonRenewalNoticeDays");
        }
        if (amountYen != null && amountYen < 0) {
            throw new RuleViolation("contracts.error.amount").on("amountYen");
        }
    }

    /**
     * @param legacy whether it was taken over from a ledger, which may not know department and dates
     * @throws RuleViolation as {@link #check()}, and when something is missing that a contract registered here has
     */
    public void check(boolean legacy) {
        check();
        if (!legacy && owningDepartmentId == null) {
            throw new RuleViolation("contracts.error.department").on("department");
        }
        if (!legacy && (effectiveFrom == null || endDate == null)) {
            throw new RuleViolation("contracts.error.term").on(effectiveFrom == null ? "effectiveFrom" : "endDate");
        }
    }

    /** Whether what the parties signed stays as it was: kind, dates and renewal. Names and persons in charge may change. */
    boolean sameTermsAs(ContractDetails other) {
        return kind == other.kind && java.util.Objects.equals(effectiveFrom, other.effectiveFrom)
            && java.util.Objects.equals(endDate, other.endDate) && renewal == other.renewal
            && java.util.Objects.equals(renewalTermMonths, other.renewalTermMonths)
            && nonRenewalNoticeDays == other.nonRenewalNoticeDays;
    }
}
