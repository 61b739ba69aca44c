package org.kantoku.contracts.application.subentrustment;

import java.time.LocalDate;

import org.kantoku.access.domain.Permission;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.contracts.domain.subentrustment.ContractBounds;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * What somebody of our side may do with a sub-entrustment now; the services refuse by themselves.
 *
 * @param approver      whether the caller decides on it at all
 * @param latest        last day an approval may hold, or {@code null} when the contract names no end
 * @param upstream      whether the permission of a member co-op has to be named
 * @param listed        whether the place in the contract has to be named
 * @param foreignLacks  whether the contract lacks the foreign handling that has to come first
 */
public record SubOffers(boolean approver, boolean approve, boolean reject, boolean stop, boolean review, boolean ask, boolean answer, boolean report,
                        boolean reportEnd, boolean confirmEnd, LocalDate latest, boolean upstream, boolean listed, boolean foreignLacks) {

    static SubOffers none() {
        return new SubOffers(false, false, false, false, false, false, false, false, false, false, null, false, false, false);
    }

    static SubOffers of(SubEntrustment one, ContractBounds bounds, boolean decides, CurrentUser user, LocalDate today) {
        SubEntrustmentState state = one.stateOn(today);
        boolean records = user.has(Permission.SUBENTRUSTMENT_RECORD);
        boolean open = !state.isOver() && state != SubEntrustmentState.STOPPED;
        boolean waits = state == SubEntrustmentState.DECLARED || state == SubEntrustmentState.DISCOVERED || state == SubEntrustmentState.UNDER_REVIEW;
        boolean running = one.details().handlesData() && one.hasBegunBy(today);
        boolean ending = state.canBecome(SubEntrustmentState.ENDED);
        return new SubOffers(decides, decides && open && !user.currentId().equals(one.recordedBy()), decides && waits && !running,
            decides && open && (one.hasBegunBy(today) || state == SubEntrustmentState.APPROVED),
            records && (state == SubEntrustmentState.DECLARED || state == SubEntrustmentState.DISCOVERED || state == SubEntrustmentState.EXPIRED),
            records && waits, records && one.wish() != null, records && open && one.hasBegunBy(today), records && ending && one.endReportedBy() == null,
            records && ending && one.endReportedBy() != null && !user.currentId().equals(one.endReportedBy()), bounds.latestApproval(one.details()),
            bounds.upstream(), bounds.policy() == SubPolicy.LISTED, one.details().isAbroad() && !bounds.foreign().contains(one.details().countryCode()));
    }
}
