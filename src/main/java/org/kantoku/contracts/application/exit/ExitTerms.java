package org.kantoku.contracts.application.exit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;

/** From which day, and for how long, a contract lets return and erasure take. */
@ApplicationScoped
class ExitTerms {

    private static final String CLAUSE = "DH-14";
    private static final String DAYS = "returnErasureDays";

    private ContractRepository contracts;

    protected ExitTerms() {
    }

    @Inject
    ExitTerms(ContractRepository contracts) {
        this.contracts = contracts;
    }

    /** Last day of the contract, ended or about to end; {@code null} when its term has none. */
    LocalDate endOf(Contract contract, LocalDate today) {
        return contract.terminatedOn() != null ? contract.terminatedOn() : contract.term().effectiveEnd(today);
    }

    /** Days the clause states, or the usual ones. */
    int days(UUID contractId) {
        return contracts.clause(contractId, CLAUSE).map(clause -> clause.params().get(DAYS)).orElse(ReturnErasureOrder.USUAL_DAYS);
    }
}
