package org.kantoku.contracts.application.exit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.exit.ErasureCertificate;
import org.kantoku.contracts.domain.exit.ReturnErasureFile;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;

/** Turns orders into what the caller may see of them: a contractor learns no names of our people. */
@ApplicationScoped
class OrderViews {

    private ExitRepository exits;
    private ContractRepository contracts;
    private ContractorStanding contractors;
    private AccountQueries accounts;
    private EvidenceStore store;
    private CurrentUser user;
    private BusinessClock clock;

    protected OrderViews() {
    }

    @Inject
    OrderViews(ExitRepository exits, ContractRepository contracts, ContractorStanding contractors, AccountQueries accounts, EvidenceStore store,
               CurrentUser user, BusinessClock clock) {
        this.exits = exits;
        this.contracts = contracts;
        this.contractors = contractors;
        this.accounts = accounts;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    OrderView of(ReturnErasureOrder order) {
        Contract contract = contracts.find(order.contractId());
        LocalDate today = clock.today();
        Map<UUID, String> names = user.isContractor() ? new HashMap<>() : accounts.names(people(order));
        List<ReturnErasureFile> files = exits.files(order.id());
        List<OrderView.Certificate> certificates = new ArrayList<>(order.certificates().stream().map(one -> certificate(one, files, names)).toList());
        Collections.reverse(certificates);
        List<OrderView.Step> steps = new ArrayList<>(order.transitions().stream().map(step -> new OrderView.Step(step.toState(), step.onDate(),
            step.recordedAt(), names.get(step.actorId()), step.reason())).toList());
        Collections.reverse(steps);
        return new OrderView(order.id(), order.version(), contract.id(), contract.number(), contract.title(), contractors.nameOf(contract.contractorId()),
            order.isFinal(), order.choice(), order.stateOn(today), order.instructedOn(), names.get(order.instructedBy()), order.instruction(),
            order.endedOn(), order.dueOn(), order.deadline(), ChronoUnit.DAYS.between(today, order.deadline()), order.residual(), order.completedOn(),
            certificates, order.extensions().stream().map(one -> new OrderView.Extension(one.onDate(), names.get(one.actorId()), one.oldDueOn(),
                one.newDueOn(), one.reason())).toList(), steps, files(files, null), List.copyOf(order.transferIds()));
    }

    private OrderView.Certificate certificate(ErasureCertificate one, List<ReturnErasureFile> files, Map<UUID, String> names) {
        return new OrderView.Certificate(one.seq(), one.onDate(), names.get(one.actorId()), one.isOnBehalf(), one.content(), one.verdict(), one.judgedOn(),
            names.get(one.judgedBy()), one.verdictWords(), files(files, one.id()), !user.currentId().equals(one.actorId()));
    }

    private List<EvidenceFile> files(List<ReturnErasureFile> files, UUID certificate) {
        return files.stream().filter(file -> java.util.Objects.equals(file.certificateId(), certificate))
            .map(file -> EvidenceFile.of(store.find(file.evidenceId(), user.contractorScope().orElse(null)))).toList();
    }

    private static Set<UUID> people(ReturnErasureOrder order) {
        Set<UUID> ids = new HashSet<>();
        ids.add(order.instructedBy());
        order.transitions().forEach(step -> ids.add(step.actorId()));
        order.extensions().forEach(step -> ids.add(step.actorId()));
        order.certificates().forEach(one -> {
            ids.add(one.actorId());
            ids.add(one.judgedBy());
        });
        ids.remove(null);
        return ids;
    }
}
