package org.kantoku.inspections.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kantoku.inspections.domain.DueInspection.Kind;

/** Due dates of model.md §5.3 with the vectors of §6.3. */
class InspectionScheduleTest {

    private static final LocalDate ANCHOR = day("2026-04-01");

    @Test
    void vector1_tierAOnSiteEvery24MonthsRemoteBetween() {
        List<DueInspection> due = schedule("A", "2023-01-01", visit("2024-11-30", InspectionKind.ONSITE, "A"),
            visit("2026-05-10", InspectionKind.REMOTE, "A")).due();
        assertThat(due).extracting(DueInspection::kind, DueInspection::dueOn).containsExactly(
            tuple(Kind.PERIODIC, day("2026-11-30")), tuple(Kind.INTERIM, day("2027-05-10")));
        assertThat(due.get(0).isOverdue(day("2026-11-30"))).isFalse();
        assertThat(due.get(0).isOverdue(day("2026-12-01"))).isTrue();
    }

    @Test
    void vector2_firstInspectionOfTierS() {
        assertThat(schedule("S", "2026-04-01").due()).containsExactly(new DueInspection(Kind.FIRST, day("2026-06-30")));
    }

    @Test
    void vector13_raisedFromBToS() {
        InspectionSchedule raised = new InspectionSchedule(FrequencyPolicy.DEFAULT, day("2024-01-01"),
            List.of(new TierChange(day("2024-01-01"), "B"), new TierChange(day("2026-10-01"), "S")),
            List.of(visit("2025-06-01", InspectionKind.ONSITE, "B")));
        assertThat(raised.due()).contains(new DueInspection(Kind.PERIODIC, day("2026-12-30")));
    }

    @Test
    void loweredTierLengthensTheTerm() {
        InspectionSchedule lowered = new InspectionSchedule(FrequencyPolicy.DEFAULT, day("2024-01-01"),
            List.of(new TierChange(day("2024-01-01"), "S"), new TierChange(day("2025-09-01"), "B")),
            List.of(visit("2025-06-01", InspectionKind.ONSITE, "S")));
        assertThat(lowered.due()).containsExactly(new DueInspection(Kind.PERIODIC, day("2028-06-01")));
    }

    @Test
    void tierCIsNotInspectedUntilItIsRaised() {
        assertThat(schedule("C", "2026-04-01").due()).isEmpty();
        InspectionSchedule raised = new InspectionSchedule(FrequencyPolicy.DEFAULT, ANCHOR,
            List.of(new TierChange(ANCHOR, "C"), new TierChange(day("2026-12-01"), "A")), List.of());
        assertThat(raised.due()).containsExactly(new DueInspection(Kind.FIRST, day("2027-03-01")));
    }

    @Test
    void remoteCountsOnlyWhereRecognised() {
        assertThat(schedule("B", "2024-01-01", visit("2026-01-01", InspectionKind.REMOTE, "B")).counted()).isPresent();
        assertThat(schedule("A", "2024-01-01", visit("2026-01-01", InspectionKind.REMOTE, "A")).counted()).isEmpty();
        assertThat(schedule("A", "2024-01-01", new Visit(day("2026-01-01"), InspectionKind.REMOTE, "A", true, false)).counted())
            .isPresent();
        assertThat(schedule("S", "2024-01-01", new Visit(day("2026-01-01"), InspectionKind.REMOTE, "S", true, false)).counted())
            .isEmpty();
    }

    @Test
    void substituteCountsOnceInARow() {
        Visit first = new Visit(day("2025-01-01"), InspectionKind.REMOTE, "S", false, true);
        Visit second = new Visit(day("2026-01-01"), InspectionKind.REMOTE, "S", false, true);
        assertThat(schedule("S", "2024-01-01", first, second).counted()).contains(first);
        assertThat(schedule("S", "2024-01-01", first, visit("2025-06-01", InspectionKind.ONSITE, "S"), second).counted())
            .contains(second);
    }

    @Test
    void documentAndAdHocDoNotCountAsInspection() {
        assertThat(schedule("B", "2024-01-01", visit("2026-01-01", InspectionKind.DOCUMENT, "B"),
            visit("2026-02-01", InspectionKind.ADHOC, "B")).counted()).isEmpty();
    }

    @Test
    void monthsAreClippedToTheEndOfTheMonth() {
        assertThat(schedule("A", "2020-01-01", visit("2024-02-29", InspectionKind.ONSITE, "A")).due())
            .contains(new DueInspection(Kind.INTERIM, day("2025-02-28")));
    }

    private static InspectionSchedule schedule(String tier, String anchor, Visit... visits) {
        return new InspectionSchedule(FrequencyPolicy.DEFAULT, day(anchor), List.of(new TierChange(day(anchor), tier)),
            List.of(visits));
    }

    private static Visit visit(String on, InspectionKind kind, String tier) {
        return new Visit(day(on), kind, tier, false, false);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
