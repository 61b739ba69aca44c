package org.kantoku.supervision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.Ledger;
import org.kantoku.supervision.domain.DutyTimeline;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.ClauseFacts;
import org.kantoku.supervision.domain.facts.ContractFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.FindingFacts;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.InspectionFacts;
import org.kantoku.supervision.domain.facts.SelectionFacts;
import org.kantoku.supervision.domain.facts.SelfAssessmentFacts;
import org.kantoku.supervision.domain.facts.SupervisionFacts;
import org.kantoku.supervision.domain.facts.CertificationFacts;
import org.kantoku.supervision.domain.facts.ContractorFacts;
import org.kantoku.supervision.domain.facts.DepartmentFacts;
import org.kantoku.supervision.domain.facts.EntrustmentFacts;
import org.kantoku.supervision.domain.facts.ErasureFacts;
import org.kantoku.supervision.domain.facts.ForeignFacts;
import org.kantoku.supervision.domain.facts.IncidentFacts;
import org.kantoku.supervision.domain.facts.ReportFacts;
import org.kantoku.supervision.domain.facts.SubFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TrainingFacts;
import org.kantoku.supervision.domain.facts.UpstreamFacts;
import org.kantoku.supervision.domain.facts.TransferFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.supervision.domain.facts.WaiverFacts;
import org.kantoku.supervision.domain.rules.DutyRules;

/** Builds the facts of one contract for tests: nothing but a registration until something is said. */
class Facts {

    static final LocalDate GO_LIVE = LocalDate.of(2020, 4, 1);
    private static final Set<String> CRITICAL = Set.of("DH-02", "DH-09", "DH-12", "DH-14", "DH-20");
    static final LocalDate HORIZON = LocalDate.of(2030, 3, 31);

    private LocalDate registeredOn = LocalDate.of(2024, 3, 1);
    private LocalDate signedOn;
    private LocalDate effectiveFrom;
    private LocalDate erasedOn;
    private LocalDate noticeOn;
    private int renewalMonths;
    private int noticeDays;
    private boolean legacy;
    private final List<Dated<LocalDate>> endDates = new ArrayList<>();
    private final List<Dated<ContractState>> states = new ArrayList<>();
    private final List<Dated<ProfileFacts>> profiles = new ArrayList<>();
    private final List<Dated<RiskTier>> tiers = new ArrayList<>();
    private final List<ClauseFacts> clauses = new ArrayList<>();
    private final List<SelectionFacts> selections = new ArrayList<>();
    private final List<InspectionFacts> inspections = new ArrayList<>();
    private final List<SelfAssessmentFacts> selfAssessments = new ArrayList<>();
    private final List<FindingFacts> findings = new ArrayList<>();
    private final List<TransferFacts> transfers = new ArrayList<>();
    private final List<WaiverFacts> waivers = new ArrayList<>();
    final Set<Purpose> purposes = new java.util.HashSet<>();
    final List<SubFacts> subs = new ArrayList<>();
    final List<ErasureFacts> erasures = new ArrayList<>();
    final List<ForeignFacts> foreign = new ArrayList<>();
    final List<UpstreamFacts> upstream = new ArrayList<>();
    final List<ReportFacts> reports = new ArrayList<>();
    final List<LocalDate> reviews = new ArrayList<>();
    final List<IncidentFacts> incidents = new ArrayList<>();
    final List<Tenure> responsible = new ArrayList<>();
    final List<Tenure> managers = new ArrayList<>();
    final List<Tenure> holds = new ArrayList<>();
    final List<CertificationFacts> certifications = new ArrayList<>();
    final List<TrainingFacts.Acknowledgement> trained = new ArrayList<>();
    final List<LocalDate> policyVersions = new ArrayList<>();
    final List<LocalDate> sites = new ArrayList<>();
    final List<Tenure> mergers = new ArrayList<>();

    List<TransferFacts> transfers() {
        return transfers;
    }

    static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Facts registered(String date) {
        registeredOn = on(date);
        return state(date, ContractState.DRAFT);
    }

    Facts state(String date, ContractState state) {
        states.add(new Dated<>(on(date), state));
        return this;
    }

    /** Signed with a fresh selection assessment, in force and supervised from a day, data handed over on it. */
    Facts supervised(String from, RiskTier tier) {
        registered(from).signed(from).profile(from, TriState.YES, from).tier(from, tier).selected(from);
        return state(from, ContractState.SIGNED);
    }

    Facts signed(String date) {
        signedOn = on(date);
        effectiveFrom = on(date);
        return this;
    }

    Facts effectiveFrom(String date) {
        effectiveFrom = on(date);
        return this;
    }

    Facts ends(String decidedOn, String endDate) {
        endDates.add(new Dated<>(on(decidedOn), on(endDate)));
        return this;
    }

    Facts renewsItself(int months, int days) {
        renewalMonths = months;
        noticeDays = days;
        return this;
    }

    Facts nonRenewalNotice(String date) {
        noticeOn = on(date);
        return this;
    }

    Facts erased(String date) {
        erasedOn = on(date);
        return this;
    }

    Facts legacy() {
        legacy = true;
        return this;
    }

    Facts profile(String date, TriState pd, String handoverStartedOn) {
        return profile(date, pd, handoverStartedOn, 0);
    }

    Facts profile(String date, TriState pd, String handoverStartedOn, int principals, Fact... facts) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, List.of(facts).contains(fact) ? TriState.YES : TriState.NO);
        }
        values.put(Fact.PD, pd);
        return profile(date, new ProfileFacts(ArrangementKind.ENTRUSTMENT, org.kantoku.contracts.domain.ContractFacts.of(values), principals,
            null, null, List.of(), Set.of(), Set.of(), handoverStartedOn == null ? null : on(handoverStartedOn)));
    }

    Facts profile(String date, ProfileFacts profile) {
        profiles.add(new Dated<>(on(date), profile));
        return this;
    }

    Facts tier(String date, RiskTier tier) {
        tiers.add(new Dated<>(on(date), tier));
        return this;
    }

    Facts selected(String date) {
        return selected(new SelectionFacts(on(date), true, List.of()));
    }

    Facts selected(SelectionFacts selection) {
        selections.add(selection);
        return this;
    }

    @SafeVarargs
    final Facts clause(String code, Dated<ClauseStatus>... statuses) {
        LocalDate catalogue = LocalDate.of(2022, 4, 1);
        clauses.add(new ClauseFacts(code, CRITICAL.contains(code), catalogue, History.from(LocalDate.of(2022, 4, 1), Applicability.REQUIRED), History.of(statuses)));
        return this;
    }

    /** A clause found equivalent on the strength of a certificate, from each day, or of none where that is empty. */
    @SafeVarargs
    final Facts equivalent(String code, Dated<String>... certificates) {
        LocalDate catalogue = LocalDate.of(2022, 4, 1);
        clauses.add(new ClauseFacts(code, false, History.from(catalogue, catalogue), History.from(catalogue, Applicability.REQUIRED),
            History.from(certificates[0].on(), ClauseStatus.EQUIVALENT_BY_TERMS), History.of(certificates)));
        return this;
    }

    Facts undetermined(String code, String from, String until) {
        clauses.add(new ClauseFacts(code, false, LocalDate.of(2022, 4, 1), History.of(new Dated<>(on(from), Applicability.UNDETERMINED),
            new Dated<>(on(until), Applicability.NOT_APPLICABLE)), History.none()));
        return this;
    }

    /** A confirmed inspection. */
    Facts inspected(InspectionKind kind, String fieldworkEnd) {
        String number = "I-" + (inspections.size() + 1);
        inspections.add(new InspectionFacts(id(number), number, kind, History.from(on(fieldworkEnd), InspectionState.CONFIRMED),
            on(fieldworkEnd), on(fieldworkEnd), true, false, true));
        return this;
    }

    @SafeVarargs
    final Facts inspection(InspectionKind kind, String fieldworkEnd, Dated<InspectionState>... states) {
        String number = "I-" + (inspections.size() + 1);
        History<InspectionState> history = History.of(states);
        boolean confirmed = history.entries().stream().anyMatch(s -> s.value() == InspectionState.CONFIRMED);
        inspections.add(new InspectionFacts(id(number), number, kind, history, on(fieldworkEnd), on(fieldworkEnd), confirmed, false, false));
        return this;
    }

    @SafeVarargs
    final Facts selfAssessment(int year, String dueOn, Dated<SelfAssessmentState>... states) {
        History<SelfAssessmentState> history = History.of(states);
        selfAssessments.add(new SelfAssessmentFacts(id("SA" + year), new FiscalYear(year), history.entries().get(0).on(),
            History.from(history.entries().get(0).on(), on(dueOn)), history));
        return this;
    }

    /** The self-assessment asked for last gets a longer term. */
    Facts extended(String grantedOn, String newDueOn) {
        SelfAssessmentFacts last = selfAssessments.remove(selfAssessments.size() - 1);
        selfAssessments.add(new SelfAssessmentFacts(last.id(), last.fiscalYear(), last.requestedOn(), History.of(last.dueDates().entries().get(0),
            new Dated<>(on(grantedOn), on(newDueOn))), last.states()));
        return this;
    }

    @SafeVarargs
    final Facts finding(FindingGrade grade, Dated<FindingState>... states) {
        return finding(grade, List.of(), List.of(), List.of(), states);
    }

    @SafeVarargs
    final Facts finding(FindingGrade grade, List<FindingFacts.Extension> extensions, List<FindingFacts.Stop> stops,
                        List<FindingFacts.Accepted> accepted, Dated<FindingState>... states) {
        String number = "F-" + (findings.size() + 1);
        History<FindingState> history = History.of(states);
        findings.add(new FindingFacts(id(number), number, history, History.from(history.entries().get(0).on(), grade), extensions,
            stops, accepted));
        return this;
    }

    Facts handedOver(String date) {
        return handedOver(date, null);
    }

    Facts handedOver(String date, String settled) {
        transfers.add(new TransferFacts(id("T" + transfers.size()), on(date), settled == null ? null : on(settled), null, null, null));
        return this;
    }

    Facts waived(String rule, String subjectKey, String grantedOn, String expiresOn) {
        waivers.add(new WaiverFacts(rule, null, subjectKey, on(grantedOn), on(expiresOn)));
        return this;
    }

    /** An exception from one part of a rule. */
    Facts waivedPart(String rule, String branch, String subjectKey, String grantedOn, String expiresOn) {
        waivers.add(new WaiverFacts(rule, branch, subjectKey, on(grantedOn), on(expiresOn)));
        return this;
    }

    static <T> Dated<T> at(String date, T value) {
        return new Dated<>(on(date), value);
    }

    SupervisionFacts build() {
        ContractFacts contract = new ContractFacts(registeredOn, signedOn, effectiveFrom, new History<>(endDates), renewalMonths,
            noticeDays, noticeOn, new History<>(states), legacy, erasedOn);
        return new SupervisionFacts(id("contract"), id("contractor"), contract, new History<>(profiles), clauses, new History<>(tiers),
            selections, inspections, selfAssessments, List.of(), findings, transfers, waivers,
            new EntrustmentFacts(purposes, subs, erasures, foreign, upstream, reports, reviews, incidents, 30),
            new ContractorFacts(id("contractor"), responsible, holds, certifications, new TrainingFacts(trained, policyVersions), sites, mergers),
            new DepartmentFacts(id("department"), "D1", managers));
    }

    SupervisedContract contract() {
        return new SupervisedContract(build(), SupervisionPolicy.standard(GO_LIVE));
    }

    Ledger ledger() {
        return DutyTimeline.of(contract(), DutyRules.all(), HORIZON);
    }
}
