package org.kantoku.contracts.application.transfers;

import static org.kantoku.access.domain.Permission.HANDOVER_ANSWER;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.HandlingReport;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Reports on the handling of data: handed in by the contractor, or recorded by us from what it sent (clauses.md DH-10). */
@ApplicationScoped
@Transactional
public class HandlingReportService {

    private TransferRepository transfers;
    private ContractRepository contracts;
    private ContractJournal journal;
    private CurrentUser user;

    protected HandlingReportService() {
    }

    @Inject
    public HandlingReportService(TransferRepository transfers, ContractRepository contracts, ContractJournal journal, CurrentUser user) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.journal = journal;
        this.user = user;
    }

    /** @param receivedOn day on which it came in, not later than today */
    @Requires(REGISTER_EDIT)
    public void record(UUID contractId, ReportingPeriod period, HandlingFigures figures, LocalDate receivedOn) {
        if (receivedOn != null && receivedOn.isAfter(journal.today())) {
            throw new RuleViolation("transfers.error.receivedOn", period.end()).on("receivedOn");
        }
        keep(contracts.find(contractId), period, figures, receivedOn, false);
    }

    /** Handed in today for a contract of the caller's firm. */
    @Requires(HANDOVER_ANSWER)
    public void handIn(UUID contractId, ReportingPeriod period, HandlingFigures figures) {
        keep(transfers.ownContract(contractId, user.contractorScope().orElseThrow(RecordNotFound::new)), period, figures, journal.today(), true);
    }

    private void keep(Contract contract, ReportingPeriod period, HandlingFigures figures, LocalDate receivedOn, boolean fromContractor) {
        if (transfers.isReported(contract.id(), period.end())) {
            throw new RuleViolation("transfers.error.reported");
        }
        transfers.add(new HandlingReport(contract.id(), period, figures, receivedOn, journal.actor(), fromContractor));
        journal.record("transfer.report", contract, period.start() + "–" + period.end());
    }
}
