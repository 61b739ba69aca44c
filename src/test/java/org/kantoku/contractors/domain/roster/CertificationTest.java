package org.kantoku.contractors.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.RuleViolation;

/** Validity, succession and reliance with the dates of vector 7 of model §6.3. */
class CertificationTest {

    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID SHIOMI = UUID.randomUUID();
    private final Certification mark = mark("2024-09-01", "2026-08-31", true);

    @ParameterizedTest
    @CsvSource({"2024-08-31, NOT_YET", "2024-09-01, VALID", "2026-07-02, VALID", "2026-07-03, EXPIRING", "2026-08-31, EXPIRING", "2026-09-01, EXPIRED"})
    void aCertificateIsValidThroughItsLastDay(LocalDate asOf, CertificationStanding standing) {
        assertThat(mark.standingOn(asOf, List.of(mark))).isEqualTo(standing);
    }

    @Test
    void anotherOfItsKindSucceedsIt() {
        Certification next = mark("2026-09-01", "2028-08-31", true);
        Certification other = new Certification(FIRM, new CertificationDetails(CertificationKind.ISMS, "I-1", null, true,
            LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)), null);
        assertThat(mark.standingOn(LocalDate.of(2026, 9, 1), List.of(mark, other))).isEqualTo(CertificationStanding.EXPIRED);
        assertThat(mark.standingOn(LocalDate.of(2026, 9, 1), List.of(mark, other, next))).isEqualTo(CertificationStanding.SUCCEEDED);
    }

    @Test
    void relianceHasItsDatesAndEndsWithTheCertificate() {
        mark.rely(LocalDate.of(2025, 4, 1), SHIOMI, "P マークの範囲に封入が入る");
        refuses("roster.error.reliedAlready", () -> mark.rely(LocalDate.of(2025, 5, 1), SHIOMI, "もう一度"));
        assertThat(mark.isReliedUponOn(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(mark.isReliedUponOn(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(mark.isReliedUponOn(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(mark.isReliedUponButExpiredOn(LocalDate.of(2026, 9, 1))).isTrue();
        refuses("roster.error.missing", () -> mark.stopRelying(LocalDate.of(2026, 9, 2), SHIOMI, " "));
        mark.stopRelying(LocalDate.of(2026, 9, 2), SHIOMI, "切れた");
        assertThat(mark.isReliedUponButExpiredOn(LocalDate.of(2026, 9, 2))).isFalse();
        refuses("roster.error.notRelied", () -> mark.stopRelying(LocalDate.of(2026, 9, 3), SHIOMI, "切れた"));
        assertThat(mark.reliances()).extracting(CertificationReliance::isRelied).containsExactly(true, false);
    }

    @Test
    void onlyWhatCoversTheWorkAndIsValidIsReliedUpon() {
        refuses("roster.error.relyScope", () -> mark("2024-09-01", "2026-08-31", false).rely(LocalDate.of(2025, 4, 1), SHIOMI, "x"));
        refuses("roster.error.relyExpired", () -> mark.rely(LocalDate.of(2026, 9, 1), SHIOMI, "x"));
        refuses("roster.error.period", () -> mark("2026-09-01", "2026-08-31", true));
    }

    private static Certification mark(String issued, String expires, boolean covers) {
        return new Certification(FIRM, new CertificationDetails(CertificationKind.PMARK, "99000001", null, covers, LocalDate.parse(issued),
            LocalDate.parse(expires)), null);
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
