package org.kantoku.contractors.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.contractors.domain.roster.AppointmentKind.AUDIT;
import static org.kantoku.contractors.domain.roster.AppointmentKind.DEPARTMENT;
import static org.kantoku.contractors.domain.roster.AppointmentKind.OVERALL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.RuleViolation;

/** Invariant 10 of model §7 and the dates of a vacancy (vector 9 of §6.3). */
class AppointmentsTest {

    private static final UUID ISOBE = UUID.randomUUID();
    private static final UUID KANSA = UUID.randomUUID();
    private static final UUID DEPARTMENT_ID = UUID.randomUUID();
    private static final UUID FIRM = UUID.randomUUID();
    private static final LocalDate OPENED = LocalDate.of(2020, 4, 1);

    @ParameterizedTest
    @CsvSource({"2026-03-31, refused", "2026-04-01, admitted"})
    void onePrivacyOfficerADay(LocalDate from, String outcome) {
        Appointments held = new Appointments(List.of(held(OVERALL, ISOBE, "2024-04-01", "2026-03-31")));
        expect(outcome, "roster.error.overallTaken", () -> held.admit(held(OVERALL, KANSA, from.toString(), null)));
    }

    @ParameterizedTest
    @CsvSource({"OVERALL, AUDIT, 2026-03-31, refused", "AUDIT, OVERALL, 2026-03-31, refused", "OVERALL, AUDIT, 2026-04-01, admitted"})
    void neverPrivacyAndAuditOfficerAtOnce(AppointmentKind first, AppointmentKind second, LocalDate from, String outcome) {
        Appointments held = new Appointments(List.of(held(first, ISOBE, "2024-04-01", "2026-03-31")));
        expect(outcome, "roster.error.overallAudit", () -> held.admit(held(second, ISOBE, from.toString(), null)));
        assertThatCode(() -> held.admit(held(second == OVERALL ? AUDIT : second, KANSA, from.toString(), null))).doesNotThrowAnyException();
    }

    @Test
    void nobodyHoldsTheSameOfficeTwice() {
        Appointments department = new Appointments(List.of(held(DEPARTMENT, ISOBE, "2026-04-01", null)));
        expect("refused", "roster.error.samePerson", () -> department.admit(held(DEPARTMENT, ISOBE, "2027-04-01", null)));
        assertThatCode(() -> department.admit(held(DEPARTMENT, KANSA, "2026-06-01", null))).doesNotThrowAnyException();
        Appointments firm = new Appointments(List.of(person("緑川", "2026-04-01")));
        expect("refused", "roster.error.samePerson", () -> firm.admit(person(" 緑川 ", "2026-05-01")));
        assertThatCode(() -> firm.admit(person("青川", "2026-05-01"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-03-31, -", "2026-04-01, 2026-04-01", "2026-04-19, 2026-04-01", "2026-04-20, -", "2019-01-01, 2020-04-01"})
    void aVacancyBeginsTheDayAfter(LocalDate asOf, LocalDate since) {
        Appointments office = new Appointments(List.of(held(DEPARTMENT, KANSA, "2026-04-20", null), held(DEPARTMENT, ISOBE, "2020-04-01", "2026-03-31")));
        assertThat(office.vacantSince(asOf, OPENED).orElse(null)).isEqualTo(since);
    }

    @Test
    void anOfficeNobodyEverHeldIsVacantFromTheBeginning() {
        assertThat(new Appointments(List.of()).vacantSince(LocalDate.of(2026, 11, 28), OPENED)).contains(OPENED);
    }

    @Test
    void anEndIsOnlyBroughtForward() {
        ResponsibleAppointment appointment = held(OVERALL, ISOBE, "2026-04-01", "2026-09-30");
        assertThat(appointment.isHeldOn(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(appointment.isHeldOn(LocalDate.of(2026, 10, 1))).isFalse();
        expect("refused", "roster.error.ended", () -> appointment.endOn(LocalDate.of(2026, 10, 1)));
        expect("refused", "roster.error.period", () -> appointment.endOn(LocalDate.of(2026, 3, 31)));
        appointment.endOn(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aPostOfAContractorCanBeReached() {
        expect("refused", "roster.error.person", () -> ResponsibleAppointment.ofContractor(FIRM, null, new PersonDetails(" ", null, "00-0000-0000", null), OPENED));
        expect("refused", "roster.error.reach", () -> ResponsibleAppointment.ofContractor(FIRM, null, new PersonDetails("緑川", null, null, null), OPENED));
        expect("refused", "roster.error.mail", () -> ResponsibleAppointment.ofContractor(FIRM, null, new PersonDetails("緑川", null, null, "midori"), OPENED));
        expect("refused", "roster.error.phone", () -> ResponsibleAppointment.ofContractor(FIRM, null, new PersonDetails("緑川", null, "電話なし", null), OPENED));
        expect("refused", "roster.error.department", () -> ResponsibleAppointment.ours(DEPARTMENT, null, ISOBE, OPENED));
        ResponsibleAppointment post = person("緑川", "2026-04-01");
        post.pseudonymise("P-1", LocalDate.of(2030, 4, 1));
        assertThat(post.person()).isEqualTo(new PersonDetails("P-1", "配送課長", null, null));
    }

    private static ResponsibleAppointment held(AppointmentKind kind, UUID account, String from, String to) {
        ResponsibleAppointment appointment = ResponsibleAppointment.ours(kind, kind == DEPARTMENT ? DEPARTMENT_ID : null, account, LocalDate.parse(from));
        if (to != null) {
            appointment.endOn(LocalDate.parse(to));
        }
        return appointment;
    }

    private static ResponsibleAppointment person(String name, String from) {
        return ResponsibleAppointment.ofContractor(FIRM, null, new PersonDetails(name, "配送課長", "00-0000-0000", null), LocalDate.parse(from));
    }

    private static void expect(String outcome, String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        if ("admitted".equals(outcome)) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
        }
    }
}
