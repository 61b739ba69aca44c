package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What inspection a contract owes and by when (model.md §5.3), from its tier history, its anchor (first hand-over of
 * data, else the start of the contract) and its confirmed visits. Pure: knows neither clock nor database.
 */
public record InspectionSchedule(FrequencyPolicy policy, LocalDate anchor, List<TierChange> tiers, List<Visit> visits) {

    private static final String RANK = "NCBAS";

    public InspectionSchedule {
        tiers = tiers.stream().sorted(Comparator.comparing(TierChange::from)).toList();
        visits = visits.stream().sorted(Comparator.comparing(Visit::on)).toList();
    }

    /** Everything owed next, the earliest first; empty for tiers that are not inspected. */
    public List<DueInspection> due() {
        List<DueInspection> due = new ArrayList<>();
        counted().ifPresentOrElse(last -> {
            add(due, DueInspection.Kind.PERIODIC, periodic(last.on(), false));
            Visit any = lastForInterim();
            add(due, DueInspection.Kind.INTERIM, periodic(any.on(), true));
        }, () -> add(due, DueInspection.Kind.FIRST, first()));
        due.sort(Comparator.comparing(DueInspection::dueOn));
        return due;
    }

    /** The last visit that counts as a full inspection: ONSITE, or REMOTE where that is recognised. */
    public Optional<Visit> counted() {
        Visit last = null;
        for (Visit visit : visits) {
            if (counts(visit, last)) {
                last = visit;
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean counts(Visit visit, Visit previous) {
        return switch (visit.kind()) {
            case ONSITE -> true;
            case REMOTE -> policy.of(visit.tier()).remoteAlwaysCounts() || visit.tier().equals("A") && visit.certificateHeld()
                || visit.substitute() && (previous == null || !previous.substitute());
            case DOCUMENT, ADHOC -> false;
        };
    }

    /** Documents and every remote visit count for the interim check, ad-hoc visits for nothing. */
    private Visit lastForInterim() {
        return visits.stream().filter(v -> v.kind() != InspectionKind.ADHOC).reduce((a, b) -> b).orElseThrow();
    }

    private LocalDate first() {
        return walk(anchor, tier -> {
            Integer days = policy.of(tier).firstDays();
            return days == null ? null : anchor.plusDays(days);
        });
    }

    private LocalDate periodic(LocalDate from, boolean interim) {
        return walk(from, tier -> {
            Integer months = interim ? policy.of(tier).interimMonths() : policy.of(tier).onsiteMonths();
            return months == null ? null : from.plusMonths(months);
        });
    }

    /** Applies every change of tier after {@code from}: raised at once (at the latest T+90 days), lowered at once. */
    private LocalDate walk(LocalDate from, Term term) {
        String tier = TierChange.on(tiers, from);
        LocalDate due = term.after(tier);
        for (TierChange change : tiers) {
            if (change.from().isAfter(from) && !change.tier().equals(tier)) {
                LocalDate own = term.after(change.tier());
                boolean raised = RANK.indexOf(change.tier()) > RANK.indexOf(tier);
                due = raised ? earlier(due, own == null ? null : later(own, change.from().plusDays(90))) : latest(due, own);
                tier = change.tier();
            }
        }
        return due;
    }

    private static void add(List<DueInspection> due, DueInspection.Kind kind, LocalDate on) {
        if (on != null) {
            due.add(new DueInspection(kind, on));
        }
    }

    /** The earlier date, {@code null} being never. */
    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The later date, {@code null} being never. */
    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a == null || b == null ? null : later(a, b);
    }

    @FunctionalInterface
    private interface Term {
        LocalDate after(String tier);
    }
}
