package org.kantoku.contracts.application.transfers;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.Settlement;
import org.kantoku.contracts.domain.transfers.TransferDetails;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.shared.RecordNotFound;

/** Keeps the hand-over log on our side (clauses.md DH-18, model §7, 4). */
@ApplicationScoped
@Transactional
public class TransferService {

    private TransferRepository transfers;
    private ContractRepository contracts;
    private ContractorStanding contractors;
    private ContractJournal journal;

    protected TransferService() {
    }

    @Inject
    public TransferService(TransferRepository transfers, ContractRepository contracts, ContractorStanding contractors, ContractJournal journal) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.contractors = contractors;
        this.journal = journal;
    }

    /**
     * Records data given to the contractor. Before the contract is in force, after its end and during a stop it is refused, unless it
     * really happened: then with the reason how, marked as an exception.
     *
     * @param exceptionReason how it came about against the rules, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public UUID handOver(UUID contractId, TransferDetails details, String exceptionReason) {
        Contract contract = contracts.find(contractId);
        LocalDate today = journal.today();
        DataTransfer transfer = DataTransfer.out(contractId, details, HandoverObstacle.on(details.on() == null ? today : details.on(),
            contract, contractors.holds(contract.contractorId())), exceptionReason, today);
        transfers.add(transfer);
        journal.record("transfer.out", contract, transfer.exceptionalBecause().isEmpty() ? transfer.items() : transfer.exceptionalReason());
        return transfer.id();
    }

    /**
     * Records data that came back.
     *
     * @param settled which hand-overs are thereby back in whole; none when only a part of one came back
     */
    @Requires(REGISTER_EDIT)
    public UUID takeBack(UUID contractId, TransferDetails details, Collection<UUID> settled) {
        Contract contract = contracts.find(contractId);
        DataTransfer back = DataTransfer.back(contractId, details, journal.today(), journal.actor());
        transfers.add(back);
        chosen(contractId, settled).forEach(out -> out.settle(Settlement.RETURNED, back.id(), details.on()));
        journal.record("transfer.back", contract, back.items());
        return back.id();
    }

    /** The hand-overs of the contract among the ids; an id of anything else is not there. */
    private List<DataTransfer> chosen(UUID contractId, Collection<UUID> ids) {
        List<DataTransfer> found = transfers.ofContract(contractId).stream()
            .filter(one -> one.direction() == TransferDirection.OUT && ids.contains(one.id())).toList();
        if (found.size() != ids.size()) {
            throw new RecordNotFound();
        }
        return found;
    }

    /**
     * Records what a contractor answered on paper: that everything arrived, or with another number a discrepancy.
     *
     * @param evidence by what we know
     */
    @Requires(REGISTER_EDIT)
    public void answerOnBehalf(UUID id, long version, Integer count, LocalDate answeredOn, String evidence) {
        DataTransfer transfer = transfers.find(id, version);
        transfer.answerOnBehalf(count, answeredOn, evidence, journal.today(), journal.actor());
        journal.record("transfer.answerOnBehalf", contracts.find(transfer.contractId()), transfer.items() + ": " + transfer.receiptEvidence());
    }

    /** What became of a discrepancy the contractor reported. */
    @Requires(REGISTER_EDIT)
    public void settleDiscrepancy(UUID id, long version, Integer count, String outcome) {
        DataTransfer transfer = transfers.find(id, version);
        transfer.settleDiscrepancy(count, outcome, journal.today(), journal.actor());
        journal.record("transfer.settleDiscrepancy", contracts.find(transfer.contractId()), outcome);
    }
}
