package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contractors.application.SelectionFactsChanged;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.shared.BusinessClock;

/** What every command on a contract does at its end: the audit entry, and the news that facts changed. */
@ApplicationScoped
public class ContractJournal {

    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private Event<ContractFactsChanged> changed;
    private ContractRepository contracts;

    protected ContractJournal() {
    }

    @Inject
    public ContractJournal(AuditTrail audit, CurrentUser user, BusinessClock clock, Event<ContractFactsChanged> changed,
                           ContractRepository contracts) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.changed = changed;
        this.contracts = contracts;
    }

    public LocalDate today() {
        return clock.today();
    }

    public UUID actor() {
        return user.currentId();
    }

    /**
     * @param action the act as the audit trail names it, such as {@code contract.sign}
     * @param reason what the audit trail should say beside the act, or {@code null} */
    public void record(String action, Contract contract, String reason) {
        audit.record(action, "Contract", contract.id(), contract.number() + " " + contract.title(), reason);
        changed.fire(new ContractFactsChanged(contracts.withIndividuals(contract.id())));
    }

    /** Selection assessments are facts of all the contractor's contracts. */
    void selectionChanged(@Observes SelectionFactsChanged news) {
        changed.fire(new ContractFactsChanged(Set.copyOf(contracts.ofContractor(news.contractorId()))));
    }
}
