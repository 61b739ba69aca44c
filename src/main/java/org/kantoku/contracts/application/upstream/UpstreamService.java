package org.kantoku.contracts.application.upstream;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.upstream.ContractUpstream;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.UpstreamEntrustment;
import org.kantoku.shared.RuleViolation;

/** What member co-ops entrusted, their permissions to hand it on, and the contracts under which that happens (DH-22). */
@ApplicationScoped
@Transactional
public class UpstreamService {

    private UpstreamRepository repository;
    private ContractJournal journal;
    private AuditTrail audit;
    private Event<ContractFactsChanged> changed;

    protected UpstreamService() {
    }

    @Inject
    public UpstreamService(UpstreamRepository repository, ContractJournal journal, AuditTrail audit, Event<ContractFactsChanged> changed) {
        this.repository = repository;
        this.journal = journal;
        this.audit = audit;
        this.changed = changed;
    }

    /** Records what a member co-op entrusted. */
    @Requires(REGISTER_EDIT)
    public UUID entrust(UUID memberCoopId, String reference, EntrustmentTerm term, String remarks) {
        MemberCoop coop = repository.find(MemberCoop.class, memberCoopId);
        UpstreamEntrustment entrustment = new UpstreamEntrustment(coop, reference, term, remarks, journal.today(), journal.actor());
        repository.add(entrustment);
        record("upstream.entrust", entrustment, null);
        return entrustment.id();
    }

    /** Changes the terms from today on. */
    @Requires(REGISTER_EDIT)
    public void amend(UUID id, long version, String reference, EntrustmentTerm term, String remarks, String reason) {
        UpstreamEntrustment entrustment = repository.find(UpstreamEntrustment.class, id, version);
        entrustment.amend(reference, term, remarks, reason, journal.today(), journal.actor());
        record("upstream.amend", entrustment, reason);
    }

    /** Records the co-op's permission to hand the data on. */
    @Requires(REGISTER_EDIT)
    public void permit(UUID id, String reference, LocalDate grantedOn, LocalDate expiresOn) {
        UpstreamEntrustment entrustment = repository.find(UpstreamEntrustment.class, id);
        if (grantedOn != null && grantedOn.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("grantedOn");
        }
        entrustment.permit(reference, grantedOn, expiresOn, journal.actor());
        record("upstream.permit", entrustment, reference);
    }

    /** The co-op has taken a permission back. */
    @Requires(REGISTER_EDIT)
    public void withdraw(UUID id, UUID approvalId, LocalDate on, String reason) {
        UpstreamEntrustment entrustment = repository.find(UpstreamEntrustment.class, id);
        if (on != null && on.isAfter(journal.today())) {
            throw new RuleViolation("contracts.error.futureDate").on("withdrawnOn");
        }
        entrustment.withdraw(approvalId, on, reason, journal.actor());
        record("upstream.withdraw", entrustment, reason);
    }

    /** From today on the contract hands on the data of an entrustment. */
    @Requires(REGISTER_EDIT)
    public UUID link(UUID contractId, UUID entrustmentId) {
        Contract contract = repository.find(Contract.class, contractId);
        UpstreamEntrustment entrustment = repository.find(UpstreamEntrustment.class, entrustmentId);
        MemberCoop coop = repository.find(MemberCoop.class, entrustment.memberCoopId());
        if (!coop.isMemberOn(journal.today())) {
            throw new RuleViolation("upstream.error.notMember").on("entrustment");
        }
        if (repository.contracts(entrustmentId).contains(contractId)) {
            throw new RuleViolation("upstream.error.linkedAlready").on("entrustment");
        }
        ContractUpstream link = new ContractUpstream(contractId, entrustmentId, journal.today());
        repository.add(link);
        contract.withdrawApproval();
        journal.record("contract.linkUpstream", contract, coop.name());
        return link.id();
    }

    /** The contract no longer hands on the data of an entrustment; the row stays with its days. */
    @Requires(REGISTER_EDIT)
    public void unlink(UUID linkId, String reason) {
        ContractUpstream link = repository.find(ContractUpstream.class, linkId);
        link.unlink(journal.today(), reason);
        journal.record("contract.unlinkUpstream", repository.find(Contract.class, link.contractId()), reason);
    }

    private void record(String act, UpstreamEntrustment entrustment, String reason) {
        MemberCoop coop = repository.find(MemberCoop.class, entrustment.memberCoopId());
        audit.record(act, "UpstreamEntrustment", entrustment.id(), coop.name() + (entrustment.reference() == null ? "" : " " + entrustment.reference()), reason);
        changed.fire(new ContractFactsChanged(repository.contracts(entrustment.id())));
    }
}
