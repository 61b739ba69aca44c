package org.kantoku.contracts.application;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contractors.application.ContractorClosing;
import org.kantoku.contractors.application.ContractorReleased;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.RuleViolation;

/** When a contractor leaves, as far as its contracts decide it (model §4.1 ACTIVE → EXITING → CLOSED). */
@ApplicationScoped
public class ContractorLeave {

    private ContractRepository contracts;
    private ContractorStanding standing;
    private ContractJournal journal;

    protected ContractorLeave() {
    }

    @Inject
    public ContractorLeave(ContractRepository contracts, ContractorStanding standing, ContractJournal journal) {
        this.contracts = contracts;
        this.standing = standing;
        this.journal = journal;
    }

    /**
     * A contract ends; with the last one the contractor leaves, the day after the latest last day of those that are ending.
     *
     * @param lastDay its last day, or {@code null} when no end is known
     */
    void after(Contract contract, LocalDate lastDay) {
        LocalDate latest = lastDay;
        for (Contract other : contracts.othersRunning(contract)) {
            LocalDate end = other.state() == ContractState.ENDING ? other.term().effectiveEnd(journal.today()) : null;
            latest = latest == null || end == null ? null : end.isAfter(latest) ? end : latest;
        }
        if (latest != null) {
            standing.lastContractEnded(contract.contractorId(), latest.plusDays(1), journal.actor());
        }
    }

    /** While handing over was stopped the last contract may have ended. */
    void released(@Observes ContractorReleased news) {
        boolean over = contracts.ofContractor(news.contractorId()).stream().map(contracts::find)
            .allMatch(contract -> contract.stateOn(journal.today()).isOver());
        if (over) {
            standing.lastContractEnded(news.contractorId(), journal.today(), journal.actor());
        }
    }

    /** Nothing runs any more, and the data are back or erased. */
    void refuseWhileOpen(@Observes ContractorClosing news) {
        for (var id : contracts.ofContractor(news.contractorId())) {
            Contract contract = contracts.find(id);
            boolean held = contracts.dataHandedOver(id) && contract.returnErasureCompletedOn() == null;
            if (!contract.stateOn(journal.today()).isOver() || held) {
                throw new RuleViolation("contracts.error.contractorOpen", contract.number());
            }
        }
    }
}
