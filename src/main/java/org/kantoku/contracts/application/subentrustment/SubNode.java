package org.kantoku.contracts.application.subentrustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * A sub-entrustment as a line of the tree.
 *
 * @param approvedUntil last day of the approval that holds, or {@code null}
 * @param unapproved    data are handled without an approval (L11)
 * @param asked         the contractor has to put something right
 */
public record SubNode(UUID id, UUID contractId, UUID parentId, int level, String name, String work, String countryCode, boolean handlesData,
                      LocalDate startedOn, SubEntrustmentState state, LocalDate approvedUntil, boolean unapproved, boolean asked, LocalDate nextReportDue,
                      boolean reportOver) {

    static SubNode of(SubEntrustment one, LocalDate today) {
        LocalDate until = one.approvalOn(today).map(SubEntrustmentApproval::expiresOn).orElse(null);
        boolean unapproved = one.mayHoldData() && one.hasBegunBy(today) && until == null;
        boolean reporting = one.details().handlesData() && one.hasBegunBy(today);
        LocalDate due = reporting ? one.nextReportDue() : null;
        return new SubNode(one.id(), one.contractId(), one.parentId(), one.tierLevel(), one.name(), one.details().work(), one.details().countryCode(),
            one.details().handlesData(), one.details().startedOn(), one.stateOn(today), until, unapproved, one.remark() != null, due,
            due != null && due.isBefore(today));
    }

    /** The tree from top to bottom: each followed by those below it. */
    static List<SubNode> tree(List<SubEntrustment> all, LocalDate today) {
        List<SubNode> nodes = new ArrayList<>();
        below(null, all, today, nodes);
        return nodes;
    }

    private static void below(UUID parent, List<SubEntrustment> all, LocalDate today, List<SubNode> nodes) {
        all.stream().filter(one -> Objects.equals(one.parentId(), parent)).forEach(one -> {
            nodes.add(of(one, today));
            below(one.id(), all, today, nodes);
        });
    }

    /** Something waits for the contractor. */
    public boolean isContractorsTurn() {
        return asked || reportOver || state == SubEntrustmentState.EXPIRED || state == SubEntrustmentState.STOPPED;
    }

    public boolean isAbroad() {
        return !"JP".equals(countryCode);
    }

    /** Whether another may be placed below it. */
    public boolean isOpen() {
        return !state.isOver() && state != SubEntrustmentState.STOPPED;
    }
}
