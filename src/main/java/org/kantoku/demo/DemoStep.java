package org.kantoku.demo;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.inspections.domain.FindingGrade;

/**
 * One step in the life of a finding.
 *
 * @param until day until which something was granted; {@code null} for other steps
 */
record DemoStep(Verb verb, LocalDate on, LocalDate until) {

    /** What can happen to a finding. */
    enum Verb {
        CLASSIFY, REQUEST, CONTAIN, CONSULT, ANSWER, PLAN, APPROVE, RETURN, REPORT, REJECT, VERIFY, EFFECT, OBSERVE, DISPUTE, EXTEND,
        ACCEPT, RECUR
    }

    private static final int OBSERVED_AGAIN = 200;

    /** The steps of a line, as {@code PLAN@-37} or {@code ACCEPT@-41>+150}. */
    static List<DemoStep> read(DemoRow row, DemoCalendar calendar) {
        return row.parts("steps").stream().map(text -> {
            int at = text.indexOf('@');
            String[] days = text.substring(at + 1).split(">");
            return new DemoStep(Verb.valueOf(text.substring(0, at)), calendar.date(days[0]), days.length > 1 ? calendar.date(days[1]) : null);
        }).toList();
    }

    /** How a finding of that grade usually goes: every step in time. */
    static List<DemoStep> usual(FindingGrade grade, LocalDate raised) {
        return switch (grade) {
            case CRITICAL -> corrected(raised, 1, 5, 7, 12, 18, 60);
            case MAJOR -> corrected(raised, 3, 12, 15, 29, 41, 90);
            case MINOR -> corrected(raised, 5, 26, 31, 72, 88, 120);
            case OBS -> List.of(on(Verb.CLASSIFY, raised.plusDays(6)), on(Verb.OBSERVE, raised.plusDays(OBSERVED_AGAIN)));
        };
    }

    private static List<DemoStep> corrected(LocalDate raised, int classify, int plan, int approve, int report, int verify, int lasting) {
        LocalDate seen = raised.plusDays(verify);
        return List.of(on(Verb.CLASSIFY, raised.plusDays(classify)), on(Verb.REQUEST, raised.plusDays(classify)),
            on(Verb.CONTAIN, raised.plusDays(classify + 2L)), on(Verb.PLAN, raised.plusDays(plan)), on(Verb.APPROVE, raised.plusDays(approve)),
            on(Verb.REPORT, raised.plusDays(report)), on(Verb.VERIFY, seen), on(Verb.EFFECT, seen.plusDays(lasting - 4L)));
    }

    private static DemoStep on(Verb verb, LocalDate day) {
        return new DemoStep(verb, day, null);
    }
}
