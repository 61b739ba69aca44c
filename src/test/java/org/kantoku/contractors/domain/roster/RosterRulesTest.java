package org.kantoku.contractors.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.RuleViolation;

/** Training against versions of the policy (vector 10 of model §6.3), sites, and what a contractor hands in. */
class RosterRulesTest {

    private static final UUID FIRM = UUID.randomUUID();
    private static final PolicyVersion V4 = new PolicyVersion("v4", "個人情報保護方針 第4版", LocalDate.of(2024, 4, 1));
    private static final PolicyVersion V5 = new PolicyVersion("v5", "個人情報保護方針 第5版", LocalDate.of(2026, 6, 1));
    private static final PolicyVersion V6 = new PolicyVersion("v6", "個人情報保護方針 第6版", LocalDate.of(2027, 1, 1));
    private static final Submission TODAY = new Submission(FIRM, LocalDate.of(2026, 11, 28), UUID.randomUUID());
    private static final PersonDetails PERSON = new PersonDetails("緑川", null, "00-0000-0000", null);

    @Test
    void trainingIsEnoughForAYearOrUntilSixtyDaysAfterANewerVersion() {
        TrainingAcknowledgement done = new TrainingAcknowledgement(FIRM, V4, LocalDate.of(2026, 2, 1), 98, null);
        assertThat(done.enoughUntil(List.of(V4))).isEqualTo("2027-02-01");
        assertThat(done.enoughUntil(List.of(V6, V5, V4))).isEqualTo("2026-07-31");
        assertThat(new TrainingAcknowledgement(FIRM, V5, LocalDate.of(2026, 6, 10), 100, null).enoughUntil(List.of(V4, V5, V6))).isEqualTo("2027-03-02");
        assertThat(new TrainingAcknowledgement(FIRM, V4, LocalDate.of(2024, 5, 1), null, null).enoughUntil(List.of(V4, V5))).isEqualTo("2025-05-01");
    }

    @Test
    void trainingFollowsThePublication() {
        refuses("roster.error.beforePolicy", () -> new TrainingAcknowledgement(FIRM, V5, LocalDate.of(2026, 5, 31), 100, null));
        refuses("roster.error.completion", () -> new TrainingAcknowledgement(FIRM, V5, LocalDate.of(2026, 6, 1), 101, null));
        refuses("roster.error.future", () -> ContractorNotice.acknowledgement(V5, TODAY.on().plusDays(1), 100, null, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-14, 0", "2026-11-13, 1", "2026-12-01, 0"})
    void aChangeOfPersonIsToldWithinFourteenDays(LocalDate from, long late) {
        assertThat(ContractorNotice.responsible(PERSON, from, TODAY).daysLate()).isEqualTo(late);
        assertThat(ContractorNotice.contact(ContactRole.NIGHT_HOLIDAY, PERSON, from, TODAY).daysLate()).isEqualTo(late);
    }

    @Test
    void aNoticeIsDecidedOnceAndNeverByWhoeverHandedItIn() {
        ContractorNotice notice = ContractorNotice.responsible(PERSON, TODAY.on(), TODAY);
        refuses("roster.error.ownNotice", () -> notice.accept(TODAY.on(), TODAY.by()));
        ContractorNotice other = ContractorNotice.responsible(PERSON, TODAY.on(), TODAY);
        refuses("roster.error.missing", () -> other.decline(TODAY.on(), UUID.randomUUID(), " "));
        other.decline(TODAY.on(), UUID.randomUUID(), "氏名が違う");
        refuses("error.transition", () -> other.accept(TODAY.on(), UUID.randomUUID()));
        refuses("error.transition", other::withdraw);
    }

    @Test
    void aCertificateComesWithItsCopy() {
        CertificationDetails details = new CertificationDetails(CertificationKind.PMARK, "99000001", null, false, LocalDate.of(2026, 9, 1),
            LocalDate.of(2028, 8, 31));
        refuses("roster.error.missing", () -> ContractorNotice.certification(details, null, TODAY));
        ContractorNotice notice = ContractorNotice.certification(details, UUID.randomUUID(), TODAY);
        assertThat(notice.certification(true).coversThisWork()).isTrue();
        assertThat(notice.daysLate()).isZero();
    }

    @Test
    void aSiteIsSomewhereForSomethingFromADay() {
        SiteDetails site = site("sg", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));
        assertThat(site.isForeign()).isTrue();
        assertThat(site.isActiveOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(site.isActiveOn(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(site.isActiveOn(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(site("JP", LocalDate.of(2026, 4, 1), null).isForeign()).isFalse();
        refuses("roster.error.country", () -> site("XX", LocalDate.of(2026, 4, 1), null));
        refuses("roster.error.period", () -> site("JP", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31)));
        refuses("roster.error.purposes", () -> new SiteDetails("本社", null, "JP", Set.of(), false, LocalDate.of(2026, 4, 1), null));
    }

    private static SiteDetails site(String country, LocalDate from, LocalDate to) {
        return new SiteDetails("本社", "潮風県みなと市灯台町1-2-3", country, Set.of(SitePurpose.OFFICE), false, from, to);
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
