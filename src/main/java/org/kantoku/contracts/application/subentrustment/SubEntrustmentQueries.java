package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.shared.BusinessClock;

/** Reads sub-entrustments for our own pages. */
@ApplicationScoped
@Transactional
public class SubEntrustmentQueries {

    private SubEntrustmentRepository repository;
    private SubViews views;
    private ContractGrounds grounds;
    private BusinessClock clock;

    protected SubEntrustmentQueries() {
    }

    @Inject
    public SubEntrustmentQueries(SubEntrustmentRepository repository, SubViews views, ContractGrounds grounds, BusinessClock clock) {
        this.repository = repository;
        this.views = views;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(REGISTER_READ)
    public SubView view(UUID id) {
        return views.view(repository.find(id), true);
    }

    /** Its details as they were when something was last asked of the contractor, else as they came in. */
    @Requires(REGISTER_READ)
    public SubEntrusteeDetails detailsThen(UUID id) {
        return repository.detailsThen(repository.find(id).id());
    }

    /** The tree under a contract. */
    @Requires(REGISTER_READ)
    public List<SubNode> ofContract(UUID contractId) {
        return SubNode.tree(repository.ofContract(contractId), clock.today());
    }

    /** The trees under all contracts of a firm, one after the other. */
    @Requires(REGISTER_READ)
    public List<SubNode> ofContractor(UUID contractorId) {
        return SubNode.tree(repository.ofContractor(contractorId), clock.today());
    }

    /** Permissions of member co-ops that hold for the data under a contract, by their references. */
    @Requires(REGISTER_READ)
    public String upstreamReferences(UUID contractId) {
        return grounds.upstreamReferences(contractId, clock.today());
    }

    /** Number and title of a contract, for the form under it. */
    @Requires(REGISTER_READ)
    public String contractName(UUID contractId) {
        var contract = grounds.of(contractId, clock.today()).contract();
        return contract.number() + " " + contract.title();
    }
}
