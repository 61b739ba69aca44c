package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.CONTRACT_APPROVE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.application.documents.SignedDocuments;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.shared.RuleViolation;

/** Carries a contract from draft to signature (model §4.2). Every step is refused with the list of what it still needs. */
@ApplicationScoped
@Transactional
public class ContractLifeService {

    private ContractRepository contracts;
    private Dossiers dossiers;
    private ContractJournal journal;
    private CurrentUser user;
    private ContractorStanding standing;
    private SignedDocuments signing;

    protected ContractLifeService() {
    }

    @Inject
    public ContractLifeService(ContractRepository contracts, Dossiers dossiers, ContractJournal journal, CurrentUser user,
                               ContractorStanding standing, SignedDocuments signing) {
        this.contracts = contracts;
        this.dossiers = dossiers;
        this.journal = journal;
        this.user = user;
        this.standing = standing;
        this.signing = signing;
    }

    /** The facts are complete; the clauses are looked at next. */
    @Requires(REGISTER_EDIT)
    public void sendToClauseReview(UUID id, long version) {
        Contract contract = contracts.find(id, version);
        refuseIfLacking(dossiers.of(contract).readiness(journal.today()).beforeReview());
        contract.sendToClauseReview(journal.today(), journal.actor());
        journal.record("contract.sendToClauseReview", contract, null);
    }

    @Requires(REGISTER_EDIT)
    public void sendBackToDraft(UUID id, long version, String reason) {
        Contract contract = contracts.find(id, version);
        contract.sendBackToDraft(journal.today(), journal.actor(), reason);
        journal.record("contract.sendBackToDraft", contract, reason);
    }

    /** Asks for approval; refused with the names of the clauses that lack, and of everything else (model §7, 2). */
    @Requires(REGISTER_EDIT)
    public void requestApproval(UUID id, long version) {
        Contract contract = contracts.find(id, version);
        refuseIfLacking(dossiers.of(contract).readiness(journal.today()).beforeApproval());
        contract.requestApproval(journal.today(), journal.actor());
        journal.record("contract.requestApproval", contract, null);
    }

    /** Approves: tiers S and A, handling abroad and My Number are the privacy officer's, the rest the owning department's. */
    @Requires(CONTRACT_APPROVE)
    public void approve(UUID id, long version) {
        Contract contract = contracts.find(id, version);
        Dossier dossier = dossiers.of(contract);
        requireApprover(dossier);
        refuseIfLacking(dossier.readiness(journal.today()).beforeApproval());
        contract.approve(journal.today(), journal.actor());
        journal.record("contract.approve", contract, null);
    }

    /** The approver says what has to be put right first. */
    @Requires(CONTRACT_APPROVE)
    public void declineApproval(UUID id, long version, String remark) {
        Contract contract = contracts.find(id, version);
        requireApprover(dossiers.of(contract));
        contract.declineApproval(journal.actor(), remark);
        journal.record("contract.declineApproval", contract, remark);
    }

    private void requireApprover(Dossier dossier) {
        Role approver = dossier.approver(journal.today());
        if (!user.hasRole(approver)) {
            throw approver == Role.PRIVACY_OFFICER ? new RuleViolation("contracts.error.approverOfficer")
                : new RuleViolation("contracts.error.approverDepartment");
        }
        UUID department = dossier.contract().details().owningDepartmentId();
        if (approver == Role.DEPT_PRIVACY_MANAGER && department != null && !department.equals(user.identity().departmentId())) {
            throw new RuleViolation("contracts.error.approverDepartment");
        }
    }

    /**
     * Records the signature.
     *
     * @param on         day of the signature, not in the future
     * @param documentId the document that was signed, filed before
     * @param lateReason why it is later than the first day, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public void sign(UUID id, long version, LocalDate on, UUID documentId, String lateReason) {
        Contract contract = contracts.find(id, version);
        if (on == null || on.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("signedOn");
        }
        refuseIfLacking(dossiers.of(contract).readiness(on).beforeSignature());
        contract.sign(on, journal.actor(), lateReason);
        signing.sign(contract, documentId, on);
        LocalDate from = contract.details().effectiveFrom();
        standing.contractInForce(contract.contractorId(), from.isAfter(on) ? from : on, journal.actor());
        journal.record("contract.sign", contract, lateReason);
    }

    @Requires(REGISTER_EDIT)
    public void cancel(UUID id, long version, String reason) {
        Contract contract = contracts.find(id, version);
        contract.cancel(journal.today(), journal.actor(), reason);
        journal.record("contract.cancel", contract, reason);
    }

    /** Refuses with the first lack in full; the page shows the whole list beside it. */
    private static void refuseIfLacking(List<Lack> lacks) {
        if (!lacks.isEmpty()) {
            Lack first = lacks.get(0);
            throw new RuleViolation(first.key(), first.arguments().toArray());
        }
    }
}
