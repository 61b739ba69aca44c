package org.kantoku.contracts.application.exit;

import static org.kantoku.access.domain.Permission.EXIT_ACCEPT;
import static org.kantoku.access.domain.Permission.EXIT_DECIDE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.transfers.TransferRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.exit.Residual;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.Settlement;

/** Judging certificates and completing return and erasure (model §4.7). */
@ApplicationScoped
@Transactional
public class ExitJudgementService {

    private ExitRepository exits;
    private ContractRepository contracts;
    private TransferRepository transfers;
    private ContractJournal journal;
    private Event<ReturnErasureCompleting> completing;

    protected ExitJudgementService() {
    }

    @Inject
    public ExitJudgementService(ExitRepository exits, ContractRepository contracts, TransferRepository transfers, ContractJournal journal,
                                Event<ReturnErasureCompleting> completing) {
        this.exits = exits;
        this.contracts = contracts;
        this.transfers = transfers;
        this.journal = journal;
        this.completing = completing;
    }

    @Requires(EXIT_ACCEPT)
    public void accept(UUID orderId, long version, String words) {
        ReturnErasureOrder order = exits.find(orderId, version);
        order.accept(words, journal.today(), journal.actor());
        record("exit.accept", order, words);
    }

    @Requires(EXIT_ACCEPT)
    public void reject(UUID orderId, long version, String words) {
        ReturnErasureOrder order = exits.find(orderId, version);
        order.reject(words, journal.today(), journal.actor());
        record("exit.reject", order, words);
    }

    /** Lets part of the data stay for a time. */
    @Requires(EXIT_DECIDE)
    public void retain(UUID orderId, long version, Residual residual) {
        ReturnErasureOrder order = exits.find(orderId, version);
        order.retain(residual, journal.today(), journal.actor());
        record("exit.retain", order, residual.basis());
    }

    /** A longer term. */
    @Requires(EXIT_DECIDE)
    public void extend(UUID orderId, long version, LocalDate newDueOn, String reason) {
        ReturnErasureOrder order = exits.find(orderId, version);
        order.extend(newDueOn, reason, journal.today(), journal.actor());
        record("exit.extend", order, reason);
    }

    /**
     * Nothing is left: the hand-overs it is about are settled, and at the end of a contract its return and erasure are complete.
     *
     * @throws org.kantoku.shared.RuleViolation when sub-entrustees are left out, or data were given after the erasure
     */
    @Requires(EXIT_ACCEPT)
    public void complete(UUID orderId, long version) {
        ReturnErasureOrder order = exits.find(orderId, version);
        LocalDate today = journal.today();
        List<DataTransfer> concerned = transfers.ofContract(order.contractId()).stream().filter(one -> one.isHeldOn(today)
            && (order.isFinal() || order.transferIds().contains(one.id()))).toList();
        if (order.isFinal()) {
            completing.fire(new ReturnErasureCompleting(order.contractId()));
        }
        order.complete(concerned.stream().map(DataTransfer::onDate).max(Comparator.naturalOrder()).orElse(null), today, journal.actor());
        concerned.forEach(one -> one.settle(order.isFinal() ? Settlement.COMPLETED : Settlement.ERASED, order.id(), today));
        if (order.isFinal()) {
            contracts.find(order.contractId()).completeReturnErasure(today);
        }
        record("exit.complete", order, null);
    }

    private void record(String action, ReturnErasureOrder order, String reason) {
        Contract contract = contracts.find(order.contractId());
        journal.record(action, contract, reason);
    }
}
