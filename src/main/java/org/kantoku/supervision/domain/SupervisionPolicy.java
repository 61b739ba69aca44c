package org.kantoku.supervision.domain;

import static org.kantoku.supervision.domain.Setting.FIRST_INSPECTION_DAYS_A;
import static org.kantoku.supervision.domain.Setting.FIRST_INSPECTION_DAYS_B;
import static org.kantoku.supervision.domain.Setting.FIRST_INSPECTION_DAYS_S;
import static org.kantoku.supervision.domain.Setting.INTERIM_MONTHS_A;
import static org.kantoku.supervision.domain.Setting.INTERIM_MONTHS_S;
import static org.kantoku.supervision.domain.Setting.ONSITE_MONTHS_A;
import static org.kantoku.supervision.domain.Setting.ONSITE_MONTHS_B;
import static org.kantoku.supervision.domain.Setting.ONSITE_MONTHS_S;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

import org.kantoku.inspections.domain.FrequencyPolicy;
import org.kantoku.inspections.domain.FrequencyPolicy.Rhythm;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.facts.History;

/**
 * The settings in force. A day count is read as of the day its clock starts, so that a deadline never moves back in
 * silence when the policy changes (model.md §7 no. 14).
 *
 * @param goLiveOn first day on which the federation kept its register in the portal
 * @param settings what differs from the defaults, by validity
 */
public record SupervisionPolicy(LocalDate goLiveOn, Map<Setting, History<Integer>> settings) {

    public SupervisionPolicy {
        settings = Map.copyOf(settings);
    }

    public static SupervisionPolicy standard(LocalDate goLiveOn) {
        return new SupervisionPolicy(goLiveOn, Map.of());
    }

    public int value(Setting setting, LocalDate on) {
        History<Integer> changes = settings.get(setting);
        return changes == null ? setting.standard() : changes.on(on, setting.standard());
    }

    /** That many days of the setting after a day. */
    public LocalDate days(LocalDate start, Setting setting) {
        return start.plusDays(value(setting, start));
    }

    /** That many months of the setting after a day. */
    public LocalDate months(LocalDate start, Setting setting) {
        return start.plusMonths(value(setting, start));
    }

    /** How often each tier is inspected (model.md §5.2), for clocks that start on that day. */
    public FrequencyPolicy frequency(LocalDate start) {
        return settings.isEmpty() ? FrequencyPolicy.DEFAULT : new FrequencyPolicy(Map.of(
            "S", new Rhythm(value(ONSITE_MONTHS_S, start), value(INTERIM_MONTHS_S, start), value(FIRST_INSPECTION_DAYS_S, start), 1, false),
            "A", new Rhythm(value(ONSITE_MONTHS_A, start), value(INTERIM_MONTHS_A, start), value(FIRST_INSPECTION_DAYS_A, start), 1, false),
            "B", new Rhythm(value(ONSITE_MONTHS_B, start), null, value(FIRST_INSPECTION_DAYS_B, start), 1, true),
            "C", FrequencyPolicy.DEFAULT.of("C"), "N", FrequencyPolicy.DEFAULT.of("N")));
    }

    /** Day on which the yearly self-assessment opens where none is recorded: 1 June (model.md §5.3). */
    public LocalDate campaignOpensOn(FiscalYear year) {
        return year.on(Month.JUNE, 1);
    }

    /** Changes whenever any setting does. */
    public String fingerprint() {
        return goLiveOn + " " + new java.util.TreeMap<>(settings);
    }
}
