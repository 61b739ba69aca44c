package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.SUBENTRUSTMENT_RECORD;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.contracts.domain.subentrustment.SupervisionReport;

/** What our side records about sub-entrustments without deciding on them. */
@ApplicationScoped
@Transactional
public class SubRecordService {

    private SubEntrustmentDesk desk;

    protected SubRecordService() {
    }

    @Inject
    public SubRecordService(SubEntrustmentDesk desk) {
        this.desk = desk;
    }

    /**
     * Records one that the contractor told us of, or that we found.
     *
     * @param origin       DECLARED, INSPECTION or INCIDENT
     * @param discoveredOn day on which we came to know; {@code null} when it was told
     */
    @Requires(SUBENTRUSTMENT_RECORD)
    public UUID record(UUID contractId, UUID parentId, SubOrigin origin, SubEntrusteeDetails details, LocalDate discoveredOn) {
        ContractGrounds.Grounds found = desk.contract(contractId);
        SubEntrustment.Place place = desk.place(found, parentId);
        SubEntrustment one = origin.isDiscovered()
            ? SubEntrustment.discovered(place, origin, details, discoveredOn, desk.today(), desk.actor())
            : SubEntrustment.declared(place, details, desk.today(), desk.actor());
        desk.add(one);
        desk.done(origin.isDiscovered() ? "discover" : "declare", one, null);
        return one.id();
    }

    /** We begin to look at it; the contractor sees that. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void review(UUID id, long version) {
        SubEntrustment one = desk.find(id, version);
        one.review(desk.today(), desk.actor());
        desk.done("review", one, null);
    }

    /** Asks the contractor to put something right. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void ask(UUID id, long version, String words) {
        SubEntrustment one = desk.find(id, version);
        one.ask(words, desk.today(), desk.actor());
        desk.done("ask", one, words);
    }

    /** Answers what the contractor asked for, without a new approval. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void answer(UUID id, long version, String words) {
        SubEntrustment one = desk.find(id, version);
        one.answer(words, desk.today(), desk.actor());
        desk.done("answer", one, words);
    }

    /** Records a report that came another way than through the portal. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void report(UUID id, long version, LocalDate reportedOn, SupervisionReport.Content content) {
        SubEntrustment one = desk.find(id, version);
        desk.file(content.evidenceId(), one.contractorId());
        one.report(content, reportedOn, desk.today(), desk.actor(), false);
        desk.done("report", one, null);
    }

    /** Records an end that was told another way. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void reportEnd(UUID id, long version, Ending ending) {
        SubEntrustment one = desk.find(id, version);
        desk.file(ending.document(), one.contractorId());
        one.reportEnd(ending, desk.today(), desk.actor());
        desk.done("reportEnd", one, null);
    }

    /** The proof of erasure was seen: it has ended. */
    @Requires(SUBENTRUSTMENT_RECORD)
    public void confirmEnd(UUID id, long version) {
        SubEntrustment one = desk.find(id, version);
        one.confirmEnd(desk.openBelow(one), desk.today(), desk.actor());
        desk.done("confirmEnd", one, null);
    }
}
