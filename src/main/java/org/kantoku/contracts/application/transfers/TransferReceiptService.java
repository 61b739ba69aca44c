package org.kantoku.contracts.application.transfers;

import static org.kantoku.access.domain.Permission.HANDOVER_ANSWER;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.StaleRecord;

/** The contractor's answer to a hand-over: everything arrived, or what does not agree. Its own firm's only. */
@ApplicationScoped
@Transactional
public class TransferReceiptService {

    private TransferRepository transfers;
    private ContractRepository contracts;
    private ContractJournal journal;
    private CurrentUser user;

    protected TransferReceiptService() {
    }

    @Inject
    public TransferReceiptService(TransferRepository transfers, ContractRepository contracts, ContractJournal journal, CurrentUser user) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.journal = journal;
        this.user = user;
    }

    @Requires(HANDOVER_ANSWER)
    public void confirm(UUID id, long version, Integer count) {
        DataTransfer transfer = own(id, version);
        transfer.confirm(count, journal.today(), journal.actor());
        journal.record("transfer.confirm", contracts.find(transfer.contractId()), transfer.items());
    }

    @Requires(HANDOVER_ANSWER)
    public void reportDiscrepancy(UUID id, long version, Integer count, String words) {
        DataTransfer transfer = own(id, version);
        transfer.reportDiscrepancy(count, words, journal.today(), journal.actor());
        journal.record("transfer.discrepancy", contracts.find(transfer.contractId()), words);
    }

    private DataTransfer own(UUID id, long version) {
        DataTransfer transfer = transfers.findOwn(id, user.contractorScope().orElseThrow(RecordNotFound::new));
        StaleRecord.check(transfer, version);
        return transfer;
    }
}
