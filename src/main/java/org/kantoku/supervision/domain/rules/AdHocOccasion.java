package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * What calls for an inspection out of turn (臨時点検, model.md §5.2): a reportable incident, or a change at the contractor
 * after the work began. Any confirmed inspection from that day on answers it.
 *
 * @param dueOn last day of its field work that is still in time
 */
record AdHocOccasion(LocalDate on, LocalDate dueOn, Reason reason) {

    /** The one that is due first among those no inspection has answered by a day. */
    static Optional<AdHocOccasion> open(SupervisedContract c, LocalDate day) {
        return c.isSupervisedOn(day) ? all(c, day).filter(o -> !o.on().isAfter(day) && !isInspected(c, o.on(), day))
            .min(Comparator.comparing(AdHocOccasion::dueOn).thenComparing(AdHocOccasion::on)) : Optional.empty();
    }

    static boolean isInspected(SupervisedContract c, LocalDate occasion, LocalDate day) {
        return c.facts().inspections().stream().anyMatch(i -> i.countsOn(day) && !i.fieldworkEndOn().isBefore(occasion));
    }

    private static Stream<AdHocOccasion> all(SupervisedContract c, LocalDate day) {
        LocalDate began = c.anchorOn(day).filter(c.policy().goLiveOn()::isBefore).orElse(c.policy().goLiveOn());
        Stream<AdHocOccasion> incidents = c.facts().entrustment().incidents().stream().filter(i -> i.reportableOn() != null)
            .map(i -> occasion(c, i.reportableOn(), Setting.ADHOC_INCIDENT_DAYS, "incident", i.number()));
        Stream<AdHocOccasion> subs = c.facts().entrustment().subs().stream().filter(s -> s.handlesData() && s.isRunningOn(day))
            .map(s -> occasion(c, s.startedOn(), Setting.ADHOC_CHANGE_DAYS, "sub", s.name()));
        Stream<AdHocOccasion> abroad = c.facts().entrustment().foreign().stream().filter(f -> f.isRunningOn(day))
            .map(f -> occasion(c, f.startOn(), Setting.ADHOC_CHANGE_DAYS, "foreign", f.label()));
        Stream<AdHocOccasion> sites = c.facts().contractor().sites().stream()
            .map(on -> occasion(c, on, Setting.ADHOC_CHANGE_DAYS, "site", ""));
        Stream<AdHocOccasion> mergers = c.facts().contractor().mergers().stream().filter(m -> m.covers(day))
            .map(m -> occasion(c, m.from(), Setting.ADHOC_CHANGE_DAYS, "merger", ""));
        return Stream.of(incidents, subs, abroad, sites, mergers).flatMap(s -> s).filter(o -> o.on().isAfter(began));
    }

    private static AdHocOccasion occasion(SupervisedContract c, LocalDate on, Setting days, String code, String what) {
        return new AdHocOccasion(on, c.policy().days(on, days), Reason.of("L08.g." + code, what, on));
    }
}
