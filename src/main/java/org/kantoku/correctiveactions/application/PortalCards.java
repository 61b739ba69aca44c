package org.kantoku.correctiveactions.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kantoku.correctiveactions.application.PortalCard.State;
import org.kantoku.correctiveactions.application.PortalCard.What;
import org.kantoku.correctiveactions.domain.CompletionReport;
import org.kantoku.correctiveactions.domain.CorrectivePlan;
import org.kantoku.correctiveactions.domain.Decision;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.inspections.domain.FindingGrade;

/** What a finding asks of its contractor at the moment. */
final class PortalCards {

    private PortalCards() {
    }

    /** Empty when nothing is asked and nothing waits: then the finding stands in the list of findings only. */
    static Optional<PortalCard> of(Finding finding) {
        LocalDate due = finding.nextDueOn();
        return Optional.ofNullable(switch (finding.state()) {
            case CLASSIFIED -> finding.grade() == FindingGrade.OBS ? null
                : card(finding, What.FINDING_NOTICE, State.NOT_STARTED, finding.deadlines().planDueOn(), null, List.of());
            case DISPUTED -> card(finding, What.DISPUTE, State.SUBMITTED, null, finding.disputedOn(), List.of());
            case PLAN_REQUESTED -> card(finding, What.PLAN, State.NOT_STARTED, due, null, List.of());
            case PLAN_RETURNED -> card(finding, What.PLAN, State.RETURNED, due, null,
                finding.plan().map(CorrectivePlan::decisionReason).stream().toList());
            case PLAN_SUBMITTED -> card(finding, What.PLAN, State.SUBMITTED, null,
                finding.plan().map(CorrectivePlan::submittedOn).orElse(null), List.of());
            case PLAN_APPROVED, IMPLEMENTING -> completion(finding, due);
            case COMPLETED_REPORTED -> card(finding, What.COMPLETION, State.SUBMITTED, null, finding.deadlines().reportedOn(), List.of());
            case RAISED, VERIFIED, EFFECTIVENESS_CHECK, RISK_ACCEPTED, CLOSED -> null;
        });
    }

    private static PortalCard completion(Finding finding, LocalDate due) {
        Optional<CompletionReport> sentBack = finding.report().filter(report -> report.decision() == Decision.RETURNED);
        return card(finding, What.COMPLETION, sentBack.isPresent() ? State.RETURNED : State.NOT_STARTED, due, null,
            sentBack.map(CompletionReport::statement).stream().toList());
    }

    private static PortalCard card(Finding finding, What what, State state, LocalDate due, LocalDate handedIn, List<String> remarks) {
        UUID id = finding.id();
        return new PortalCard(what, state, id, finding.number(), finding.wording().title(), due, handedIn, 0, 0, remarks);
    }
}
