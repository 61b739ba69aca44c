package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.kantoku.supervision.domain.DaySpan;
import org.kantoku.supervision.domain.Duty;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Ledger;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.WaivedSpan;
import org.kantoku.supervision.domain.rules.DutyRules;

/** The ledger says for every day exactly what the rules say when they are asked on that day alone. */
class DutyTimelineTest {

    @Property(tries = 80)
    void theLedgerIsTheRulesOnEveryDay(@ForAll Random random) {
        Facts facts = RandomFacts.of(random);
        SupervisedContract contract = facts.contract();
        Ledger ledger = facts.ledger();
        for (LocalDate day : daysToLookAt(facts, random)) {
            Set<String> lapsed = new HashSet<>();
            Set<String> waived = new HashSet<>();
            asked(contract, day).forEach(r -> {
                boolean isWaived = r.rule().isWaivable() && contract.facts().waivers().stream()
                    .anyMatch(w -> w.covers(r.rule().name(), r.branch(), r.subject().key(), day));
                if (r.dueOn().isBefore(day)) {
                    (isWaived ? waived : lapsed).add(r.key() + r.severity());
                }
            });
            assertThat(ledger.duties().stream().filter(d -> d.isOverdueOn(day)).map(DutyTimelineTest::key).toList())
                .as("lapsed on %s", day).containsExactlyInAnyOrderElementsOf(lapsed);
            assertThat(ledger.waived().stream().filter(w -> w.contains(day)).map(DutyTimelineTest::key).toList())
                .as("waived on %s", day).containsExactlyInAnyOrderElementsOf(waived);
            assertThat(ledger.supervised().stream().anyMatch(s -> s.contains(day))).as("supervised on %s", day)
                .isEqualTo(contract.isSupervisedOn(day));
            assertThat(ledger.tiers().stream().filter(s -> s.contains(day)).map(DaySpan::value).toList()).as("tier on %s", day)
                .containsExactly(contract.tierOn(day));
        }
    }

    @Property(tries = 80)
    void dutiesOfOneSubjectFollowEachOther(@ForAll Random random) {
        Ledger ledger = RandomFacts.of(random).ledger();
        assertThat(ledger.duties()).extracting(Duty::key).doesNotHaveDuplicates();
        assertThat(ledger.duties()).allSatisfy(duty -> {
            assertThat(duty.dueOn()).isAfterOrEqualTo(duty.openedOn().minusDays(1));
            assertThat(duty.metOn() == null || duty.metOn().isAfter(duty.openedOn())).isTrue();
            assertThat(duty.metOn() == null).isEqualTo(duty.metBy() == null);
        });
    }

    private static Set<Requirement> asked(SupervisedContract contract, LocalDate day) {
        return DutyRules.all().stream().map((DutyRule rule) -> rule.requirementsOn(contract, day)).flatMap(r -> r.stream())
            .collect(Collectors.toSet());
    }

    private static Set<LocalDate> daysToLookAt(Facts facts, Random random) {
        TreeSet<LocalDate> dates = new TreeSet<>(facts.build().dates());
        LocalDate first = dates.first();
        Set<LocalDate> days = new TreeSet<>();
        dates.forEach(date -> days.addAll(Set.of(date, date.plusDays(1), date.minusDays(1))));
        for (int i = 0; i < 150; i++) {
            days.add(first.plusDays(random.nextInt(1700)));
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(Facts.HORIZON));
        return days;
    }

    private static String key(Duty duty) {
        return duty.rule() + "/" + duty.branch() + "/" + duty.subject().key() + duty.severity();
    }

    private static String key(WaivedSpan span) {
        return span.rule() + "/" + span.branch() + "/" + span.subjectKey() + span.severity();
    }
}
