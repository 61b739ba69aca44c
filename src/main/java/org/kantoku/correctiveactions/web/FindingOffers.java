package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** What a page offers to a person for a finding: only what the state and the role allow. The services decide by themselves. */
public record FindingOffers(boolean classify, boolean requestPlan, boolean decidePlan, boolean verify, boolean effect,
                            boolean closeObservation, boolean recur, boolean extend, boolean rule, boolean answerCost,
                            boolean acceptRisk, boolean comment) implements Serializable {

    static FindingOffers of(FindingDetail finding, CurrentUser user, LocalDate today) {
        boolean handles = user.has(Permission.FINDING_HANDLE);
        boolean decides = user.has(Permission.FINDING_DECIDE);
        FindingState state = finding.state();
        boolean critical = finding.grade() == FindingGrade.CRITICAL;
        boolean observation = finding.grade() == FindingGrade.OBS;
        return new FindingOffers(
            handles && state == FindingState.RAISED,
            handles && !observation && state.canBecome(FindingState.PLAN_REQUESTED) && isRiskTermOver(finding, today),
            handles && state == FindingState.PLAN_SUBMITTED,
            handles && state == FindingState.COMPLETED_REPORTED,
            handles && state == FindingState.VERIFIED && !today.isBefore(finding.dates().effectivenessFrom()),
            handles && observation && state == FindingState.CLASSIFIED,
            handles && state == FindingState.CLOSED,
            decides && !observation && state.isActionOpen() && finding.dates().extendedTo() == null
                && (!critical || user.hasRole(Role.PRIVACY_OFFICER)),
            decides && state == FindingState.DISPUTED,
            (handles || decides) && finding.openConsultation() != null,
            user.has(Permission.RISK_ACCEPT) && !critical && state.canBecome(FindingState.RISK_ACCEPTED),
            handles || decides || user.has(Permission.REGISTER_EDIT));
    }

    private static boolean isRiskTermOver(FindingDetail finding, LocalDate today) {
        return finding.state() != FindingState.RISK_ACCEPTED || !today.isBefore(finding.dates().riskAcceptedUntil());
    }
}
