package org.kantoku.contracts.domain.subentrustment;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.shared.RuleViolation;

/**
 * What a contract lets happen below it, on a day.
 *
 * @param from     first day of the contract, or {@code null} when a ledger did not say
 * @param end      last day of the running period or of what a member co-op entrusted, the earlier; {@code null} when not known
 * @param policy   what it says about sub-entrustment; {@code null} is read as prior approval
 * @param upstream whether data of member co-ops are handled
 * @param foreign  countries with a handling on record that runs and has a legal basis (model §7, 6)
 * @param over     whether the contract is over
 */
public record ContractBounds(LocalDate from, LocalDate end, SubPolicy policy, boolean myNumber, boolean upstream, Set<String> foreign, boolean over) {

    public ContractBounds {
        foreign = Set.copyOf(foreign);
    }

    /** @throws RuleViolation when the contract allows no sub-entrustment at all, or not in that time (model §7, 8) */
    void requirePossible(SubEntrusteeDetails details) {
        if (over) {
            throw new RuleViolation("subentrustment.error.contractOver");
        }
        if (policy == SubPolicy.PROHIBITED) {
            throw new RuleViolation("subentrustment.error.prohibited");
        }
        if (from != null && details.startedOn().isBefore(from)) {
            throw new RuleViolation("subentrustment.error.beforeContract", from).on("startedOn");
        }
        if (end != null && details.startedOn().isAfter(end)) {
            throw new RuleViolation("subentrustment.error.afterContract", end).on("startedOn");
        }
        if (end != null && details.plannedEndOn() != null && details.plannedEndOn().isAfter(end)) {
            throw new RuleViolation("subentrustment.error.afterContract", end).on("plannedEndOn");
        }
    }

    /**
     * @param upstreamRef permission of the member co-op whose data it is: the first entruster's (My Number Act 10, DH-22)
     * @param basis       where the contract lists the firm; needed when it allows only listed ones
     */
    void requireApprovable(SubEntrusteeDetails details, LocalDate expiresOn, String upstreamRef, String basis) {
        requirePossible(details);
        if (details.isAbroad() && !foreign.contains(details.countryCode())) {
            throw new RuleViolation("subentrustment.error.foreign", details.countryCode());
        }
        if (upstream && upstreamRef == null) {
            throw new RuleViolation(myNumber ? "subentrustment.error.firstEntruster" : "subentrustment.error.upstreamRef").on("upstreamRef");
        }
        if (policy == SubPolicy.LISTED && basis == null) {
            throw new RuleViolation("subentrustment.error.listed").on("basis");
        }
        LocalDate latest = latestApproval(details);
        if (latest != null && expiresOn.isAfter(latest)) {
            throw new RuleViolation("subentrustment.error.expiresLate", latest).on("expiresOn");
        }
    }

    /** Last day an approval may hold: not beyond the contract nor the planned end; {@code null} when neither is known. */
    public LocalDate latestApproval(SubEntrusteeDetails details) {
        LocalDate planned = details.plannedEndOn();
        return end == null || planned != null && planned.isBefore(end) ? planned : end;
    }

    /** A notice does: the contract asks for no approval, and nothing else asks for a review. */
    boolean letsANoticeDo(SubEntrusteeDetails details) {
        return policy == SubPolicy.NOTIFY_ONLY && !details.isAbroad() && !upstream && !myNumber && latestApproval(details) != null;
    }
}
