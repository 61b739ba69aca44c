package org.kantoku.supervision;

import static org.kantoku.supervision.Facts.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.supervision.domain.facts.CertificationFacts;
import org.kantoku.supervision.domain.facts.ErasureFacts;
import org.kantoku.supervision.domain.facts.ForeignFacts;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.IncidentFacts;
import org.kantoku.supervision.domain.facts.Permit;
import org.kantoku.supervision.domain.facts.ReportFacts;
import org.kantoku.supervision.domain.facts.SubFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TrainingFacts;
import org.kantoku.supervision.domain.facts.TransferFacts;
import org.kantoku.supervision.domain.facts.UpstreamFacts;


import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.FindingFacts;
import org.kantoku.supervision.domain.facts.SelectionFacts;

/** Histories nobody would think of: every fact at a random day of three years, possible or not. */
class RandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final int DAYS = 1100;

    private final Random random;
    private final Facts facts = new Facts();

    private RandomFacts(Random random) {
        this.random = random;
    }

    static Facts of(Random random) {
        return new RandomFacts(random).make();
    }

    private Facts make() {
        facts.registered(day());
        maybe(0.9, () -> facts.signed(day()));
        maybe(0.8, () -> facts.ends(day(), day()));
        maybe(0.3, () -> facts.ends(day(), day()));
        maybe(0.4, () -> facts.renewsItself(random.nextInt(12) + 1, random.nextInt(90)));
        maybe(0.3, () -> facts.nonRenewalNotice(day()));
        maybe(0.2, () -> facts.erased(day()));
        maybe(0.2, facts::legacy);
        times(4, () -> facts.state(day(), one(ContractState.values())));
        times(3, () -> facts.profile(day(), one(TriState.values()), random.nextBoolean() ? day() : null, random.nextInt(20_000),
            one(Fact.values()), one(Fact.values())));
        times(3, () -> facts.tier(day(), one(RiskTier.values())));
        times(2, () -> facts.selected(new SelectionFacts(date(), random.nextBoolean(),
            List.of(new SelectionFacts.Condition(date(), random.nextBoolean() ? date() : null)))));
        facts.equivalent("DH-08", history(3, new String[] {"PMARK", "ISMS", ""}));
        facts.clause("DH-02", history(2, ClauseStatus.values())).clause("DH-16", history(2, ClauseStatus.values()));
        times(2, () -> facts.undetermined("DH-" + (30 + random.nextInt(1000)), day(), day()));
        times(4, () -> facts.inspection(one(InspectionKind.values()), day(), history(3, InspectionState.values())));
        facts.selfAssessment(2025, day(), history(4, SelfAssessmentState.values()));
        maybe(0.5, () -> facts.selfAssessment(2026, day(), history(3, SelfAssessmentState.values())));
        times(3, this::finding);
        times(2, () -> facts.handedOver(day()));
        times(2, () -> {
            String first = day();
            String second = day();
            facts.handedOver(first.compareTo(second) < 0 ? first : second, first.compareTo(second) < 0 ? second : first);
        });
        times(2, () -> facts.waived(one(new String[] {"L01", "L04", "L05", "L06", "L10", "L12", "L13", "L14", "L15", "L16", "L17", "L19",
            "L20", "G01", "G02"}), random.nextBoolean() ? "" : "DH-16", day(), day()));
        times(2, () -> facts.waivedPart("G01", one(new String[] {"review", "tier", "facts", "renewal"}), "", day(), day()));
        times(1, () -> facts.waivedPart("L06", one(new String[] {"ONSITE", "INTERIM"}), "", day(), day()));
        entrustment();
        contractor();
        return facts;
    }

    private void entrustment() {
        times(3, () -> facts.purposes.add(one(Purpose.values())));
        times(3, () -> facts.transfers().add(new TransferFacts(UUID.randomUUID(), date(), null, date(), perhaps(), perhaps())));
        times(3, () -> facts.subs.add(new SubFacts(UUID.randomUUID(), "下請", random.nextBoolean(), random.nextBoolean(), date(), perhaps(), perhaps(),
            History.of(history(2, SubEntrustmentState.values())), some(this::permit), some(this::date))));
        maybe(0.5, () -> facts.erasures.add(erasure(true)));
        times(2, () -> facts.erasures.add(erasure(false)));
        times(2, () -> facts.foreign.add(new ForeignFacts(UUID.randomUUID(), "SG Cloud", date(), History.of(history(random.nextInt(2),
            ForeignBasis.values())), some(this::date), perhaps())));
        times(2, () -> facts.upstream.add(new UpstreamFacts(UUID.randomUUID(), "生協", date(), perhaps(), new History<>(some(() -> new Dated<>(date(),
            new UpstreamFacts.Term(Set.of(one(Purpose.values())), date(), date())))), some(this::permit))));
        times(3, () -> facts.reports.add(new ReportFacts(one(new LocalDate[] {LocalDate.of(2025, 9, 30), LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30)}), date())));
        times(2, () -> facts.reviews.add(date()));
        times(2, () -> facts.incidents.add(new IncidentFacts(UUID.randomUUID(), "A" + random.nextInt(), date(),
            List.of(new IncidentFacts.Clock("c", History.from(date(), date()), perhaps()),
                new IncidentFacts.Clock("d", History.of(new Dated<>(date(), date()), new Dated<>(date(), IncidentFacts.NEVER)), perhaps())),
            perhaps(), perhaps())));
    }

    private void contractor() {
        times(3, () -> facts.responsible.add(new Tenure(date(), perhaps())));
        times(3, () -> facts.managers.add(new Tenure(date(), perhaps())));
        times(2, () -> facts.holds.add(new Tenure(date(), perhaps())));
        times(3, () -> facts.certifications.add(new CertificationFacts(one(new String[] {"PMARK", "ISMS"}), "1", date(), date(),
            History.of(history(random.nextInt(3), new Boolean[] {true, false})))));
        times(3, () -> facts.policyVersions.add(date()));
        times(3, () -> facts.trained.add(new TrainingFacts.Acknowledgement(date(), date())));
        times(2, () -> facts.sites.add(date()));
        times(2, () -> {
            LocalDate merged = date();
            facts.mergers.add(new Tenure(merged, random.nextBoolean() ? merged.plusDays(random.nextInt(200)) : null));
        });
    }

    private ErasureFacts erasure(boolean atEnd) {
        LocalDate ordered = date();
        return new ErasureFacts(UUID.randomUUID(), atEnd, History.of(new Dated<>(ordered, ReturnErasureState.INSTRUCTED),
            new Dated<>(date(), one(ReturnErasureState.values()))), History.of(new Dated<>(ordered, date()), new Dated<>(date(), date())),
            new History<>(some(() -> new Dated<>(date(), date()))));
    }

    private Permit permit() {
        return new Permit(date(), date(), perhaps(), random.nextBoolean() ? "許諾" : null);
    }

    private LocalDate perhaps() {
        return random.nextBoolean() ? date() : null;
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        times(2, () -> all.add(one.get()));
        return all;
    }

    private void finding() {
        LocalDate opened = date();
        facts.finding(one(FindingGrade.values()), random.nextBoolean() ? List.of() : List.of(new FindingFacts.Extension(date(), 20)),
            random.nextBoolean() ? List.of() : List.of(new FindingFacts.Stop(opened, opened.plusDays(12), 12)),
            List.of(new FindingFacts.Accepted(date(), date())), history(6, FindingState.values()));
    }

    @SuppressWarnings("unchecked")
    private <T> Dated<T>[] history(int size, T[] values) {
        List<Dated<T>> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(at(day(), one(values)));
        }
        return entries.toArray(new Dated[0]);
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            action.run();
        }
    }

    private void maybe(double chance, Runnable action) {
        if (random.nextDouble() < chance) {
            action.run();
        }
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String day() {
        return date().toString();
    }
}
