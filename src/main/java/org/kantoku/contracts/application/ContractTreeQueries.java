package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.MasterContract;
import org.kantoku.shared.BusinessClock;

/** Master and individual contracts (glossary 28). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ContractTreeQueries {

    private ContractRepository contracts;
    private BusinessClock clock;

    protected ContractTreeQueries() {
    }

    @Inject
    public ContractTreeQueries(ContractRepository contracts, BusinessClock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    /** What stands above and below a contract. */
    @Requires(REGISTER_READ)
    public ContractTreeView of(UUID id) {
        LocalDate today = clock.today();
        Contract contract = contracts.find(id);
        MasterContract own = new MasterContract(contract, List.of());
        UUID above = contract.details().parentContractId();
        Contract master = above == null ? null : contracts.find(above);
        boolean outlives = master != null && new MasterContract(master, List.of()).isOutlivedBy(contract, today);
        return new ContractTreeView(master == null ? null : node(master, outlives, today),
            contracts.individuals(id).stream().map(c -> node(c, own.isOutlivedBy(c, today), today)).toList());
    }

    private static ContractTreeView.Node node(Contract c, boolean outlives, LocalDate today) {
        return new ContractTreeView.Node(c.id(), c.number(), c.title(), c.stateOn(today), c.details().effectiveFrom(),
            c.term().effectiveEnd(today), outlives);
    }

    /** What can be chosen as the master of a contract: contracts of the same contractor under no other one, not over. */
    @Requires(REGISTER_READ)
    public Map<UUID, String> masters(UUID contractorId, UUID individualId) {
        LocalDate today = clock.today();
        Map<UUID, String> choices = new LinkedHashMap<>();
        contracts.topmost(contractorId).stream().filter(c -> !c.id().equals(individualId) && !c.stateOn(today).isOver())
            .forEach(c -> choices.put(c.id(), c.number() + " " + c.title()));
        return choices;
    }
}
