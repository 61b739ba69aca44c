package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.HANDOVER_RELEASE;
import static org.kantoku.access.domain.Permission.HANDOVER_SUSPEND;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.NoticeException;
import org.kantoku.shared.RuleViolation;

/** Suspension, renewal and end of contracts (model §4.2). */
@ApplicationScoped
@Transactional
public class ContractEndService {

    private ContractRepository contracts;
    private Dossiers dossiers;
    private ContractJournal journal;
    private ContractorLeave leave;
    private Event<ContractClosing> closing;

    protected ContractEndService() {
    }

    @Inject
    public ContractEndService(ContractRepository contracts, Dossiers dossiers, ContractJournal journal, ContractorLeave leave,
                              Event<ContractClosing> closing) {
        this.contracts = contracts;
        this.dossiers = dossiers;
        this.journal = journal;
        this.leave = leave;
        this.closing = closing;
    }

    /**
     * Stops handing over data under a contract in force. It stays live: supervision goes on, no duty ends or moves, and if
     * its term ends meanwhile with data still out there, that is a lapse (model §6 {@code live}, L13).
     */
    @Requires(HANDOVER_SUSPEND)
    public void suspend(UUID id, long version, String reason) {
        Contract contract = contracts.find(id, version);
        contract.suspend(journal.today(), journal.actor(), reason);
        journal.record("contract.suspend", contract, reason);
    }

    /** Lifts the stop. */
    @Requires(HANDOVER_RELEASE)
    public void resume(UUID id, long version, String reason) {
        Contract contract = contracts.find(id, version);
        contract.resume(journal.today(), journal.actor(), reason);
        journal.record("contract.resume", contract, reason);
    }

    /**
     * Renewal by signature; not beyond the term a member co-op entrusted the data for (model §7, 7).
     *
     * @param why grounds of the decision
     */
    @Requires(REGISTER_EDIT)
    public void renew(UUID id, long version, LocalDate newEnd, String why) {
        Contract contract = contracts.find(id, version);
        dossiers.of(contract).stricter(journal.today()).requireEnd(newEnd);
        contract.renew(newEnd, journal.today(), journal.actor(), why);
        journal.record("contract.renew", contract, newEnd + ": " + why);
    }

    /**
     * Decides that the contract ends with its period.
     *
     * @param noticeOn  day the contractor was told
     * @param exception why a freelance is told later than 30 days before the end, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public void endWithPeriod(UUID id, long version, LocalDate noticeOn, String reason, NoticeException exception) {
        Contract contract = contracts.find(id, version);
        if (noticeOn == null || noticeOn.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("noticeOn");
        }
        contract.endWithPeriod(noticeOn, journal.today(), journal.actor(), reason, exception);
        leave.after(contract, contract.term().effectiveEnd(journal.today()));
        journal.record("contract.endWithPeriod", contract, reason);
    }

    /**
     * Immediate termination, today.
     *
     * @param exception why a freelance is not told 30 days before, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public void terminate(UUID id, long version, String reason, NoticeException exception) {
        Contract contract = contracts.find(id, version);
        contract.terminate(journal.today(), journal.actor(), reason, exception);
        leave.after(contract, journal.today());
        journal.record("contract.terminate", contract, reason);
    }

    /** Nothing is left to do: the data are back or erased, and no finding is open (model §7, 20). */
    @Requires(REGISTER_EDIT)
    public void close(UUID id, long version) {
        Contract contract = contracts.find(id, version);
        closing.fire(new ContractClosing(id));
        contract.close(journal.today(), journal.actor(), contracts.dataHandedOver(id));
        journal.record("contract.close", contract, null);
    }
}
