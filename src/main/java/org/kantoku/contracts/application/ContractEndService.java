package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.UpstreamEntrustment;
import org.kantoku.shared.RuleViolation;

/** Renewal and end of contracts, and the return or erasure of the data (model §4.2, §4.7). */
@ApplicationScoped
@Transactional
public class ContractEndService {

    private ContractRepository contracts;
    private ContractJournal journal;
    private ContractorStanding standing;

    protected ContractEndService() {
    }

    @Inject
    public ContractEndService(ContractRepository contracts, ContractJournal journal, ContractorStanding standing) {
        this.contracts = contracts;
        this.journal = journal;
        this.standing = standing;
    }

    /** Renewal by signature; not beyond the term a member co-op entrusted the data for (model §7, 7). */
    @Requires(REGISTER_EDIT)
    public void renew(UUID id, long version, LocalDate newEnd) {
        Contract contract = contracts.find(id, version);
        for (UpstreamEntrustment one : contracts.upstream(id)) {
            if (newEnd != null && newEnd.isAfter(one.validTo())) {
                throw new RuleViolation("contracts.lack.upstreamTerm", one.entruster(), one.validTo()).on("newEndDate");
            }
        }
        contract.renew(newEnd, journal.today(), journal.actor());
        journal.record("contract.renew", contract, String.valueOf(newEnd));
    }

    /**
     * Decides that the contract ends with its period.
     *
     * @param noticeOn      day the contractor was told
     * @param exceptionCode why a freelance is told later than 30 days before the end, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public void endWithPeriod(UUID id, long version, LocalDate noticeOn, String reason, String exceptionCode) {
        Contract contract = contracts.find(id, version);
        if (noticeOn == null || noticeOn.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("noticeOn");
        }
        contract.endWithPeriod(noticeOn, journal.today(), journal.actor(), reason, exceptionCode);
        leave(contract, contract.term().effectiveEnd(journal.today()));
        journal.record("contract.endWithPeriod", contract, reason);
    }

    /** Immediate termination, today. */
    @Requires(REGISTER_EDIT)
    public void terminate(UUID id, long version, String reason) {
        Contract contract = contracts.find(id, version);
        contract.terminate(journal.today(), journal.actor(), reason);
        leave(contract, journal.today());
        journal.record("contract.terminate", contract, reason);
    }

    private void leave(Contract contract, LocalDate lastDay) {
        if (lastDay != null && contracts.othersRunning(contract) == 0) {
            standing.lastContractEnded(contract.contractorId(), lastDay.plusDays(1), journal.actor());
        }
    }

    /** All data are back or erased, proven by a certificate. */
    @Requires(REGISTER_EDIT)
    public void completeReturnErasure(UUID id, long version, LocalDate on) {
        Contract contract = contracts.find(id, version);
        if (on == null || on.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("returnedOn");
        }
        contract.completeReturnErasure(on);
        journal.record("contract.completeReturnErasure", contract, on.toString());
    }

    /** Nothing is left to do. */
    @Requires(REGISTER_EDIT)
    public void close(UUID id, long version) {
        Contract contract = contracts.find(id, version);
        boolean handedOver = contracts.profiles(id).get(0).handoverStartedOn() != null;
        contract.close(journal.today(), journal.actor(), handedOver);
        journal.record("contract.close", contract, null);
    }
}
