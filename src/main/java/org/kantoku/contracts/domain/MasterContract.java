package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;

/**
 * A master contract as its individual contracts see it (glossary 28): on one level, with the same contractor. What is
 * verified in the master counts for the individual, unless the individual states its own.
 *
 * @param clauses what is on record of its clauses
 */
public record MasterContract(Contract contract, List<ContractClause> clauses) {

    public MasterContract {
        clauses = List.copyOf(clauses);
    }

    /**
     * @param individualId    the contract that would come under it, or {@code null} before it is registered
     * @param contractorId    the contractor of that contract
     * @param hasIndividuals  whether that contract is a master itself
     * @throws RuleViolation  for another firm's contract, a second level, or a contract under itself
     */
    public static void check(Contract master, UUID individualId, UUID contractorId, boolean hasIndividuals) {
        if (master.id().equals(individualId)) {
            throw new RuleViolation("contracts.error.masterSelf").on("parentContractId");
        }
        if (!master.contractorId().equals(contractorId)) {
            throw new RuleViolation("contracts.error.masterContractor").on("parentContractId");
        }
        if (hasIndividuals || master.details().parentContractId() != null) {
            throw new RuleViolation("contracts.error.masterLevel").on("parentContractId");
        }
    }

    /** Whether it binds the parties on a day: signed and not over. */
    public static boolean binds(ContractState state) {
        return state == ContractState.SIGNED || state.isLive();
    }

    /** The clause of the master that counts for an individual contract on a day: verified in a master that binds. */
    Optional<ContractClause> verified(String code, LocalDate asOf) {
        return binds(contract.stateOn(asOf)) ? clauses.stream()
            .filter(clause -> clause.clauseCode().equals(code) && clause.status() == ClauseStatus.PRESENT_VERIFIED).findFirst() : Optional.empty();
    }

    /** Whether the individual contract runs on after the master has ended, as far as is known on a day. */
    public boolean isOutlivedBy(Contract individual, LocalDate asOf) {
        LocalDate end = contract.term().effectiveEnd(asOf);
        LocalDate other = individual.term().effectiveEnd(asOf);
        boolean over = contract.stateOn(asOf).isOver();
        boolean renewsItself = contract.details().renewal() == RenewalKind.AUTO && contract.stateOn(asOf) != ContractState.ENDING;
        return !individual.stateOn(asOf).isOver()
            && (over || !renewsItself && end != null && (other == null || other.isAfter(end)));
    }
}
