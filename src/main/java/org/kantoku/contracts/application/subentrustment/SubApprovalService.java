package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.SUBENTRUSTMENT_APPROVE;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval.Approval;

/** Decides on sub-entrustments: tiers S and A, My Number and abroad by the privacy officer, the rest by the department too. */
@ApplicationScoped
@Transactional
public class SubApprovalService {

    private SubEntrustmentDesk desk;

    protected SubApprovalService() {
    }

    @Inject
    public SubApprovalService(SubEntrustmentDesk desk) {
        this.desk = desk;
    }

    /** Approves, or approves anew, for a term. */
    @Requires(SUBENTRUSTMENT_APPROVE)
    public void approve(UUID id, long version, Approval given) {
        SubEntrustment one = decidable(id, version);
        one.approve(given, desk.parentOf(one), desk.contract(one.contractId()).bounds(), desk.today(), desk.actor());
        desk.done("approve", one, String.valueOf(given.expiresOn()));
    }

    @Requires(SUBENTRUSTMENT_APPROVE)
    public void reject(UUID id, long version, String why) {
        SubEntrustment one = decidable(id, version);
        one.reject(why, desk.today(), desk.actor());
        desk.done("reject", one, why);
    }

    /** Stops one that runs; its data still have to be erased. */
    @Requires(SUBENTRUSTMENT_APPROVE)
    public void stop(UUID id, long version, String why) {
        SubEntrustment one = decidable(id, version);
        one.stop(why, desk.today(), desk.actor());
        desk.done("stop", one, why);
    }

    private SubEntrustment decidable(UUID id, long version) {
        SubEntrustment one = desk.find(id, version);
        desk.requireApprover(one);
        return one;
    }
}
