package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;


/**
 * Turns rules into duties. Time is cut at every day on which a fact begins, changes or ends; between two cuts nothing
 * changes, so each rule is asked once per piece, and neighbouring pieces that ask the same by the same day become one
 * duty (model.md §6, 義務としての表し方).
 */
public final class DutyTimeline {

    private final SupervisedContract contract;
    private final Map<RuleId, DutyRule> rules;
    private final TreeSet<LocalDate> cuts;
    private final Map<String, Run> running = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<WaivedSpan> waived = new ArrayList<>();

    private DutyTimeline(SupervisedContract contract, List<DutyRule> rules, LocalDate horizon) {
        this.contract = contract;
        this.rules = new LinkedHashMap<>();
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.cuts = new TreeSet<>(Stream.concat(contract.turningPoints(horizon),
            rules.stream().flatMap(rule -> rule.turningPoints(contract, horizon))).filter(day -> !day.isAfter(horizon)).toList());
    }

    /**
     * Works out the ledger of one contract.
     *
     * @param horizon last day that is looked at for what repeats; what stands then stays open
     */
    public static Ledger of(SupervisedContract contract, List<DutyRule> rules, LocalDate horizon) {
        return new DutyTimeline(contract, rules, horizon).run();
    }

    private Ledger run() {
        for (LocalDate day : cuts) {
            step(day);
        }
        running.values().forEach(run -> close(run, null, null));
        return new Ledger(List.copyOf(duties), List.copyOf(waived), spans(contract::tierOn),
            spans(contract::isSupervisedOn).stream().filter(DaySpan::value).toList(),
            spans(day -> contract.isLiveOn(day) ? contract.effectiveEnd(day).orElse(null) : null).stream()
                .filter(span -> span.value() != null).toList());
    }

    private void step(LocalDate day) {
        Map<String, Requirement> asked = new HashMap<>();
        List<Requirement> inOrder = new ArrayList<>();
        for (DutyRule rule : rules.values()) {
            for (Requirement requirement : rule.requirementsOn(contract, day)) {
                if (asked.put(requirement.key(), requirement) != null) {
                    throw new IllegalStateException("asked twice on " + day + ": " + requirement.key());
                }
                inOrder.add(requirement);
            }
        }
        running.values().removeIf(run -> {
            Requirement now = asked.get(run.asked.key());
            boolean goesOn = now != null && run.isContinuedBy(now, isWaived(now, day));
            if (goesOn) {
                run.asked = now;
            } else {
                close(run, day, now);
            }
            return !goesOn;
        });
        inOrder.forEach(now -> running.computeIfAbsent(now.key(), key -> new Run(now, day, isWaived(now, day))));
    }

    private boolean isWaived(Requirement asked, LocalDate day) {
        return asked.rule().isWaivable() && contract.facts().waivers().stream()
            .anyMatch(w -> w.covers(asked.rule().name(), asked.subject().key(), day));
    }

    private void close(Run run, LocalDate end, Requirement next) {
        Requirement asked = run.asked;
        LocalDate eve = run.start.minusDays(1);
        LocalDate due = asked.dueOn().isAfter(eve) ? asked.dueOn() : eve;
        if (run.waived) {
            LocalDate from = due.plusDays(1);
            if (end == null || from.isBefore(end)) {
                waived.add(new WaivedSpan(asked.rule(), asked.branch(), asked.subject().key(), from, end, asked.severity()));
            }
        } else {
            duties.add(new Duty(asked.rule(), asked.branch(), asked.subject(), run.start, due, end,
                end == null ? null : metBy(run, end, next), asked.severity(), asked.reason()));
        }
    }

    private Duty.MetBy metBy(Run run, LocalDate end, Requirement next) {
        if (next == null) {
            return rules.get(run.asked.rule()).fulfilled(contract, run.asked, end) ? Duty.MetBy.FULFILLED : Duty.MetBy.DROPPED;
        }
        if (!next.cycle().equals(run.asked.cycle())) {
            return Duty.MetBy.FULFILLED;
        }
        return isWaived(next, end) ? Duty.MetBy.WAIVED : Duty.MetBy.RESCHEDULED;
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
            return now.dueOn().equals(asked.dueOn()) && now.cycle().equals(asked.cycle()) && nowWaived == waived;
        }
    }
}
