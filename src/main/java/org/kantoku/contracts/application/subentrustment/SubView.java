package org.kantoku.contracts.application.subentrustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.subentrustment.ReportResult;
import org.kantoku.contracts.domain.subentrustment.SubAct;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * A sub-entrustment with everything on record about it, as the caller may see it today. People are named to staff only.
 *
 * @param node   its line in the tree
 * @param below  the tiers below it
 * @param offers what the caller may do now; nothing on a contractor's pages
 */
public record SubView(UUID id, long version, SubNode node, ContractName contract, ParentName parent, SubEntrusteeDetails details, SubOrigin origin,
                      LocalDate discoveredOn, LocalDate recordedOn, String recordedBy, EvidenceFile document, String remark, String wish,
                      List<Approval> approvals, List<Report> reports, List<Step> steps, End end, List<SubNode> below, SubOffers offers) {

    /** The contract it is under, and its firm. */
    public record ContractName(UUID id, String number, String title, UUID contractorId, String contractor) {
    }

    /** Whom it is below. */
    public record ParentName(UUID id, String name) {
    }

    /** An approval with its days. */
    public record Approval(LocalDate grantedOn, LocalDate expiresOn, String by, String upstreamRef, String basis, boolean afterTheFact, LocalDate revokedOn) {
    }

    /** A report of the contractor's supervision. */
    public record Report(LocalDate reportedOn, LocalDate from, LocalDate to, ReportResult result, String words, EvidenceFile file, boolean fromContractor) {
    }

    /** One act. */
    public record Step(SubAct act, SubEntrustmentState to, LocalDate on, Instant recordedAt, String by, String words) {
    }

    /** The end as told, and whether the erasure was confirmed. */
    public record End(LocalDate endedOn, LocalDate erasedOn, String how, EvidenceFile document, LocalDate confirmedOn, String confirmedBy) {
    }

    public List<Step> latestSteps() {
        return steps.stream().sorted((a, b) -> Integer.compare(steps.indexOf(b), steps.indexOf(a))).toList();
    }
}
