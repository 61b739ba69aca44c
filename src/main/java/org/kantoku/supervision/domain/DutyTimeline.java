package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.facts.FederationFacts;

/**
 * Turns rules into duties. Time is cut at every day on which a fact begins, changes or ends; between two cuts nothing
 * changes, so each rule is asked once per piece, and neighbouring pieces that ask the same by the same day, and weigh the
 * same, become one duty (model.md §6, 義務としての表し方).
 */
public final class DutyTimeline {

    private final Asked asked;
    private final TreeSet<LocalDate> cuts;
    private final Map<String, Run> running = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<WaivedSpan> waived = new ArrayList<>();

    private DutyTimeline(Asked asked, Stream<LocalDate> turns, LocalDate horizon) {
        this.asked = asked;
        this.cuts = turns.filter(day -> !day.isAfter(horizon)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Works out the ledger of one contract.
     *
     * @param horizon last day that is looked at for what repeats; what stands then stays open
     */
    public static Ledger of(SupervisedContract contract, List<DutyRule> rules, LocalDate horizon) {
        DutyTimeline timeline = new DutyTimeline(new OfContract(contract, rules), Stream.concat(contract.turningPoints(horizon),
            rules.stream().flatMap(rule -> rule.turningPoints(contract, horizon))), horizon);
        timeline.run();
        return new Ledger(List.copyOf(timeline.duties), List.copyOf(timeline.waived), timeline.spans(contract::tierOn),
            timeline.spans(contract::isSupervisedOn).stream().filter(DaySpan::value).toList(),
            timeline.spans(day -> contract.isLiveOn(day) ? contract.effectiveEnd(day).orElse(null) : null).stream()
                .filter(span -> span.value() != null).toList());
    }

    /** Works out the duties of the federation as a whole, from the day it keeps its register here. */
    public static List<Duty> ofFederation(FederationFacts facts, SupervisionPolicy policy, List<FederationRule> rules, LocalDate horizon) {
        Stream<LocalDate> turns = Stream.concat(Stream.concat(Stream.of(policy.goLiveOn()),
            facts.dates().stream().flatMap(date -> Stream.of(date, date.plusDays(1)))),
            rules.stream().flatMap(rule -> rule.turningPoints(policy, horizon)));
        DutyTimeline timeline = new DutyTimeline(new OfFederation(facts, policy, rules), turns, horizon);
        timeline.run();
        return List.copyOf(timeline.duties);
    }

    /** Who is asked: the rules of a contract, or those of the federation. */
    private interface Asked {

        List<Requirement> on(LocalDate day);

        boolean isWaived(Requirement requirement, LocalDate day);

        boolean isFulfilled(Requirement ended, LocalDate day);
    }

    private record OfContract(SupervisedContract contract, List<DutyRule> rules) implements Asked {

        @Override
        public List<Requirement> on(LocalDate day) {
            return rules.stream().flatMap(rule -> rule.requirementsOn(contract, day).stream()).toList();
        }

        @Override
        public boolean isWaived(Requirement asked, LocalDate day) {
            return asked.rule().isWaivable() && contract.facts().waivers().stream()
                .anyMatch(w -> w.covers(asked.rule().name(), asked.branch(), asked.subject().key(), day));
        }

        @Override
        public boolean isFulfilled(Requirement ended, LocalDate day) {
            return rules.stream().filter(rule -> rule.id() == ended.rule()).anyMatch(rule -> rule.fulfilled(contract, ended, day));
        }
    }

    /** Nothing of the federation's own can be waived: a waiver is one of a contract. */
    private record OfFederation(FederationFacts facts, SupervisionPolicy policy, List<FederationRule> rules) implements Asked {

        @Override
        public List<Requirement> on(LocalDate day) {
            return rules.stream().flatMap(rule -> rule.requirementsOn(facts, policy, day).stream()).toList();
        }

        @Override
        public boolean isWaived(Requirement asked, LocalDate day) {
            return false;
        }

        @Override
        public boolean isFulfilled(Requirement ended, LocalDate day) {
            return rules.stream().filter(rule -> rule.id() == ended.rule()).anyMatch(rule -> rule.fulfilled(facts, ended, day));
        }
    }

    private void run() {
        cuts.forEach(this::step);
        running.values().forEach(run -> close(run, null, null));
    }

    private void step(LocalDate day) {
        Map<String, Requirement> now = new LinkedHashMap<>();
        for (Requirement requirement : asked.on(day)) {
            if (now.put(requirement.key(), requirement) != null) {
                throw new IllegalStateException("asked twice on " + day + ": " + requirement.key());
            }
        }
        running.values().removeIf(run -> {
            Requirement next = now.get(run.asked.key());
            boolean goesOn = next != null && run.isContinuedBy(next, asked.isWaived(next, day));
            if (goesOn) {
                run.asked = next;
            } else {
                close(run, day, next);
            }
            return !goesOn;
        });
        now.values().forEach(next -> running.computeIfAbsent(next.key(), key -> new Run(next, day, asked.isWaived(next, day))));
    }

    private void close(Run run, LocalDate end, Requirement next) {
        Requirement last = run.asked;
        LocalDate eve = run.start.minusDays(1);
        LocalDate due = last.dueOn().isAfter(eve) ? last.dueOn() : eve;
        if (run.waived) {
            LocalDate from = due.plusDays(1);
            if (end == null || from.isBefore(end)) {
                waived.add(new WaivedSpan(last.rule(), last.branch(), last.subject().key(), from, end, last.severity()));
            }
        } else {
            duties.add(new Duty(last.rule(), last.branch(), last.subject(), run.start, due, end,
                end == null ? null : metBy(run, end, next), last.severity(), last.reason()));
        }
    }

    private Duty.MetBy metBy(Run run, LocalDate end, Requirement next) {
        if (next == null) {
            return asked.isFulfilled(run.asked, end) ? Duty.MetBy.FULFILLED : Duty.MetBy.DROPPED;
        }
        if (!next.cycle().equals(run.asked.cycle())) {
            return Duty.MetBy.FULFILLED;
        }
        return asked.isWaived(next, end) ? Duty.MetBy.WAIVED : Duty.MetBy.RESCHEDULED;
    }

    private <T> List<DaySpan<T>> spans(Function<LocalDate, T> value) {
        List<DaySpan<T>> spans = new ArrayList<>();
        LocalDate from = null;
        T current = null;
        for (LocalDate day : cuts) {
            T now = value.apply(day);
            if (from == null || !Objects.equals(now, current)) {
                if (from != null) {
                    spans.add(new DaySpan<>(from, day, current));
                }
                from = day;
                current = now;
            }
        }
        if (from != null) {
            spans.add(new DaySpan<>(from, null, current));
        }
        return spans;
    }

    /** A requirement that stands unchanged since a day. */
    private static final class Run {
        private Requirement asked;
        private final LocalDate start;
        private final boolean waived;

        private Run(Requirement asked, LocalDate start, boolean waived) {
            this.asked = asked;
            this.start = start;
            this.waived = waived;
        }

        private boolean isContinuedBy(Requirement now, boolean nowWaived) {
            return now.dueOn().equals(asked.dueOn()) && now.cycle().equals(asked.cycle()) && now.severity().equals(asked.severity())
                && nowWaived == waived;
        }
    }
}
