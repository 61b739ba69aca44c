package org.kantoku.supervision;

import static org.kantoku.supervision.Facts.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
        times(2, () -> facts.waived(one(new String[] {"L01", "L04", "L05", "L06", "L10", "L13"}), random.nextBoolean() ? "" : "DH-16",
            day(), day()));
        return facts;
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
