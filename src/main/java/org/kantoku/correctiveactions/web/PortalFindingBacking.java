package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.PlanView;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A finding as its contractor sees it: what was found, what is asked now and by when, and what was said. */
@Named
@ViewScoped
public class PortalFindingBacking implements Serializable {

    @Inject
    private FindingQueries queries;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private FindingDetail finding;

    /** Reads the finding named in the address; another firm's is not found. */
    public void load() {
        finding = queries.findOwn(id);
    }

    public FindingDetail getFinding() {
        return finding;
    }

    public String getTitle() {
        return finding.titleIn(Faces.getLocale().getLanguage());
    }

    public boolean isPlanAsked() {
        return finding.state() == FindingState.PLAN_REQUESTED || finding.state() == FindingState.PLAN_RETURNED;
    }

    public boolean isCompletionAsked() {
        return finding.state() == FindingState.PLAN_APPROVED || finding.state() == FindingState.IMPLEMENTING;
    }

    /** First aid is asked of CRITICAL and MAJOR findings until it is reported. */
    public boolean isContainmentAsked() {
        return finding.dates().containmentDueOn() != null && finding.dates().containmentOn() == null
            && (finding.state().isActionOpen() || finding.state() == FindingState.COMPLETED_REPORTED);
    }

    public boolean isDisputable() {
        return finding.state() == FindingState.CLASSIFIED && !clock.today().isAfter(finding.dates().disputeUntil());
    }

    public boolean isCostDiscussable() {
        return finding.state().isActionOpen() && finding.grade() != FindingGrade.OBS && finding.openConsultation() == null;
    }

    /** What the federation asked when it returned the newest plan or report, or {@code null}. */
    public String getRemark() {
        if (finding.state() == FindingState.PLAN_RETURNED) {
            return finding.plan().reason();
        }
        return isCompletionAsked() && finding.report() != null && finding.report().isReturned() ? finding.report().statement() : null;
    }

    /** The day by which the contractor owes the next step, or {@code null}. */
    public LocalDate getDueOn() {
        return finding.state().waitsForContractor() ? finding.dates().nextDueOn() : null;
    }

    public long getDaysLeft() {
        return java.time.temporal.ChronoUnit.DAYS.between(clock.today(), getDueOn());
    }

    public List<FindingSteps.Step> getSteps() {
        return FindingSteps.of(finding);
    }

    PlanView lastPlan() {
        return finding.plan();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
