package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_EXTEND;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_REQUEST;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.FrequencyPolicy;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentCampaign;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Asks contractors for their yearly self-assessments (model.md §5.3). */
@ApplicationScoped
@Transactional
public class SelfAssessmentRequestService {

    @Inject
    private SelfAssessmentRepository assessments;

    @Inject
    private ChecklistRepository checklists;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    /**
     * Asks every contract that was supervised when the campaign opened, still is, and owes a self-assessment this fiscal
     * year; a contract is asked once a year, so that running it again only adds what was recorded late. Tier C is asked every second
     * year, with the short form; a contract that began between February and May after a fresh selection is left to the next year.
     *
     * @param dueOn last day in time
     * @return how many were asked
     */
    @Requires(SELF_ASSESSMENT_REQUEST)
    public int requestAll(LocalDate dueOn) {
        Act act = acting.now();
        FiscalYear year = FiscalYear.of(act.on());
        SelfAssessmentCampaign campaign = campaign(year, act.on(), dueOn);
        List<AskedContract> asked = assessments.unasked(year.year(), act.on(), campaign.opensOn()).stream()
            .filter(c -> owes(c) && !campaign.leavesToNextYear(c.began(), c.selectedOn())).toList();
        return ask(campaign, asked, dueOn, null, act);
    }

    /** Asks chosen contracts, whatever the rhythm of their tier; they must be supervised and not asked yet this year. */
    @Requires(SELF_ASSESSMENT_REQUEST)
    public int request(Set<UUID> contractIds, LocalDate dueOn) {
        Act act = acting.now();
        FiscalYear year = FiscalYear.of(act.on());
        List<AskedContract> asked = assessments.unasked(year.year(), act.on(), act.on()).stream()
            .filter(c -> contractIds.contains(c.contractId())).toList();
        if (asked.size() != contractIds.size()) {
            throw new RuleViolation("inspections.error.cannotAsk", contractIds.size() - asked.size());
        }
        return ask(campaign(year, act.on(), dueOn), asked, dueOn, null, act);
    }

    /**
     * Asks those contracts, and those contracts of contractors, that can be asked: supervised now and not asked yet this
     * year. For rows chosen from a list, in which some have usually been asked before.
     *
     * @param checklistVersion the checklist to answer, or {@code null} for the standard one
     * @return how many were asked
     */
    @Requires(SELF_ASSESSMENT_REQUEST)
    public int requestWherePossible(Set<UUID> contractIds, Set<UUID> contractorIds, LocalDate dueOn, UUID checklistVersion) {
        Act act = acting.now();
        if (dueOn.isBefore(act.on())) {
            throw new RuleViolation("inspections.error.dueOnPast").on("dueOn");
        }
        FiscalYear year = FiscalYear.of(act.on());
        List<AskedContract> asked = assessments.unasked(year.year(), act.on(), act.on()).stream()
            .filter(c -> contractIds.contains(c.contractId()) || contractorIds.contains(c.contractorId())).toList();
        if (asked.isEmpty()) {
            throw new RuleViolation("inspections.error.nothingToAsk", year.year()).on("dueOn");
        }
        return ask(campaign(year, act.on(), dueOn), asked, dueOn, checklistVersion, act);
    }

    /** Takes a request back that lost its ground, because the contract ended; while the contract runs it is refused. */
    @Requires(SELF_ASSESSMENT_REQUEST)
    public void cancel(UUID id, long version, String reason) {
        SelfAssessment assessment = assessments.find(id, version);
        Act act = acting.now();
        assessment.cancel(reason, assessments.isContractOver(assessment.contractId(), act.on()), act);
        done("selfAssessment.cancel", assessment, reason);
    }

    /**
     * Grants a longer term, once.
     *
     * @param to new last day in time
     */
    @Requires(SELF_ASSESSMENT_EXTEND)
    public void extend(UUID id, long version, LocalDate to, String reason) {
        SelfAssessment assessment = assessments.find(id, version);
        assessment.extend(to, reason, acting.now());
        done("selfAssessment.extend", assessment, to + " " + reason);
    }

    private void done(String action, SelfAssessment assessment, String reason) {
        audit.record(action, "SelfAssessment", assessment.id(), "FY" + assessment.fiscalYear(), reason);
        changed.fire(new InspectionFactsChanged(Set.of(assessment.contractId())));
    }

    private SelfAssessmentCampaign campaign(FiscalYear year, LocalDate today, LocalDate dueOn) {
        return assessments.campaign(year.year()).orElseGet(() -> {
            SelfAssessmentCampaign usual = SelfAssessmentCampaign.ofYear(year.year());
            LocalDate opensOn = today.isBefore(usual.opensOn()) ? today : usual.opensOn();
            SelfAssessmentCampaign campaign = new SelfAssessmentCampaign(year.year(), opensOn,
                dueOn.isBefore(usual.dueOn()) ? dueOn : usual.dueOn());
            assessments.add(campaign);
            return campaign;
        });
    }

    private static boolean owes(AskedContract contract) {
        Integer years = FrequencyPolicy.DEFAULT.of(contract.tier()).selfAssessmentYears();
        return years != null && (years == 1 || !contract.askedLastYear());
    }

    private int ask(SelfAssessmentCampaign campaign, List<AskedContract> asked, LocalDate dueOn, UUID version, Act act) {
        UUID checklist = checklists.chosen(version, ChecklistKind.SELF_ASSESSMENT).id();
        Set<UUID> contracts = new HashSet<>();
        for (AskedContract contract : asked) {
            assessments.add(new SelfAssessment(campaign, contract.contractId(), contract.contractorId(), checklist,
                contract.tier().equals("C"), dueOn, act));
            contracts.add(contract.contractId());
        }
        audit.record("selfAssessment.request", "SelfAssessmentCampaign", campaign.id(), "FY" + campaign.fiscalYear(),
            asked.size() + " contracts, due " + dueOn);
        changed.fire(new InspectionFactsChanged(contracts));
        return asked.size();
    }
}
