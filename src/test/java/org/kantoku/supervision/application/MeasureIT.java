package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.reports.Measure;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.PeriodLapse;
import org.kantoku.supervision.domain.reports.PeriodLapse.Standing;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;
import org.kantoku.support.As;
import org.kantoku.support.LedgerRows;

/** Measures and lapses of a period against numbers counted by hand; every test is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MeasureIT {

    private static final ReportPeriod YEAR = ReportPeriod.of(new FiscalYear(2024));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeasureQueries measures;

    @Inject
    private LapsePeriodQueries lapses;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private void rolledBack(java.util.function.Consumer<LedgerRows> test) throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.AUDIT_OFFICER), () -> test.accept(new LedgerRows(em, "髙﨑運輸"))));
    }

    @Test
    void everyMeasureAsCountedByHand() throws Exception {
        rolledBack(rows -> {
            UUID a = rows.supervised("宅配", "A");
            UUID b = rows.supervised("印刷", "B");
            UUID c = rows.supervised("倉庫", "B");
            rows.duty(a, "L05", "", null, day("2024-06-30"), day("2024-06-30"), "FULFILLED");
            rows.duty(b, "L06", "ONSITE", null, day("2024-09-30"), day("2024-10-01"), "FULFILLED");
            rows.duty(c, "L06", "ONSITE", null, day("2025-01-31"), null, null);
            rows.duty(c, "L06", "INTERIM", null, day("2025-02-28"), day("2025-01-10"), "RESCHEDULED");
            rows.duty(a, "L06", "INTERIM", null, day("2025-03-31"), day("2025-02-01"), "WAIVED");
            rows.duty(a, "L06", "ONSITE", null, day("2025-04-01"), day("2024-12-01"), "FULFILLED");
            corrections(rows, a);
            selfAssessment(rows, a, "ACCEPTED");
            selfAssessment(rows, b, "RETURNED");
            selfAssessment(rows, c, "CANCELLED");
            discovered(rows, a, "2024-05-01", "2024-06-15");
            discovered(rows, b, "2024-05-01", "2024-05-06");
            discovered(rows, b, "2023-05-01", "2024-03-31");
            erased(rows, c, "2024-09-30", "2024-10-30");
            erased(rows, b, "2024-09-30", "2024-10-05");

            Measures counted = measures.of(YEAR, new ReportScope(rows.department, null));
            assertThat(counted.judgedOn()).isEqualTo("2025-03-31");
            assertThat(shown(counted, Measure.COVERAGE)).as("one of three is lapsed on 31 March").isEqualTo("66.7");
            assertThat(shown(counted, Measure.INSPECTIONS_IN_TIME)).as("three came due, one in time").isEqualTo("33.3");
            assertThat(shown(counted, Measure.CORRECTION_DAYS)).as("(20 + 61) / 2").isEqualTo("40.5");
            assertThat(shown(counted, Measure.CORRECTIONS_IN_TIME)).isEqualTo("50.0");
            assertThat(shown(counted, Measure.RECURRENCE)).as("one of three raised").isEqualTo("33.3");
            assertThat(shown(counted, Measure.SELF_ASSESSMENTS_RETURNED)).as("one of two, one was cancelled").isEqualTo("50.0");
            assertThat(shown(counted, Measure.DISCOVERY_DAYS)).as("(45 + 5) / 2").isEqualTo("25.0");
            assertThat(shown(counted, Measure.ERASURE_DAYS)).as("(30 + 5) / 2").isEqualTo("17.5");
            assertThat(measures.of(YEAR, new ReportScope(null, rows.contractor))).isEqualTo(counted);
            Measures none = measures.of(YEAR, new ReportScope(UUID.randomUUID(), null));
            assertThat(Measure.values()).allSatisfy(measure -> assertThat(shown(none, measure)).isEqualTo("–"));
        });
    }

    private static String shown(Measures counted, Measure measure) {
        return counted.of(measure).shown();
    }

    /** One corrected in 20 days and in time, one in 61 and late; the second came back. */
    private static void corrections(LedgerRows rows, UUID contract) {
        UUID first = rows.finding(contract, day("2024-04-10"));
        rows.step(first, 1, null, "RAISED", day("2024-04-10"));
        rows.step(first, 2, "RAISED", "CLASSIFIED", day("2024-04-11"));
        rows.step(first, 3, "IMPLEMENTING", "COMPLETED_REPORTED", day("2024-04-25"));
        rows.step(first, 4, "COMPLETED_REPORTED", "VERIFIED", day("2024-05-01"));
        rows.duty(contract, "L10", "", first, day("2024-05-11"), day("2024-04-25"), "FULFILLED");
        UUID second = rows.finding(contract, day("2024-06-01"));
        rows.step(second, 1, null, "RAISED", day("2024-06-01"));
        rows.step(second, 2, "RAISED", "CLASSIFIED", day("2024-06-01"));
        rows.step(second, 3, "CLASSIFIED", "DISPUTED", day("2024-06-03"));
        rows.step(second, 4, "DISPUTED", "CLASSIFIED", day("2024-06-08"));
        rows.step(second, 5, "IMPLEMENTING", "COMPLETED_REPORTED", day("2024-07-20"));
        rows.step(second, 6, "COMPLETED_REPORTED", "VERIFIED", day("2024-08-01"));
        rows.step(second, 7, "EFFECTIVENESS_CHECK", "CLOSED", day("2024-11-01"));
        rows.step(second, 8, "CLOSED", "RAISED", day("2024-11-01"));
        rows.duty(contract, "L10", "", second, day("2024-07-01"), day("2024-07-20"), "FULFILLED");
    }

    private void selfAssessment(LedgerRows rows, UUID contract, String state) {
        UUID id = UUID.randomUUID();
        String checklist = em.createNativeQuery("select cast(min(id) as char) from checklist_version").getSingleResult().toString();
        rows.entity("self_assessment", "contract_id, contractor_id, checklist_version_id, fiscal_year, short_form, state, requested_on, due_on", id, contract,
            rows.contractor, checklist, 2024, 0, state, "2024-06-01", "2024-07-31");
        rows.row("self_assessment_transition", "id, self_assessment_id, to_state, on_date, recorded_at, seq", UUID.randomUUID(), id, state, "2024-08-15",
            "2024-08-15", 1);
    }

    private static void discovered(LedgerRows rows, UUID contract, String started, String found) {
        rows.entity("sub_entrustment", "contract_id, contractor_id, tier_level, name, work, data, country_code, place, handles_data, started_on, supervision,"
            + " flow_terms, flow_tiers, flow_country, origin, discovered_on, recorded_on, state, search_text", UUID.randomUUID(), contract, rows.contractor, 1,
            "下請", "梱包", "氏名", "JP", "", 1, started, "", 0, 0, 0, "INSPECTION", found, found, "DISCOVERED", "");
    }

    private static void erased(LedgerRows rows, UUID contract, String ended, String completed) {
        rows.entity("return_erasure_order", "contract_id, final_of, kind, choice, state, instructed_on, instruction, ended_on, due_on, completed_on", UUID.randomUUID(),
            contract, contract, "FINAL", "ERASE", "COMPLETED", ended, "消去", ended, "2024-10-30", completed);
    }

    @Test
    void lapsesOfAPeriodInBothViews() throws Exception {
        rolledBack(rows -> {
            LocalDate today = clock.today();
            UUID a = rows.supervised("宅配", "B");
            UUID b = rows.supervised("印刷", "B");
            UUID finding = rows.finding(a, day("2024-04-10"));
            rows.run("update contract_tier_span set to_on = '2024-08-01' where contract_id = '" + a + "'");
            rows.row("contract_tier_span", "contract_id, from_on, to_on, tier", a, "2024-08-01", "2024-09-01", "S");
            rows.row("contract_tier_span", "contract_id, from_on, tier", a, "2024-09-01", "B");
            rows.duty(a, "L05", "", null, day("2024-06-30"), day("2024-09-28"), "FULFILLED");
            rows.duty(b, "L05", "", null, day("2024-06-30"), day("2024-10-01"), "DROPPED");
            rows.duty(a, "L07", "", null, day("2024-07-31"), day("2024-08-01"), "FULFILLED");
            rows.duty(a, "L13", "", null, day("2024-07-31"), day("2024-08-01"), "FULFILLED");
            rows.duty(a, "L09", "", finding, day("2024-05-31"), day("2024-05-31"), "FULFILLED");
            rows.duty(a, "L10", "", finding, day("2024-06-10"), day("2024-06-12"), "FULFILLED");
            rows.duty(b, "L10", "", finding, day("2024-06-10"), null, null);
            rows.duty(a, "G01", "", null, day("2024-06-10"), null, null);
            rows.duty(a, "L02", "", null, day("2024-01-31"), day("2024-04-01"), "FULFILLED");
            UUID wrong = rows.duty(b, "L02", "", null, day("2024-06-10"), null, null);
            rows.run("delete from duty where id = '" + wrong + "'");
            List<PeriodLapse> told = new ArrayList<>();
            ReportScope scope = new ReportScope(rows.department, null);
            lapses.tell(YEAR, scope, told::add);

            assertThat(told).extracting(l -> l.rule() + " " + l.since() + " " + l.contracts().size())
                .containsExactlyInAnyOrder("L10 2024-06-11 2", "L05 2024-07-01 1", "L05 2024-07-01 1", "L07 2024-08-01 1");
            PeriodLapse shared = told.get(0);
            assertThat(shared.standing(today)).isEqualTo(Standing.OPEN);
            assertThat(shared.worst()).as("grown over 90 days, tier B").isEqualTo(Severity.HIGH);
            assertThat(shared.recorded()).as("was not in the ledger then").isEmpty();
            PeriodLapse first = told.stream().filter(l -> l.contracts().equals(java.util.Set.of(a)) && l.rule() == RuleId.L05).findFirst().orElseThrow();
            assertThat(first.worst()).as("tier S in August").isEqualTo(Severity.HIGH);
            assertThat(first.corrected()).isEqualTo(new LapseSpan(day("2024-07-01"), day("2024-09-28")));
            assertThat(first.endRecordedOn()).isEqualTo(today);
            PeriodLapse second = told.stream().filter(l -> l.contracts().equals(java.util.Set.of(b)) && l.rule() == RuleId.L05).findFirst().orElseThrow();
            assertThat(second.worst()).as("92 days over in tier B").isEqualTo(Severity.HIGH);
            assertThat(lapses.count(YEAR, scope)).isGreaterThanOrEqualTo(told.size());
            assertThat(lapses.flow(YEAR, scope)).isEqualTo(new LapsePeriodQueries.Flow(3, 3));
            assertThat(lapses.standing(day("2024-07-15"), scope)).containsExactly(new RuleLapses(RuleId.L05, 0, 0, 2, 0, 15),
                new RuleLapses(RuleId.L10, 0, 0, 1, 0, 35));
        });
    }

    /** What stands now is recorded from the day it was written on. */
    @Test
    void whatWasWrittenTodayWasKnownFromToday() throws Exception {
        rolledBack(rows -> {
            LocalDate today = clock.today();
            UUID a = rows.supervised("宅配", "B");
            UUID duty = rows.duty(a, "L05", "", null, today.minusDays(10), null, null);
            ReportPeriod period = new ReportPeriod(today.minusDays(30), today.plusDays(30));
            ReportScope scope = new ReportScope(null, rows.contractor);
            List<PeriodLapse> told = new ArrayList<>();
            lapses.tell(period, scope, told::add);
            assertThat(told).singleElement().satisfies(lapse -> {
                assertThat(lapse.corrected()).isEqualTo(new LapseSpan(today.minusDays(9), null));
                assertThat(lapse.recorded()).containsExactly(new LapseSpan(today, null));
            });
            rows.run("update duty set met_on = '" + today.minusDays(5) + "', met_by = 'FULFILLED' where id = '" + duty + "'");
            told.clear();
            lapses.tell(period, scope, told::add);
            assertThat(told).singleElement().satisfies(lapse -> {
                assertThat(lapse.corrected()).isEqualTo(new LapseSpan(today.minusDays(9), today.minusDays(5)));
                assertThat(lapse.recorded()).as("mended on the day it was entered").isEmpty();
            });
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CONTRACTOR_USER", "ADMINISTRATOR", "PROCUREMENT", "INSPECTOR"})
    void nobodyElseCounts(Role role) {
        List<Runnable> questions = List.of(() -> measures.of(YEAR, ReportScope.ALL), () -> measures.publicFigures(YEAR),
            () -> lapses.count(YEAR, ReportScope.ALL), () -> lapses.flow(YEAR, ReportScope.ALL), () -> lapses.standing(YEAR.to(), ReportScope.ALL),
            () -> lapses.tell(YEAR, ReportScope.ALL, lapse -> { }));
        questions.forEach(question -> assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role), question))
            .isInstanceOf(AccessDenied.class));
    }
}
