package org.kantoku.contracts.application.subentrustment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Place;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.EvidenceStore;

/** What the commands on sub-entrustments share: who may touch which record, its contract, and the journal. */
@ApplicationScoped
public class SubEntrustmentDesk {

    private SubEntrustmentRepository repository;
    private ContractGrounds grounds;
    private ContractJournal journal;
    private EvidenceStore evidence;
    private CurrentUser user;

    protected SubEntrustmentDesk() {
    }

    @Inject
    public SubEntrustmentDesk(SubEntrustmentRepository repository, ContractGrounds grounds, ContractJournal journal, EvidenceStore evidence,
                              CurrentUser user) {
        this.repository = repository;
        this.grounds = grounds;
        this.journal = journal;
        this.evidence = evidence;
        this.user = user;
    }

    LocalDate today() {
        return journal.today();
    }

    UUID actor() {
        return journal.actor();
    }

    /** The record; another firm's is not there for a contractor (model §7, 16). */
    SubEntrustment find(UUID id, long version) {
        own(repository.find(id));
        return repository.find(id, version);
    }

    private SubEntrustment own(SubEntrustment one) {
        user.contractorScope().filter(firm -> !firm.equals(one.contractorId())).ifPresent(firm -> {
            throw new RecordNotFound();
        });
        return one;
    }

    /** The contract; another firm's is not there for a contractor. */
    ContractGrounds.Grounds contract(UUID contractId) {
        ContractGrounds.Grounds found = grounds.of(contractId, today());
        user.contractorScope().filter(firm -> !firm.equals(found.contract().contractorId())).ifPresent(firm -> {
            throw new RecordNotFound();
        });
        return found;
    }

    /** Where in the tree something is recorded; one above of another firm is not there for a contractor. */
    Place place(ContractGrounds.Grounds found, UUID parentId) {
        SubEntrustment parent = parentId == null ? null : own(repository.find(parentId));
        return new Place(found.contract().id(), found.contract().contractorId(), parent);
    }

    SubEntrustment parentOf(SubEntrustment one) {
        return one.parentId() == null ? null : repository.find(one.parentId());
    }

    boolean openBelow(SubEntrustment one) {
        return repository.openBelow(one.id());
    }

    void add(SubEntrustment one) {
        repository.add(one);
    }

    /** A file that was sent for this firm. */
    UUID file(UUID evidenceId, UUID contractorId) {
        return evidenceId == null ? null : evidence.find(evidenceId, contractorId).id();
    }

    /** The privacy officer decides on tiers S and A, My Number and abroad; on the rest the owning department's manager may too (model §3). */
    void requireApprover(SubEntrustment one) {
        if (!mayDecide(one)) {
            throw new RuleViolation("subentrustment.error.approver");
        }
    }

    boolean mayDecide(SubEntrustment one) {
        ContractGrounds.Grounds found = grounds.of(one.contractId(), today());
        boolean department = found.departmentId() == null || found.departmentId().equals(user.identity().departmentId());
        return user.hasRole(Role.PRIVACY_OFFICER)
            || user.hasRole(Role.DEPT_PRIVACY_MANAGER) && found.approver() == Role.DEPT_PRIVACY_MANAGER && !one.details().isAbroad() && department;
    }

    void done(String act, SubEntrustment one, String words) {
        journal.record("subentrustment." + act, grounds.of(one.contractId(), today()).contract(), words == null ? one.name() : one.name() + ": " + words);
    }
}
