package org.kantoku.incidents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.incidents.domain.IncidentExample.clocks;
import static org.kantoku.incidents.domain.IncidentExample.data;
import static org.kantoku.incidents.domain.IncidentExample.due;
import static org.kantoku.incidents.domain.IncidentExample.on;
import static org.kantoku.incidents.domain.IncidentExample.told;
import static org.kantoku.incidents.domain.IncidentExample.tokyo;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.incidents.domain.IncidentClock.Standing;
import org.kantoku.shared.BusinessDays;

/** The clocks of model §4.6 with its dated vectors. */
class IncidentClocksTest {

    /** 2026-04-01, 2026-04-04 (a Saturday), 2026-08-24 and 2026-12-01 with the holidays of 2026 and 2027. */
    @ParameterizedTest
    @CsvSource({"2026-04-01,2026-04-03,2026-04-05,2026-04-30", "2026-04-04,2026-04-06,2026-04-08,2026-05-07", "2026-08-24,2026-08-26,2026-08-28,2026-09-24",
        "2026-12-01,2026-12-03,2026-12-05,2027-01-04"})
    void thePreliminaryReportHasThreeToFiveDaysTheFinalOneThirty(String known, LocalDate target, LocalDate limit, LocalDate last) {
        Incident incident = told(known, data(true, false, IncidentKind.SPECIAL_CARE));
        IncidentClock preliminary = clocks(incident).of(ClockKind.PRELIMINARY);
        assertThat(preliminary.targetOn()).isEqualTo(target);
        assertThat(preliminary.dueOn()).isEqualTo(limit);
        assertThat(due(incident, ClockKind.FINAL)).isEqualTo(last);
        assertThat(due(incident, ClockKind.TRIAGE)).isEqualTo(target);
    }

    /** The 60th day of 2026-04-01 is 05-30, a Saturday. */
    @ParameterizedTest
    @CsvSource({"WRONGFUL", "MYNUMBER_WRONGFUL"})
    void aWrongfulPurposeLeavesSixtyDays(IncidentKind kind) {
        assertThat(due(told("2026-04-01", data(true, false, kind)), ClockKind.FINAL)).isEqualTo("2026-06-01");
        assertThat(due(told("2026-04-01", data(true, false, kind, IncidentKind.SPECIAL_CARE)), ClockKind.FINAL)).isEqualTo("2026-06-01");
    }

    @Test
    void theDayIsTokyosWhateverTheHour() {
        Incident late = new Incident("A2026-0002", IncidentExample.call("2026-03-31T23:00", "2026-04-01T00:05"), data(true, false), IncidentExample.concern(), on("2026-04-01"));
        assertThat(late.knownOn()).isEqualTo("2026-04-01");
        assertThat(due(late, ClockKind.FINAL)).isEqualTo("2026-04-30");
    }

    @Test
    void theContractorsFirstCallHasTwentyFourHoursToTheMinute() {
        Incident incident = told("2026-04-01", data(true, false));
        IncidentClock call = clocks(incident).of(ClockKind.FIRST_CALL);
        assertThat(call.dueAt()).isEqualTo(tokyo("2026-04-01T20:00"));
        assertThat(call.isMetLate()).isFalse();
        Incident late = new Incident("A2026-0003", IncidentExample.call("2026-03-30T08:00", "2026-04-01T09:00"), data(true, false), IncidentExample.concern(), on("2026-04-01"));
        assertThat(clocks(late).of(ClockKind.FIRST_CALL).isMetLate()).isTrue();
    }

    @Test
    void aFirstCallThatIsMissingRunsOutAtTheMinute() {
        FirstCall silent = new FirstCall(DiscoveredBy.PRINCIPAL, "組合員相談室", tokyo("2026-04-01T08:00"), null, tokyo("2026-04-01T13:00"), "誤配", null);
        Incident incident = new Incident("A2026-0004", silent, data(true, false), IncidentExample.concern(), on("2026-04-01"));
        IncidentClock call = clocks(incident).of(ClockKind.FIRST_CALL);
        assertThat(call.isOver(tokyo("2026-04-02T08:00"), LocalDate.parse("2026-04-02"))).isFalse();
        assertThat(call.isOver(tokyo("2026-04-02T08:01"), LocalDate.parse("2026-04-02"))).isTrue();
        assertThat(call.minutesLeft(tokyo("2026-04-02T07:30"))).isEqualTo(30);
    }

    @Test
    void whoLearnsOfItFromUsOwesNoFirstCallButAWrittenNotice() {
        FirstCall ours = new FirstCall(DiscoveredBy.FEDERATION, null, tokyo("2026-04-02T10:00"), null, tokyo("2026-04-01T15:00"), "誤配", null);
        Incident incident = new Incident("A2026-0005", ours, data(true, false), IncidentExample.concern(), on("2026-04-02"));
        assertThat(clocks(incident).of(ClockKind.FIRST_CALL).standing()).isEqualTo(Standing.NOT_OWED);
        assertThat(due(incident, ClockKind.WRITTEN_NOTICE)).isEqualTo("2026-04-05");
    }

    @Test
    void withoutAContractorOnlyOurOwnClocksRun() {
        FirstCall own = new FirstCall(DiscoveredBy.FEDERATION, null, null, null, tokyo("2026-04-01T15:00"), "メールの誤送信", null);
        Incident incident = new Incident("A2026-0006", own, data(true, false), new Concern(null, java.util.Set.of(), 24, 3, java.util.List.of()), on("2026-04-01"));
        assertThat(clocks(incident).all()).filteredOn(clock -> clock.kind().isContractors()).allMatch(clock -> clock.standing() == Standing.NOT_OWED);
    }

    @Test
    void theWrittenNoticeHasTheDaysOfTheContract() {
        assertThat(due(told("2026-04-01", data(true, false)), ClockKind.WRITTEN_NOTICE)).isEqualTo("2026-04-03");
    }

    @Test
    void reportsRunWhileUndecidedAndStopWhenNoneIsDue() {
        Incident incident = told("2026-04-01", data(true, false));
        assertThat(clocks(incident).of(ClockKind.PRELIMINARY).isRunning()).isTrue();
        assertThat(clocks(incident).of(ClockKind.FINAL).isRunning()).isTrue();
        incident.triage(data(true, false), LocalDate.parse("2026-04-02"), null, on("2026-04-02"));
        IncidentClock stopped = clocks(incident).of(ClockKind.PRELIMINARY);
        assertThat(stopped.standing()).isEqualTo(Standing.NOT_OWED);
        assertThat(stopped.endedOn()).isEqualTo("2026-04-02");
    }

    @Test
    void onlyMemberCoopsDataAreFreedByTheNotice() {
        Incident incident = told("2026-04-01", data(false, true, IncidentKind.SPECIAL_CARE), IncidentExample.COOP, IncidentExample.OTHER_COOP);
        assertThat(due(incident, ClockKind.UPSTREAM_NOTICE)).isEqualTo("2026-04-05");
        incident.notifyCoop(IncidentExample.COOP, tokyo("2026-04-01T11:00"), false, NoticeMeans.TELEPHONE, on("2026-04-01"));
        assertThat(clocks(incident).of(ClockKind.PRELIMINARY).isRunning()).as("one of two is not told").isTrue();
        incident.notifyCoop(IncidentExample.OTHER_COOP, tokyo("2026-04-03T11:00"), true, NoticeMeans.MAIL, on("2026-04-03"));
        assertThat(clocks(incident).of(ClockKind.UPSTREAM_NOTICE).metOn()).isEqualTo("2026-04-03");
        assertThat(clocks(incident).of(ClockKind.PRELIMINARY).standing()).isEqualTo(Standing.FREED);
        assertThat(clocks(incident).of(ClockKind.FINAL).standing()).isEqualTo(Standing.FREED);
        assertThat(clocks(incident).of(ClockKind.PRINCIPAL_NOTICE).standing()).isEqualTo(Standing.FREED);
    }

    @Test
    void dataOfOursAmongThemAreReportedAllTheSame() {
        Incident incident = told("2026-04-01", data(true, true, IncidentKind.SPECIAL_CARE), IncidentExample.COOP);
        incident.notifyCoop(IncidentExample.COOP, tokyo("2026-04-01T11:00"), false, NoticeMeans.TELEPHONE, on("2026-04-01"));
        assertThat(clocks(incident).of(ClockKind.PRELIMINARY).isRunning()).isTrue();
    }

    @Test
    void theClockThatRunsOutFirstIsNext() {
        Incident incident = told("2026-04-01", data(true, false));
        assertThat(clocks(incident).next().orElseThrow().kind()).isEqualTo(ClockKind.TRIAGE);
        incident.triage(data(true, false, IncidentKind.PROPERTY), LocalDate.parse("2026-04-01"), null, on("2026-04-01"));
        assertThat(clocks(incident).next().orElseThrow().kind()).isEqualTo(ClockKind.PRELIMINARY);
    }

    @Test
    void thePrincipalsAreToldWithoutADay() {
        IncidentClock clock = clocks(told("2026-04-01", data(true, false))).of(ClockKind.PRINCIPAL_NOTICE);
        assertThat(clock.dueOn()).isNull();
        assertThat(clock.daysSince(LocalDate.parse("2026-04-11"))).isEqualTo(10);
        assertThat(clock.isOver(tokyo("2027-04-11T10:00"), LocalDate.parse("2027-04-11"))).isFalse();
    }

    @Test
    void aReportAfterItsDayIsLateForEver() {
        Incident incident = told("2026-12-01", data(true, false, IncidentKind.SPECIAL_CARE));
        incident.triage(incident.known(), LocalDate.parse("2026-12-02"), null, on("2026-12-02"));
        incident.report(IncidentReportKind.PRELIMINARY, LocalDate.parse("2026-12-08"), "個人情報保護委員会", null, on("2026-12-08"));
        IncidentClock clock = clocks(incident).of(ClockKind.PRELIMINARY);
        assertThat(clock.isMetLate()).isTrue();
        assertThat(clock.daysLate()).isEqualTo(3);
    }

    /** A value that changes counts for what is known from its first day on. */
    @Test
    void settingsHoldFromTheirDay() {
        IncidentPolicy policy = new IncidentPolicy(Map.of(IncidentSetting.TRIAGE_DAYS, new TreeMap<>(Map.of(LocalDate.parse("2026-04-02"), 1)),
            IncidentSetting.FIRST_DAY_COUNTS, new TreeMap<>(Map.of(LocalDate.parse("2026-04-02"), 0))));
        Incident before = told("2026-04-01", data(true, false));
        Incident after = told("2026-04-02", data(true, false));
        assertThat(new IncidentClocks(before.clockFacts(), policy, BusinessDays.japan()).of(ClockKind.TRIAGE).dueOn()).isEqualTo("2026-04-03");
        assertThat(new IncidentClocks(after.clockFacts(), policy, BusinessDays.japan()).of(ClockKind.TRIAGE).dueOn()).isEqualTo("2026-04-03");
        assertThat(new IncidentClocks(after.clockFacts(), policy, BusinessDays.japan()).of(ClockKind.FINAL).dueOn()).as("05-02 is a Saturday").isEqualTo("2026-05-07");
    }
}
