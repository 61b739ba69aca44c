package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.SUBENTRUSTMENT_APPLY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SupervisionReport;

/** What a contractor does about its own sub-entrustments (DH-09); another firm's are not there. */
@ApplicationScoped
@Transactional
public class SubApplicationService {

    private SubEntrustmentDesk desk;

    protected SubApplicationService() {
    }

    @Inject
    public SubApplicationService(SubEntrustmentDesk desk) {
        this.desk = desk;
    }

    /**
     * Applies for a sub-entrustment.
     *
     * @param parentId   whom it is below, or {@code null} for the first tier
     * @param documentId a file sent before, or {@code null}
     */
    @Requires(SUBENTRUSTMENT_APPLY)
    public UUID apply(UUID contractId, UUID parentId, SubEntrusteeDetails details, UUID documentId) {
        ContractGrounds.Grounds found = desk.contract(contractId);
        SubEntrustment one = SubEntrustment.applied(desk.place(found, parentId), details, desk.file(documentId, found.contract().contractorId()),
            found.bounds(), desk.today(), desk.actor());
        desk.add(one);
        desk.done("apply", one, null);
        return one.id();
    }

    /** Puts right what was asked for, or what was applied for before anybody looked. */
    @Requires(SUBENTRUSTMENT_APPLY)
    public void amend(UUID id, long version, SubEntrusteeDetails details, UUID documentId) {
        SubEntrustment one = desk.find(id, version);
        one.amend(details, desk.file(documentId, one.contractorId()), desk.contract(one.contractId()).bounds(), desk.today(), desk.actor());
        desk.done("amend", one, null);
    }

    /** Takes an application back before the work began. */
    @Requires(SUBENTRUSTMENT_APPLY)
    public void withdraw(UUID id, long version) {
        SubEntrustment one = desk.find(id, version);
        one.withdraw(desk.today(), desk.actor());
        desk.done("withdraw", one, null);
    }

    /** Asks for a change or a longer term. */
    @Requires(SUBENTRUSTMENT_APPLY)
    public void wish(UUID id, long version, String words) {
        SubEntrustment one = desk.find(id, version);
        one.wish(words, desk.today(), desk.actor());
        desk.done("wish", one, words);
    }

    /** Hands in a report of its supervision. */
    @Requires(SUBENTRUSTMENT_APPLY)
    public void report(UUID id, long version, SupervisionReport.Content content) {
        SubEntrustment one = desk.find(id, version);
        desk.file(content.evidenceId(), one.contractorId());
        one.report(content, desk.today(), desk.today(), desk.actor(), true);
        desk.done("report", one, null);
    }

    /** Says that the work is over and the data are erased. */
    @Requires(SUBENTRUSTMENT_APPLY)
    public void reportEnd(UUID id, long version, Ending ending) {
        SubEntrustment one = desk.find(id, version);
        desk.file(ending.document(), one.contractorId());
        one.reportEnd(ending, desk.today(), desk.actor());
        desk.done("reportEnd", one, null);
    }
}
