package org.kantoku.contracts.domain.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** What a contract is by the answers, and the light records beside supervision (policy rows S-14 to S-26). */
class ArrangementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final UUID SOMEBODY = UUID.randomUUID();

    /** Letters in the order of the questions: Y, N, U for not known. */
    @ParameterizedTest
    @CsvSource({
        "NUUUU, NO_PERSONAL_DATA, 1",
        "UUUUU, UNDETERMINED, 1",
        "YUUUU, UNDETERMINED, 2",
        "YYYUU, CLOUD_NOT_HANDLED, 3",
        "YYUUU, UNDETERMINED, 3",
        "YYNNU, ENTRUSTMENT, 4",
        "YYNUU, UNDETERMINED, 4",
        "YYNYN, THIRD_PARTY_PROVISION, 5",
        "YNUNU, ENTRUSTMENT, 3",
        "YNUUU, UNDETERMINED, 3",
        "YNUYY, JOINT_USE, 4",
        "YNUYN, THIRD_PARTY_PROVISION, 4",
        "YNUYU, UNDETERMINED, 4"})
    void theAnswersComeToAKind(String letters, ArrangementKind kind, int asked) {
        ArrangementAnswers answers = answers(letters);
        assertThat(answers.proposal().kind()).isEqualTo(kind);
        assertThat(answers.proposal().reasons()).isNotEmpty();
        assertThat(answers.asked()).hasSize(asked);
        assertThat(ArrangementAnswers.parse(answers.toString())).isEqualTo(answers);
    }

    @Test
    void oneMayBeOnTheSafeSideButNotOnTheOther() {
        ArrangementAnswers cloud = answers("YYYUU");
        assertThat(ruling(cloud, new ArrangementGrounds(ArrangementKind.ENTRUSTMENT, "鍵は事業者が持つ", null, null), 1).kind()).isEqualTo(ArrangementKind.ENTRUSTMENT);
        refuses("arrangements.error.words", () -> ruling(cloud, new ArrangementGrounds(ArrangementKind.ENTRUSTMENT, null, null, null), 1));
        refuses("arrangements.error.kind", () -> ruling(answers("YNUNU"), new ArrangementGrounds(ArrangementKind.NO_PERSONAL_DATA, "x", null, null), 1));
        refuses("arrangements.error.kind", () -> ruling(answers("YNUNU"), new ArrangementGrounds(ArrangementKind.CLOUD_NOT_HANDLED, "x", "y", "z"), 1));
    }

    @Test
    void aCloudNeedsItsGroundsAndIsLookedAtEveryYear() {
        ArrangementAnswers cloud = answers("YYYUU");
        refuses("arrangements.error.terms", () -> ruling(cloud, new ArrangementGrounds(ArrangementKind.CLOUD_NOT_HANDLED, null, " ", "鍵"), 1));
        refuses("arrangements.error.accessControl", () -> ruling(cloud, new ArrangementGrounds(ArrangementKind.CLOUD_NOT_HANDLED, null, "第 5 条", null), 1));
        ArrangementRuling ruling = ruling(cloud, new ArrangementGrounds(ArrangementKind.CLOUD_NOT_HANDLED, null, "第 5 条", "鍵は当会だけ"), 1);
        assertThat(ruling.recheckOn()).isEqualTo(LocalDate.of(2027, 11, 27));
        assertThat(ruling(answers("YNUNU"), new ArrangementGrounds(ArrangementKind.ENTRUSTMENT, null, null, null), 1).recheckOn()).isNull();
    }

    @Test
    void aRevisionHasAReason() {
        refuses("arrangements.error.words", () -> ruling(answers("NUUUU"), new ArrangementGrounds(ArrangementKind.NO_PERSONAL_DATA, null, null, null), 2));
        assertThat(ruling(answers("NUUUU"), new ArrangementGrounds(ArrangementKind.NO_PERSONAL_DATA, "年次の見直し", null, null), 2).versionNo()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ENTRUSTMENT, YES", "THIRD_PARTY_PROVISION, NO", "JOINT_USE, NO", "CLOUD_NOT_HANDLED, NO", "NO_PERSONAL_DATA, NO", "UNDETERMINED, UNKNOWN"})
    void theFactsFollowTheKind(ArrangementKind kind, TriState entrusts) {
        ProfileFacts arranged = ProfileFacts.undetermined().arranged(kind, Set.of(PrincipalCategory.MEMBER));
        assertThat(arranged.pd()).isEqualTo(entrusts);
        assertThat(arranged.arrangement()).isEqualTo(kind);
        assertThat(arranged.isBare()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "CONSENT, 会員規約 5 条で同意, -, -",
        "CONSENT, -, -, arrangements.error.basisDetail",
        "LAW, 刑事訴訟法 197 条 2 項, -, -",
        "LAW, -, -, arrangements.error.basisDetail",
        "LIFE_AND_PROPERTY, -, DISASTER, -",
        "LIFE_AND_PROPERTY, 安否の確認, -, arrangements.error.reason",
        "-, -, -, arrangements.error.basis"})
    void aProvisionHasItsGround(ProvisionBasis basis, String detail, ProtectionReason reason, String refusal) {
        ProvisionDetails details = new ProvisionDetails(ProvisionForm.PERSONAL, "警察署", "氏名・住所", Set.of(PrincipalCategory.MEMBER), basis, detail, reason, null,
            null, DAY, DAY, DAY.plusDays(2));
        if (refusal == null) {
            assertThat(new ThirdPartyProvision(null, details, DAY).details().answeredOn()).isEqualTo(DAY.plusDays(2));
        } else {
            refuses(refusal, () -> new ThirdPartyProvision(null, details, DAY));
        }
    }

    @Test
    void aRecordIsKeptThreeYearsFromTheLastDay() {
        assertThat(new ThirdPartyProvision(null, anonymised("年代・地域", TransferMethod.TRACKED_POST, DAY), DAY).retainedUntil()).isEqualTo(LocalDate.of(2029, 11, 27));
        assertThat(new ThirdPartyProvision(null, anonymised("年代・地域", TransferMethod.TRACKED_POST, null), DAY).retainedUntil()).isNull();
    }

    @Test
    void otherItemsThanPublishedMeanAReview() {
        ThirdPartyProvision provision = new ThirdPartyProvision(null, anonymised("年代・地域", TransferMethod.ENCRYPTED_TRANSMISSION, null), DAY);
        provision.describe(anonymised("年代・地域・購買月", TransferMethod.ENCRYPTED_TRANSMISSION, null), DAY);
        assertThat(provision.publicationReviewSince()).isNull();
        provision.publish(DAY, "ホームページ");
        provision.describe(anonymised("年代・地域・購買月・店舗", TransferMethod.ENCRYPTED_TRANSMISSION, null), DAY.plusDays(9));
        assertThat(provision.publicationReviewSince()).isEqualTo(DAY.plusDays(9));
        provision.publish(DAY.plusDays(10), "ホームページ");
        assertThat(provision.publicationReviewSince()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TRACKED_POST, true", "ENCRYPTED_TRANSMISSION, true", "HAND_DELIVERY, true", "OTHER_TRANSMISSION, false"})
    void anonymisedDataTravelProtected(TransferMethod transport, boolean allowed) {
        if (allowed) {
            new ThirdPartyProvision(null, anonymised("年代", transport, null), DAY);
        } else {
            refuses("arrangements.error.transport", () -> new ThirdPartyProvision(null, anonymised("年代", transport, null), DAY));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "UNDETERMINED, false, ENTRUSTMENT, -",
        "UNDETERMINED, false, NO_PERSONAL_DATA, -",
        "UNDETERMINED, true, UNDETERMINED, -",
        "UNDETERMINED, true, ENTRUSTMENT, contracts.error.arrangementDecided",
        "ENTRUSTMENT, true, ENTRUSTMENT, -",
        "ENTRUSTMENT, false, ENTRUSTMENT, -",
        "ENTRUSTMENT, false, NO_PERSONAL_DATA, contracts.error.arrangementDecided",
        "ENTRUSTMENT, true, UNDETERMINED, contracts.error.arrangementDecided",
        "JOINT_USE, true, THIRD_PARTY_PROVISION, contracts.error.arrangementDecided"})
    void factsDoNotChangeWhatWasDecided(ArrangementKind before, boolean ruled, ArrangementKind after, String problem) {
        ProfileFacts held = ProfileFacts.undetermined().arranged(before, Set.of());
        ProfileFacts told = ProfileFacts.undetermined().arranged(after, Set.of());
        if (problem == null) {
            assertThatCode(() -> told.requireArrangedAs(held, ruled)).doesNotThrowAnyException();
        } else {
            refuses(problem, () -> told.requireArrangedAs(held, ruled));
        }
    }

    @Test
    void aMemberOutsideItsPeriodIsNotShown() {
        JointUser left = JointUser.named("しおかぜ生協", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31));
        JointUser stays = JointUser.named("なみのね生協", LocalDate.of(2020, 4, 1), null);
        assertThat(left.isWithinOn(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(left.isWithinOn(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(stays.isWithinOn(LocalDate.of(2099, 4, 1))).isTrue();
        JointUse use = new JointUse(jointUse("氏名・住所"), List.of(left, stays), Set.of());
        assertThat(use.members()).containsExactlyInAnyOrder(left, stays);
        use.describe(jointUse("氏名・住所・電話番号"), List.of(left, stays), Set.of(), DAY);
        assertThat(use.publicationReviewSince()).isEqualTo(DAY);
        refuses("arrangements.error.range", () -> new JointUse(jointUse("氏名"), List.of(), Set.of()));
        refuses("arrangements.error.jointUser", () -> JointUser.named("x", DAY, DAY.minusDays(1)));
        refuses("arrangements.error.jointUser", () -> JointUser.named(" ", DAY, null));
    }

    @Test
    void aJointUserFoundInTheRegisterOrCalledAnewThereIsStillTheOneThatWasAnnounced() {
        LocalDate from = LocalDate.of(2020, 4, 1);
        UUID coop = UUID.randomUUID();
        JointUse use = new JointUse(jointUse("氏名"), List.of(JointUser.named("しおかぜ生協", from, null)), Set.of());
        use.describe(jointUse("氏名"), List.of(new JointUser(coop, "しおかぜ生協", from, null)), Set.of(), DAY);
        use.describe(jointUse("氏名"), List.of(new JointUser(coop, "しおかぜ市民生協", from, null)), Set.of(), DAY);
        assertThat(use.publicationReviewSince()).isNull();
        assertThat(use.members()).containsExactly(new JointUser(coop, null, from, null));
        use.describe(jointUse("氏名"), List.of(new JointUser(UUID.randomUUID(), "しおかぜ市民生協", from, null)), Set.of(), DAY);
        assertThat(use.publicationReviewSince()).isEqualTo(DAY);
    }

    @Test
    void nobodyUsesDataJointlyTwiceAtATime() {
        UUID coop = UUID.randomUUID();
        JointUser first = new JointUser(coop, "しおかぜ生協", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31));
        new JointUse(jointUse("氏名"), List.of(first, new JointUser(coop, "しおかぜ生協", LocalDate.of(2026, 4, 1), null)), Set.of());
        refuses("arrangements.error.jointUserTwice", () -> new JointUse(jointUse("氏名"), List.of(first,
            new JointUser(coop, "しおかぜ生協", LocalDate.of(2026, 3, 31), null)), Set.of()));
    }

    /** 27 November 2026 is a Friday; 30 December to 3 January are no business days. */
    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026-12-01", "2026-11-25, 2026-11-27", "2026-12-28, 2027-01-05"})
    void forwardingIsInTimeWithinTwoBusinessDays(LocalDate received, LocalDate due) {
        PrincipalMatter matter = new PrincipalMatter(MatterKind.DISCLOSURE, "R-2026-0001", SOMEBODY, received, null, BusinessDays.japan(), received);
        assertThat(matter.forwardDueOn()).isEqualTo(due);
        assertThat(matter.isForwardedLate(due)).isFalse();
        assertThat(matter.isForwardedLate(due.plusDays(1))).isTrue();
        matter.forward(due, due);
        assertThat(matter.isForwardedLate(due.plusDays(30))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"R-2026-0001, true", "2026110012, true", "浜野太郎, false", "R 1, false", "-1, false"})
    void onlyAReferenceNumberIsKept(String reference, boolean allowed) {
        if (allowed) {
            assertThat(matter(reference).reference()).isEqualTo(reference);
        } else {
            refuses("arrangements.error.reference", () -> matter(reference));
        }
    }

    @Test
    void datesFollowEachOther() {
        PrincipalMatter matter = matter("C-1");
        refuses("arrangements.error.completed", () -> matter.complete(DAY, DAY));
        refuses("arrangements.error.forwarded", () -> matter.forward(DAY.minusDays(1), DAY));
        refuses("arrangements.error.forwarded", () -> matter.forward(DAY.plusDays(1), DAY));
        matter.forward(DAY, DAY);
        matter.complete(DAY, DAY);
        assertThat(matter.completedOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-01", "2026-06-30, 2026-04-01", "2026-12-31, 2026-10-01", "2027-03-31, 2027-01-01"})
    void quartersOfTheFiscalYear(LocalDate day, LocalDate first) {
        assertThat(PrincipalMatter.quarterOf(day)).isEqualTo(first);
    }

    private static PrincipalMatter matter(String reference) {
        return new PrincipalMatter(MatterKind.COMPLAINT, reference, SOMEBODY, DAY, null, BusinessDays.japan(), DAY);
    }

    private static JointUseDetails jointUse(String items) {
        return new JointUseDetails("会員生協との共同利用", "ギフトの注文と配達", items, Set.of(PrincipalCategory.GIFT_RECIPIENT), "みなとかぜ生協連合会", DAY, "個人情報保護方針",
            LocalDate.of(2020, 4, 1), null);
    }

    private static ProvisionDetails anonymised(String items, TransferMethod transport, LocalDate to) {
        return new ProvisionDetails(ProvisionForm.ANONYMISED, "取引先", items, Set.of(), null, null, null, "氏名を削り年代にまとめる", transport, DAY, to, null);
    }

    private static ArrangementRuling ruling(ArrangementAnswers answers, ArrangementGrounds grounds, int versionNo) {
        return new ArrangementRuling(UUID.randomUUID(), versionNo, answers, grounds, DAY, SOMEBODY);
    }

    private static ArrangementAnswers answers(String letters) {
        Map<ArrangementQuestion, TriState> given = new EnumMap<>(ArrangementQuestion.class);
        for (ArrangementQuestion question : ArrangementQuestion.values()) {
            char letter = letters.charAt(question.ordinal());
            given.put(question, letter == 'Y' ? TriState.YES : letter == 'N' ? TriState.NO : TriState.UNKNOWN);
        }
        return ArrangementAnswers.of(given);
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.messageKey()).isEqualTo(key));
    }
}
