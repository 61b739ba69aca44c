package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/**
 * An incident (漏えい等事案, suspected ones included; model §4.6), from the first call to its end: what was told, what is known of the
 * data, what was decided and reported, whom we told. Never who the people concerned are (§7, 18).
 *
 * <p>noticed → told to us → triaged → preliminary report → investigation → final report → prevention → closed; one that needs no report
 * goes from triage to prevention. Every act is dated by the day it took effect; due days follow from the facts by {@link IncidentClocks}.
 */
@Entity
@Table(name = "incident")
public class Incident extends BaseEntity {

    private static final int SEARCH_LENGTH = 1000;
    private static final int AUTHORITY_LENGTH = 300;
    private static final int REFERENCE_LENGTH = 200;

    private String number;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @ElementCollection
    @CollectionTable(name = "incident_contract", joinColumns = @JoinColumn(name = "incident_id"))
    @Column(name = "contract_id")
    private Set<UUID> contractIds = new HashSet<>();

    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "discovered_by")
    private DiscoveredBy discoveredBy;

    private String caller;

    @Column(name = "contractor_knew_at")
    private Instant contractorKnewAt;

    @Column(name = "first_call_at")
    private Instant firstCallAt;

    @Column(name = "federation_knew_at")
    private Instant federationKnewAt;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Column(name = "first_call_hours")
    private int firstCallHours;

    @Column(name = "written_notice_days")
    private int writtenNoticeDays;

    @Column(name = "written_notice_on")
    private LocalDate writtenNoticeOn;

    @Column(name = "triaged_on")
    private LocalDate triagedOn;

    private Boolean reportable;

    @Column(name = "confirmed_reportable_on")
    private LocalDate confirmedReportableOn;

    private int principals;

    @Column(name = "upstream_notice_on")
    private LocalDate upstreamNoticeOn;

    @Column(name = "principal_notice_on")
    private LocalDate principalNoticeOn;

    @Column(name = "principals_told")
    private boolean principalsTold;

    @Column(name = "principal_notice_words")
    private String principalNoticeWords;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_clock")
    private ClockKind nextClock;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "written_due_on")
    private LocalDate writtenDueOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    private List<IncidentStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    private List<IncidentAssessment> assessments = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    private List<IncidentReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    private List<IncidentCoop> coops = new ArrayList<>();

    protected Incident() {
    }

    /**
     * Takes the first call down. Noticed on the day the contractor knew, told on the day the federation did.
     *
     * @param known what is known of the data so far; nothing is decided by it
     */
    public Incident(String number, FirstCall call, Assessment known, Concern concern, Act act) {
        call.check(act.at());
        known.check();
        this.number = number;
        this.recordedBy = act.by();
        this.state = IncidentState.DETECTED;
        write(call);
        note(known, act.on(), act.by(), false, null);
        about(concern, act.on());
        Instant noticed = contractorKnewAt != null && contractorKnewAt.isBefore(federationKnewAt) ? contractorKnewAt : federationKnewAt;
        enter(IncidentAct.DETECT, IncidentState.DETECTED, IncidentClocks.date(noticed), act.by(), null);
        move(IncidentAct.NOTIFY, IncidentState.NOTIFIED, knownOn, act.by(), null);
    }

    private void write(FirstCall call) {
        discoveredBy = call.discoveredBy();
        caller = Blanks.toNull(call.caller());
        contractorKnewAt = call.contractorKnewAt();
        firstCallAt = call.firstCallAt();
        federationKnewAt = call.federationKnewAt();
        knownOn = IncidentClocks.date(federationKnewAt);
        title = call.title().strip();
        description = Blanks.toNull(call.description());
        searchText = FoldedText.of(number + " " + title, SEARCH_LENGTH);
    }

    private void about(Concern concern, LocalDate on) {
        contractorId = concern.contractorId();
        contractIds.clear();
        contractIds.addAll(concern.contractIds());
        firstCallHours = concern.firstCallHours();
        writtenNoticeDays = concern.writtenNoticeDays();
        concern.coops().stream().filter(terms -> coops.stream().noneMatch(one -> one.coopId().equals(terms.coopId())))
            .forEach(terms -> coops.add(new IncidentCoop(this, terms, on)));
        settleUpstream();
    }

    /** Corrects what was taken down at first; the clocks follow. What was decided, reported or told cannot lie before we knew. */
    public void correct(FirstCall call, String reason, Act act) {
        requireOpen();
        call.check(act.at());
        LocalDate known = IncidentClocks.date(call.federationKnewAt());
        RuleViolation.when(steps.stream().anyMatch(step -> step.act().isOurs() && step.onDate().isBefore(known)), "incidents.error.knownLater", "federationKnewAt");
        String why = Given.words(reason, "reason");
        write(call);
        enter(IncidentAct.CORRECT, state, act.on(), act.by(), why);
    }

    /** The contractor calls after we heard of it otherwise. */
    public void called(Instant at, Act act) {
        requireOpen();
        RuleViolation.when(firstCallAt != null, "incidents.error.toldAlready", "at");
        RuleViolation.when(contractorKnewAt == null, "incidents.error.knewAt", "at");
        RuleViolation.when(at == null || at.isAfter(act.at()) || at.isBefore(contractorKnewAt), "incidents.error.when", "at");
        firstCallAt = at;
        enter(IncidentAct.FIRST_CALL, state, IncidentClocks.date(at), act.by(), null);
    }

    /**
     * Says anew which contracts are concerned; member co-ops that follow from them are added, none is taken away. Until it is decided, theirs
     * are assumed to be among the data then.
     */
    public void concern(Concern concern, String reason, Act act) {
        requireOpen();
        about(concern, act.on());
        if (triagedOn == null && !concern.coops().isEmpty() && !known().upstreamData()) {
            note(known().withUpstreamData(), act.on(), act.by(), false, null);
        }
        enter(IncidentAct.CONCERN, state, act.on(), act.by(), Given.perhaps(reason, Given.WORDS, "reason"));
    }

    /** Notes what is known, before anything was decided. */
    public void learn(Assessment known, Act act) {
        if (state != IncidentState.NOTIFIED) {
            throw new RuleViolation("incidents.error.decided");
        }
        known.check();
        note(known, act.on(), act.by(), false, null);
        enter(IncidentAct.ASSESS, state, act.on(), act.by(), null);
    }

    private void note(Assessment known, LocalDate on, UUID by, boolean decided, String words) {
        assessments.add(new IncidentAssessment(this, assessments.size() + 1, known, decided, on, by, words));
        principals = known.principals();
    }

    /** The contractor's written notice came. */
    public void writtenNotice(LocalDate on, Act act) {
        requireOpen();
        RuleViolation.when(contractorKnewAt == null, "incidents.error.noContractor", "on");
        RuleViolation.when(writtenNoticeOn != null, "incidents.error.toldAlready", "on");
        day(on, IncidentClocks.date(contractorKnewAt), act, "on");
        writtenNoticeOn = on;
        enter(IncidentAct.WRITTEN_NOTICE, state, on, act.by(), null);
    }

    /**
     * Decides by the facts whether it has to be reported. May be done anew as long as facts come out; once a report was made, it stays one
     * that has to be reported, and what changed stands in the final report.
     *
     * @param on    day of the decision
     * @param words grounds, needed for any but the first
     */
    public void triage(Assessment known, LocalDate on, String words, Act act) {
        known.checkForDecision();
        if (!state.isTriageable()) {
            throw new RuleViolation("error.transition", state, IncidentState.TRIAGED);
        }
        day(on, triagedOn == null ? knownOn : lastDecision().onDate(), act, "on");
        boolean must = Reportability.of(known).reportable();
        RuleViolation.when(!must && !reports.isEmpty(), "incidents.error.reportedAlready", "kinds");
        String grounds = triagedOn == null ? Given.perhaps(words, Given.WORDS, "words") : Given.words(words, "words");
        note(known, on, act.by(), true, grounds);
        decided(must, on);
        enterTriage(must, on, act.by(), grounds);
    }

    private void decided(boolean must, LocalDate on) {
        if (triagedOn == null) {
            triagedOn = on;
        }
        if (must != Boolean.TRUE.equals(reportable)) {
            confirmedReportableOn = must ? on : null;
        }
        reportable = must;
    }

    private void enterTriage(boolean must, LocalDate on, UUID by, String words) {
        if (state == IncidentState.NOTIFIED || state == IncidentState.NON_REPORTABLE && must) {
            move(IncidentAct.TRIAGE, IncidentState.TRIAGED, on, by, words);
        } else {
            enter(IncidentAct.TRIAGE, state, on, by, words);
        }
        if (!must && state == IncidentState.TRIAGED) {
            move(IncidentAct.TRIAGE, IncidentState.NON_REPORTABLE, on, by, null);
        }
    }

    /** A report was sent to the authority on a day. */
    public void report(IncidentReportKind kind, LocalDate on, String authority, String reference, Act act) {
        state.requireStepTo(kind.leadsTo());
        day(on, reports.isEmpty() ? knownOn : reports().get(reports.size() - 1).onDate(), act, "on");
        reports.add(new IncidentReport(this, reports.size() + 1, kind, Given.text(authority, AUTHORITY_LENGTH, "authority"),
            Given.perhaps(reference, REFERENCE_LENGTH, "reference"), on, act.by()));
        move(kind == IncidentReportKind.FINAL ? IncidentAct.REPORT_FINAL : IncidentAct.REPORT_PRELIMINARY, kind.leadsTo(), on, act.by(), null);
    }

    /** No report of ours is due: the notice to the member co-ops took its place. */
    public void freeFromReports(Act act) {
        if (!isFreedByNotice()) {
            throw new RuleViolation("incidents.error.notFreed");
        }
        move(IncidentAct.FREE, IncidentState.NON_REPORTABLE, act.on(), act.by(), null);
    }

    public void investigate(String words, Act act) {
        move(IncidentAct.INVESTIGATE, IncidentState.INVESTIGATING, act.on(), act.by(), Given.words(words, "words"));
    }

    /** What is done so that it does not happen again. */
    public void prevent(String words, Act act) {
        move(IncidentAct.PREVENT, IncidentState.PREVENTION, act.on(), act.by(), Given.words(words, "words"));
    }

    /** Nothing is owed any more. */
    public void close(String words, Act act) {
        state.requireStepTo(IncidentState.CLOSED);
        String why = Given.words(words, "words");
        if (contractorKnewAt != null && contractorKnewAt.isBefore(federationKnewAt) && firstCallAt == null) {
            throw new RuleViolation("incidents.error.closeCall");
        }
        if (contractorKnewAt != null && writtenNoticeOn == null) {
            throw new RuleViolation("incidents.error.closeWritten");
        }
        if (known().upstreamData() && upstreamNoticeOn == null) {
            throw new RuleViolation("incidents.error.closeUpstream");
        }
        if (Boolean.TRUE.equals(reportable) && !known().isUpstreamOnly() && principalNoticeOn == null) {
            throw new RuleViolation("incidents.error.closePrincipals");
        }
        move(IncidentAct.CLOSE, IncidentState.CLOSED, act.on(), act.by(), why);
    }

    /** Names a member co-op that does not follow from the contracts, or one again that was taken out. */
    public void addCoop(Concern.CoopTerms terms, Act act) {
        requireOpen();
        Optional<IncidentCoop> there = coops.stream().filter(one -> one.coopId().equals(terms.coopId())).findFirst();
        there.ifPresentOrElse(IncidentCoop::takeUp, () -> coops.add(new IncidentCoop(this, terms, act.on())));
        settleUpstream();
        enter(IncidentAct.ADD_COOP, state, act.on(), act.by(), null);
    }

    /** A member co-op's data turned out not to be concerned. */
    public void dropCoop(UUID coopId, String reason, Act act) {
        requireOpen();
        coop(coopId).drop(Given.words(reason, "reason"), act.on());
        settleUpstream();
        enter(IncidentAct.DROP_COOP, state, act.on(), act.by(), reason.strip());
    }

    /**
     * A member co-op was told.
     *
     * @param at      when; of a written report the day counts
     * @param written a written report, or a call
     */
    public void notifyCoop(UUID coopId, Instant at, boolean written, NoticeMeans means, Act act) {
        requireOpen();
        RuleViolation.when(means == null, "incidents.error.means", "means");
        RuleViolation.when(at == null || at.isAfter(act.at()) || IncidentClocks.date(at).isBefore(knownOn)
            || !written && at.isBefore(federationKnewAt), "incidents.error.when", "at");
        if (written) {
            coop(coopId).reported(IncidentClocks.date(at), means);
        } else {
            coop(coopId).called(at, means);
        }
        settleUpstream();
        enter(IncidentAct.NOTIFY_COOP, state, IncidentClocks.date(at), act.by(), null);
    }

    private IncidentCoop coop(UUID coopId) {
        return coops.stream().filter(one -> one.coopId().equals(coopId) && one.isConcerned()).findFirst()
            .orElseThrow(RecordNotFound::new);
    }

    /** The day on which the last of those concerned was told; none while one was not, or while nobody is named. */
    private void settleUpstream() {
        List<IncidentCoop> concerned = coops.stream().filter(IncidentCoop::isConcerned).toList();
        boolean all = !concerned.isEmpty() && concerned.stream().allMatch(one -> one.toldOn() != null);
        upstreamNoticeOn = all ? concerned.stream().map(IncidentCoop::toldOn).max(Comparator.naturalOrder()).orElseThrow() : null;
    }

    /**
     * The principals were told (法26②), or something else is done because telling them is hard.
     *
     * @param told  they were told themselves
     * @param words how, or what is done instead; without names
     */
    public void notifyPrincipals(LocalDate on, boolean told, String words, Act act) {
        requireOpen();
        RuleViolation.when(principalNoticeOn != null, "incidents.error.toldAlready", "on");
        day(on, knownOn, act, "on");
        principalNoticeWords = Given.words(words, "words");
        principalNoticeOn = on;
        principalsTold = told;
        enter(told ? IncidentAct.NOTIFY_PRINCIPALS : IncidentAct.SPARE_PRINCIPALS, state, on, act.by(), null);
    }

    /** Keeps what lists sort by up to date: the next clock of ours, and the contractor's written notice. */
    public void wind(IncidentPolicy policy, BusinessDays days) {
        IncidentClocks clocks = new IncidentClocks(clockFacts(), policy, days);
        IncidentClock next = state.isOpen() ? clocks.next().orElse(null) : null;
        nextClock = next == null ? null : next.kind();
        nextDueOn = next == null ? null : next.dueOn();
        IncidentClock written = clocks.of(ClockKind.WRITTEN_NOTICE);
        writtenDueOn = written.isRunning() ? written.dueOn() : null;
    }

    public ClockFacts clockFacts() {
        return new ClockFacts(contractorKnewAt, firstCallAt, federationKnewAt, firstCallHours, writtenNoticeDays, writtenNoticeOn, triagedOn, reportable,
            triagedOn == null ? null : lastDecision().onDate(), known(), reportedOn(IncidentReportKind.PRELIMINARY), reportedOn(IncidentReportKind.FINAL),
            upstreamNoticeOn, principalNoticeOn);
    }

    private LocalDate reportedOn(IncidentReportKind kind) {
        return reports.stream().filter(one -> one.kind() == kind).map(IncidentReport::onDate).min(Comparator.naturalOrder()).orElse(null);
    }

    private IncidentAssessment lastDecision() {
        return assessments.stream().filter(IncidentAssessment::isDecided).max(Comparator.comparingInt(IncidentAssessment::seq)).orElseThrow();
    }

    /** Only member co-ops' data, and every one of them was told (法26①ただし書). */
    public boolean isFreedByNotice() {
        return known().isUpstreamOnly() && upstreamNoticeOn != null;
    }

    /** What is known of the data now. */
    public Assessment known() {
        return assessments.stream().max(Comparator.comparingInt(IncidentAssessment::seq)).orElseThrow().known();
    }

    /** Whether a firm may see it: only its own, once it knows of it itself. */
    public boolean isShownTo(UUID firm) {
        return firm.equals(contractorId) && contractorKnewAt != null;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("incidents.error.closed");
        }
    }

    private static void day(LocalDate on, LocalDate first, Act act, String field) {
        RuleViolation.when(on == null || on.isAfter(act.on()) || on.isBefore(first), "incidents.error.when", field);
    }

    private void move(IncidentAct act, IncidentState next, LocalDate on, UUID by, String words) {
        state.requireStepTo(next);
        enter(act, next, on, by, words);
    }

    private void enter(IncidentAct act, IncidentState next, LocalDate on, UUID by, String words) {
        steps.add(new IncidentStep(this, steps.size() + 1, act, next, on, by, words));
        state = next;
    }

    public FirstCall call() {
        return new FirstCall(discoveredBy, caller, contractorKnewAt, firstCallAt, federationKnewAt, title, description);
    }

    public String number() {
        return number;
    }

    /** The contractor concerned, or {@code null}. */
    public UUID contractorId() {
        return contractorId;
    }

    public Set<UUID> contractIds() {
        return Set.copyOf(contractIds);
    }

    public String title() {
        return title;
    }

    public IncidentState state() {
        return state;
    }

    /** The first day (K). */
    public LocalDate knownOn() {
        return knownOn;
    }

    public LocalDate triagedOn() {
        return triagedOn;
    }

    /** Whether it has to be reported; {@code null} while undecided. */
    public Boolean reportable() {
        return reportable;
    }

    /** Since when it is one that has to be reported; {@code null} when it is none. */
    public LocalDate confirmedReportableOn() {
        return confirmedReportableOn;
    }

    public LocalDate upstreamNoticeOn() {
        return upstreamNoticeOn;
    }

    public LocalDate principalNoticeOn() {
        return principalNoticeOn;
    }

    /** Whether the principals themselves were told; else something was done instead. */
    public boolean arePrincipalsTold() {
        return principalsTold;
    }

    public String principalNoticeWords() {
        return principalNoticeWords;
    }

    public LocalDate writtenNoticeOn() {
        return writtenNoticeOn;
    }

    public int firstCallHours() {
        return firstCallHours;
    }

    public int writtenNoticeDays() {
        return writtenNoticeDays;
    }

    public ClockKind nextClock() {
        return nextClock;
    }

    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    /** In the order in which they were recorded. */
    public List<IncidentStep> steps() {
        return steps.stream().sorted(Comparator.comparingInt(IncidentStep::seq)).toList();
    }

    public List<IncidentAssessment> assessments() {
        return assessments.stream().sorted(Comparator.comparingInt(IncidentAssessment::seq)).toList();
    }

    public List<IncidentReport> reports() {
        return reports.stream().sorted(Comparator.comparingInt(IncidentReport::seq)).toList();
    }

    public List<IncidentCoop> coops() {
        return coops.stream().sorted(Comparator.comparing(IncidentCoop::namedOn).thenComparing(IncidentCoop::id)).toList();
    }
}
