package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * Something found wrong at a contractor, from being raised to being closed (model.md §4.5).
 *
 * <p>raised → classified → plan requested → submitted → approved (or returned) → being implemented → reported done →
 * verified → effectiveness seen → closed. Aside from that: a dispute within seven days, an accepted risk for a while, and
 * a recurrence, which raises a closed finding again one grade up. Every step is dated; due dates follow from the day the
 * grade was fixed.
 */
@Entity
@Table(name = "finding")
public class Finding extends BaseEntity {

    private String number;

    @Column(name = "contract_id")
    private UUID contractId;

    @ElementCollection
    @CollectionTable(name = "finding_contract", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "contract_id")
    private Set<UUID> contractIds = new HashSet<>();

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Embedded
    private FindingOrigin origin;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_grade")
    private FindingGrade proposedGrade;

    @Enumerated(EnumType.STRING)
    private FindingGrade grade;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Embedded
    private Deadlines deadlines;

    @Column(name = "classified_by")
    private UUID classifiedBy;

    @Column(name = "disputed_on")
    private LocalDate disputedOn;

    @Column(name = "containment_on")
    private LocalDate containmentOn;

    private String containment;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "risk_accepted_until")
    private LocalDate riskAcceptedUntil;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "reopened_count")
    private int reopenedCount;

    @Column(name = "recurrence_count")
    private int recurrenceCount;

    @Column(name = "shared_with_contractor")
    private boolean sharedWithContractor;

    @ElementCollection
    @CollectionTable(name = "finding_transition", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderBy("seq")
    private List<FindingTransition> transitions = new ArrayList<>();

    @OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CorrectivePlan> plans = new ArrayList<>();

    @OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CompletionReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
    @OrderBy("openedOn, id")
    private List<CostConsultation> consultations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding_extension", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderBy("grantedOn")
    private List<FindingExtension> extensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding_reminder", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderBy("on")
    private List<FindingReminder> reminders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "risk_acceptance", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderBy("acceptedOn")
    private List<RiskAcceptance> riskAcceptances = new ArrayList<>();

    protected Finding() {
    }

    /**
     * Raises a finding.
     *
     * @param contracts the contracts it concerns, all of one contractor; one at least
     * @param proposed  grade the sheet gives it; an inspector fixes it, one step up or down at most
     */
    public Finding(String number, Collection<UUID> contracts, UUID contractorId, FindingOrigin origin, Wording wording,
                   FindingGrade proposed, Act act) {
        this.number = number;
        this.contractIds.addAll(contracts);
        this.contractId = contracts.iterator().next();
        this.contractorId = contractorId;
        this.origin = origin;
        this.proposedGrade = proposed;
        this.grade = proposed;
        this.deadlines = new Deadlines();
        word(wording);
        enter(FindingState.RAISED, act, null);
    }

    /**
     * Fixes the grade; the deadlines count from this day.
     *
     * @param basis why the grade is not the proposed one; needed only then
     * @param share whether the contractor sees the finding from now on
     */
    public void classify(FindingGrade fixed, String basis, Wording wording, boolean share, Act act) {
        state.requireStepTo(FindingState.CLASSIFIED);
        if (state == FindingState.DISPUTED) {
            throw new RuleViolation("error.transition", state, FindingState.CLASSIFIED);
        }
        requireGradeAllowed(fixed, basis);
        word(wording);
        grade = fixed;
        deadlines = Deadlines.of(act.on(), fixed, daysFor(fixed));
        classifiedBy = act.by();
        sharedWithContractor |= share;
        enter(FindingState.CLASSIFIED, act, basis);
    }

    private void requireGradeAllowed(FindingGrade wanted, String basis) {
        if (wanted == null) {
            throw new RuleViolation("correctiveactions.error.gradeMissing").on("grade");
        }
        if (Math.abs(wanted.ordinal() - proposedGrade.ordinal()) > 1) {
            throw new RuleViolation("correctiveactions.error.gradeTwoSteps").on("grade");
        }
        if (origin.isKnockout() && wanted.isLighterThan(proposedGrade)) {
            throw new RuleViolation("correctiveactions.error.gradeKnockout").on("grade");
        }
        if (wanted != proposedGrade) {
            Given.text(basis, "basis");
        }
    }

    private void word(Wording wording) {
        title = wording.title();
        titleEn = wording.titleEn();
        description = wording.description();
    }

    /** The contractor says the finding is wrong: within seven days of the grade, with a reason. */
    public void dispute(String reason, Act act) {
        state.requireStepTo(FindingState.DISPUTED);
        LocalDate last = deadlines.classifiedOn().plusDays(Deadlines.DISPUTE_DAYS);
        if (act.on().isAfter(last)) {
            throw new RuleViolation("correctiveactions.error.disputeLate", last);
        }
        disputedOn = act.on();
        enter(FindingState.DISPUTED, act, Given.text(reason, "reason"));
    }

    /** A departmental manager rules. The day the grade was fixed does not move, so neither do the deadlines of that grade. */
    public void rule(FindingGrade fixed, String reason, Act act) {
        if (state != FindingState.DISPUTED) {
            throw new RuleViolation("error.transition", state, FindingState.CLASSIFIED);
        }
        requireGradeAllowed(fixed, reason);
        deadlines = deadlines.regraded(daysFor(grade), fixed, daysFor(fixed));
        grade = fixed;
        enter(FindingState.CLASSIFIED, act, Given.text(reason, "reason"));
    }

    /** Days for the correction: those of the grade, or the fewer that the sheet asks for where the grade is the one it proposed. */
    private OptionalInt daysFor(FindingGrade given) {
        OptionalInt usual = given.completionDays();
        Integer wanted = given == proposedGrade ? origin.item().dueDays() : null;
        return wanted == null || usual.isEmpty() || wanted > usual.getAsInt() ? usual : OptionalInt.of(wanted);
    }

    public void requestPlan(Act act) {
        if (state == FindingState.RISK_ACCEPTED && act.on().isBefore(riskAcceptedUntil)) {
            throw new RuleViolation("correctiveactions.error.riskStillAccepted", riskAcceptedUntil);
        }
        if (grade == FindingGrade.OBS) {
            throw new RuleViolation("correctiveactions.error.observationNeedsNoPlan");
        }
        sharedWithContractor = true;
        enter(FindingState.PLAN_REQUESTED, act, null);
    }

    /** First aid that keeps the harm from growing; the contractor may report it at any time while the finding is open. */
    public void contain(String what, LocalDate doneOn, Act act) {
        if (!state.isActionOpen() && state != FindingState.COMPLETED_REPORTED) {
            throw new RuleViolation("correctiveactions.error.notOpen");
        }
        containment = Given.text(what, "containment");
        containmentOn = Given.notLater(doneOn, act.on(), "containmentOn");
    }

    public CorrectivePlan submitPlan(PlanContent content, Act act) {
        state.requireStepTo(FindingState.PLAN_SUBMITTED);
        CorrectivePlan plan = new CorrectivePlan(this, plans.size() + 1, content, act);
        plans.add(plan);
        enter(FindingState.PLAN_SUBMITTED, act, null);
        return plan;
    }

    /** Approval starts the work: the finding goes on to being implemented at once. */
    public void approvePlan(Act act) {
        state.requireStepTo(FindingState.PLAN_APPROVED);
        if (latestPlan().content().declaresCost() && consultations.stream().allMatch(talk -> talk.openedOn().isBefore(origin.raisedOn()))) {
            throw new RuleViolation("correctiveactions.error.costNotTalkedOver");
        }
        requireOther(latestPlan().submittedBy(), act);
        latestPlan().decide(Decision.ACCEPTED, null, act);
        enter(FindingState.PLAN_APPROVED, act, null);
        enter(FindingState.IMPLEMENTING, act, null);
    }

    public void returnPlan(String reason, Act act) {
        state.requireStepTo(FindingState.PLAN_RETURNED);
        latestPlan().decide(Decision.RETURNED, Given.text(reason, "reason"), act);
        deadlines.planReturned(act.on());
        enter(FindingState.PLAN_RETURNED, act, reason);
    }

    /** @param evidenceCount files that prove it; one at least */
    public CompletionReport reportCompletion(String done, int evidenceCount, Act act) {
        state.requireStepTo(FindingState.COMPLETED_REPORTED);
        if (evidenceCount < 1) {
            throw new RuleViolation("correctiveactions.error.evidenceMissing").on("evidence");
        }
        CompletionReport report = new CompletionReport(this, reports.size() + 1, done, act);
        reports.add(report);
        deadlines.reported(grade, act.on());
        enter(FindingState.COMPLETED_REPORTED, act, null);
        return report;
    }

    /**
     * An inspector confirms the correction.
     *
     * @param evidenceSeen the inspector states having looked at the evidence
     * @param statement    what was seen in it
     */
    public void verify(boolean evidenceSeen, String statement, Act act) {
        state.requireStepTo(FindingState.VERIFIED);
        if (!evidenceSeen) {
            throw new RuleViolation("correctiveactions.error.evidenceNotSeen").on("evidenceSeen");
        }
        requireOther(latestReport().reportedBy(), act);
        plan().ifPresent(plan -> requireOther(plan.submittedBy(), act));
        latestReport().decide(Decision.ACCEPTED, Given.text(statement, "statement"), act);
        deadlines.verified(grade, act.on());
        enter(FindingState.VERIFIED, act, statement);
    }

    private static void requireOther(UUID doer, Act act) {
        if (act.by() != null && act.by().equals(doer)) {
            throw new RuleViolation("correctiveactions.error.samePerson");
        }
    }

    /** The evidence does not show it: back to work, and the deadline does not move. */
    public void rejectVerification(String reason, Act act) {
        if (state != FindingState.COMPLETED_REPORTED) {
            throw new RuleViolation("error.transition", state, FindingState.IMPLEMENTING);
        }
        latestReport().decide(Decision.RETURNED, Given.text(reason, "reason"), act);
        deadlines.reopened();
        reopenedCount++;
        enter(FindingState.IMPLEMENTING, act, reason);
    }

    /** The effect has lasted: closed. Made from {@value Deadlines#CHECK_WINDOW_DAYS} days before it is due. */
    public void confirmEffect(String statement, Act act) {
        beginEffectivenessCheck(act);
        closedOn = act.on();
        enter(FindingState.CLOSED, act, Given.text(statement, "statement"));
    }

    /** The effect has not lasted: the finding is closed as it stands and raised again, one grade up. */
    public void denyEffect(String statement, Act act) {
        confirmEffect(statement, act);
        recur(statement, act);
    }

    private void beginEffectivenessCheck(Act act) {
        state.requireStepTo(FindingState.EFFECTIVENESS_CHECK);
        LocalDate first = deadlines.effectivenessDueOn().minusDays(Deadlines.CHECK_WINDOW_DAYS);
        if (act.on().isBefore(first)) {
            throw new RuleViolation("correctiveactions.error.effectTooEarly", first);
        }
        enter(FindingState.EFFECTIVENESS_CHECK, act, null);
    }

    /** An observation was looked at in the next inspection; it needs nothing more. */
    public void closeObservation(String statement, Act act) {
        state.requireStepTo(FindingState.CLOSED);
        if (grade != FindingGrade.OBS) {
            throw new RuleViolation("correctiveactions.error.onlyObservation");
        }
        closedOn = act.on();
        enter(FindingState.CLOSED, act, Given.text(statement, "statement"));
    }

    /** The same failing again: one grade up, all deadlines to be fixed anew. */
    public void recur(String reason, Act act) {
        state.requireStepTo(FindingState.RAISED);
        Given.text(reason, "reason");
        proposedGrade = grade.heavier();
        grade = proposedGrade;
        origin = origin.again(act);
        deadlines = new Deadlines();
        containment = null;
        containmentOn = null;
        closedOn = null;
        recurrenceCount++;
        enter(FindingState.RAISED, act, reason);
    }

    /** A longer term for the correction. Who may grant it depends on the grade and is the service's business. */
    public void extend(LocalDate to, String reason, Act act) {
        requireActionOpen();
        if (deadlines.extendedTo() != null) {
            throw new RuleViolation("correctiveactions.error.extendedBefore");
        }
        LocalDate last = deadlines.actionDueOn().plusDays(grade.completionDays().getAsInt());
        if (to == null || !to.isAfter(deadlines.actionDueOn()) || to.isAfter(last)) {
            throw new RuleViolation("correctiveactions.error.extensionTerm", deadlines.actionDueOn().plusDays(1), last).on("to");
        }
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(deadlines.actionDueOn(), to);
        extensions.add(new FindingExtension(days, to, Given.text(reason, "reason"), act));
        deadlines.extend(days);
        refreshNextDue();
    }

    /** Opens a talk about money; stops the clock of MINOR and MAJOR when it comes in time. */
    public CostConsultation openConsultation(String request, Act act) {
        requireActionOpen();
        if (openConsultation().isPresent()) {
            throw new RuleViolation("correctiveactions.error.consultationOpen");
        }
        boolean stops = grade != FindingGrade.CRITICAL && !act.on().isAfter(deadlines.actionDueOn())
            && deadlines.stoppableDays() > 0;
        CostConsultation talk = new CostConsultation(this, request, stops, act);
        consultations.add(talk);
        if (stops) {
            deadlines.stopClock(act.on());
        }
        refreshNextDue();
        return talk;
    }

    public void answerConsultation(String outcome, Long yen, Act act) {
        CostConsultation talk = openConsultation()
            .orElseThrow(() -> new RuleViolation("correctiveactions.error.noConsultation"));
        int days = talk.answer(outcome, yen, deadlines.stoppableDays(), act);
        if (deadlines.clockStoppedSince() != null) {
            deadlines.resumeClock(days);
        }
        refreshNextDue();
    }

    private void requireActionOpen() {
        if (!state.isActionOpen() || grade == FindingGrade.OBS) {
            throw new RuleViolation("correctiveactions.error.notOpen");
        }
    }

    public void acceptRisk(LocalDate until, String reason, Act act) {
        state.requireStepTo(FindingState.RISK_ACCEPTED);
        if (grade == FindingGrade.CRITICAL) {
            throw new RuleViolation("correctiveactions.error.riskCritical");
        }
        if (until == null) {
            throw new RuleViolation("correctiveactions.error.dateMissing").on("until");
        }
        riskAcceptances.add(new RiskAcceptance(until, Given.text(reason, "reason"), act));
        riskAcceptedUntil = until;
        enter(FindingState.RISK_ACCEPTED, act, reason);
    }

    private void enter(FindingState next, Act act, String reason) {
        if (state != null) {
            state.requireStepTo(next);
            requireInOrder(act);
        }
        transitions.add(new FindingTransition(transitions.size() + 1, state, next, grade, act, reason));
        state = next;
        refreshNextDue();
    }

    private void requireInOrder(Act act) {
        LocalDate last = transitions.get(transitions.size() - 1).on();
        if (act.on().isBefore(last)) {
            throw new RuleViolation("correctiveactions.error.beforeLastStep", last);
        }
    }

    private void refreshNextDue() {
        nextDueOn = deadlines.nextIn(state, origin.raisedOn(), disputedOn, riskAcceptedUntil);
    }

    private CorrectivePlan latestPlan() {
        return plans.get(plans.size() - 1);
    }

    private CompletionReport latestReport() {
        return reports.get(reports.size() - 1);
    }

    /** The newest plan handed in. */
    public Optional<CorrectivePlan> plan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(latestPlan());
    }

    /** The newest report handed in. */
    public Optional<CompletionReport> report() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(latestReport());
    }

    public Optional<CostConsultation> openConsultation() {
        return consultations.stream().filter(CostConsultation::isOpen).findFirst();
    }

    public String number() {
        return number;
    }

    public UUID contractId() {
        return contractId;
    }

    /** Every contract it concerns. */
    public Set<UUID> contractIds() {
        return Set.copyOf(contractIds);
    }

    public UUID contractorId() {
        return contractorId;
    }

    public FindingOrigin origin() {
        return origin;
    }

    public Wording wording() {
        return new Wording(title, titleEn, description);
    }

    public FindingGrade proposedGrade() {
        return proposedGrade;
    }

    public FindingGrade grade() {
        return grade;
    }

    public FindingState state() {
        return state;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public UUID classifiedBy() {
        return classifiedBy;
    }

    public LocalDate disputedOn() {
        return disputedOn;
    }

    public LocalDate containmentOn() {
        return containmentOn;
    }

    public String containment() {
        return containment;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate riskAcceptedUntil() {
        return riskAcceptedUntil;
    }

    /** The day by which the next step is owed, itself still in time; {@code null} when nothing is owed. */
    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    /** How often a verification failed. */
    public int reopenedCount() {
        return reopenedCount;
    }

    public int recurrenceCount() {
        return recurrenceCount;
    }

    public boolean isSharedWithContractor() {
        return sharedWithContractor;
    }

    public List<FindingTransition> transitions() {
        return List.copyOf(transitions);
    }

    public List<CorrectivePlan> plans() {
        return List.copyOf(plans);
    }

    public List<CompletionReport> reports() {
        return List.copyOf(reports);
    }

    public List<CostConsultation> consultations() {
        return List.copyOf(consultations);
    }

    /**
     * Asks the firm again for what is its turn.
     *
     * @return whether it was asked; not when it is not its turn, or it was asked today already
     */
    public boolean remind(Act act) {
        boolean asked = sharedWithContractor && state.isContractorsTurn() && reminders.stream().noneMatch(reminder -> reminder.on().equals(act.on()));
        if (asked) {
            reminders.add(new FindingReminder(nextDueOn, act));
        }
        return asked;
    }

    /** When the firm was asked again, in order. */
    public List<FindingReminder> reminders() {
        return List.copyOf(reminders);
    }

    public List<FindingExtension> extensions() {
        return List.copyOf(extensions);
    }

    public List<RiskAcceptance> riskAcceptances() {
        return List.copyOf(riskAcceptances);
    }
}
