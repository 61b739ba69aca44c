package org.kantoku.contracts.application.exit;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.transfers.TransferRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Our side of return and erasure: the order, what the firm handed in on paper, and what else is taken back (model §4.7, DH-14). */
@ApplicationScoped
@Transactional
public class ExitService {

    private ExitRepository exits;
    private ContractRepository contracts;
    private TransferRepository transfers;
    private ExitTerms terms;
    private ContractJournal journal;

    protected ExitService() {
    }

    @Inject
    public ExitService(ExitRepository exits, ContractRepository contracts, TransferRepository transfers, ExitTerms terms,
                       ContractJournal journal) {
        this.exits = exits;
        this.contracts = contracts;
        this.transfers = transfers;
        this.terms = terms;
        this.journal = journal;
    }

    /** Orders return or erasure of everything, once the end of the contract is decided. Due from its last day, however late it is ordered. */
    @Requires(REGISTER_EDIT)
    public UUID instruct(UUID contractId, ExitChoice choice, String instruction) {
        Contract contract = contracts.find(contractId);
        LocalDate today = journal.today();
        ContractState state = contract.stateOn(today);
        LocalDate endedOn = terms.endOf(contract, today);
        if (state != ContractState.ENDING && state != ContractState.ENDED && state != ContractState.TERMINATED || endedOn == null) {
            throw new RuleViolation("exit.error.notEnding");
        }
        if (exits.ofContract(contractId).stream().anyMatch(ReturnErasureOrder::isFinal)) {
            throw new RuleViolation("exit.error.already");
        }
        ReturnErasureOrder order = ReturnErasureOrder.atEnd(contractId, choice, instruction, endedOn, terms.days(contractId), today, journal.actor());
        exits.add(order);
        journal.record("exit.instruct", contract, instruction);
        return order.id();
    }

    /** Orders return or erasure of chosen hand-overs whose data are no longer needed. */
    @Requires(REGISTER_EDIT)
    public UUID instructPart(UUID contractId, ExitChoice choice, String instruction, Set<UUID> transferIds) {
        Contract contract = contracts.find(contractId);
        LocalDate today = journal.today();
        Set<UUID> held = new HashSet<>();
        transfers.ofContract(contractId).stream().filter(one -> one.isHeldOn(today)).forEach(one -> held.add(one.id()));
        if (!held.containsAll(transferIds)) {
            throw new RecordNotFound();
        }
        ReturnErasureOrder order = ReturnErasureOrder.ofTransfers(contractId, choice, instruction, transferIds, terms.days(contractId), today, journal.actor());
        exits.add(order);
        journal.record("exit.instructPart", contract, instruction);
        return order.id();
    }

    /** Records a certificate for a firm that sent it on paper; whoever records it does not judge it. */
    @Requires(REGISTER_EDIT)
    public void submitOnBehalf(UUID orderId, long version, CertificateContent content) {
        ReturnErasureOrder order = exits.find(orderId, version);
        order.submit(content, true, journal.today(), journal.actor());
        journal.record("exit.submitOnBehalf", contracts.find(order.contractId()), content.objects());
    }

    /** Says of accounts, keys or lent things that they are back, or that there were none. */
    @Requires(REGISTER_EDIT)
    public void check(UUID contractId, ExitItem item, ExitCheck.ExitResult result, String note) {
        Contract contract = contracts.find(contractId);
        if (item == null || result == null) {
            throw new RuleViolation("exit.error.check");
        }
        exits.checks(contractId).stream().filter(one -> one.item() == item).findFirst().ifPresentOrElse(
            one -> one.answer(result, note, journal.today(), journal.actor()),
            () -> exits.add(new ExitCheck(contractId, item, result, note, journal.today(), journal.actor())));
        journal.record("exit.check", contract, item.name() + " " + result.name());
    }
}
