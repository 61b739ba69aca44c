package org.kantoku.correctiveactions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.correctiveactions.domain.Findings.CLASSIFIED_ON;
import static org.kantoku.correctiveactions.domain.Findings.PLAN;
import static org.kantoku.correctiveactions.domain.Findings.byContractor;
import static org.kantoku.correctiveactions.domain.Findings.classified;
import static org.kantoku.correctiveactions.domain.Findings.in;
import static org.kantoku.correctiveactions.domain.Findings.on;
import static org.kantoku.correctiveactions.domain.Findings.raised;
import static org.kantoku.inspections.domain.FindingGrade.CRITICAL;
import static org.kantoku.inspections.domain.FindingGrade.MAJOR;
import static org.kantoku.inspections.domain.FindingGrade.MINOR;
import static org.kantoku.inspections.domain.FindingGrade.OBS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.RuleViolation;

class FindingTest {

    private static final LocalDate LATER = CLASSIFIED_ON.plusYears(2);

    /** Every command, with the states model.md §4.5 allows it in. */
    private static final Map<FindingState, Consumer<Finding>> STEPS = new EnumMap<>(Map.of(
        FindingState.CLASSIFIED, finding -> finding.classify(MAJOR, null, finding.wording(), true, on(LATER)),
        FindingState.DISPUTED, finding -> finding.dispute("違う", byContractor(CLASSIFIED_ON)),
        FindingState.PLAN_REQUESTED, finding -> finding.requestPlan(on(LATER)),
        FindingState.PLAN_SUBMITTED, finding -> finding.submitPlan(PLAN, byContractor(LATER)),
        FindingState.PLAN_APPROVED, finding -> finding.approvePlan(on(LATER)),
        FindingState.PLAN_RETURNED, finding -> finding.returnPlan("足りない", on(LATER)),
        FindingState.COMPLETED_REPORTED, finding -> finding.reportCompletion("済んだ", 1, byContractor(LATER)),
        FindingState.VERIFIED, finding -> finding.verify(true, "見た", on(LATER)),
        FindingState.EFFECTIVENESS_CHECK, finding -> finding.confirmEffect("続く", on(LATER)),
        FindingState.RISK_ACCEPTED, finding -> finding.acceptRisk(LATER.plusMonths(1), "理由", on(LATER))));

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(FindingState.values())
            .filter(from -> from != FindingState.PLAN_APPROVED && from != FindingState.EFFECTIVENESS_CHECK)
            .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepIsTakenOnlyWhereTheModelListsIt(FindingState from, FindingState to) {
        Finding finding = in(from, MAJOR);
        Consumer<Finding> command = STEPS.get(to);
        // Ruling on a dispute is another command with the same target.
        boolean allowed = from.canBecome(to) && !(from == FindingState.DISPUTED && to == FindingState.CLASSIFIED);
        if (allowed) {
            command.accept(finding);
            assertThat(finding.transitions()).extracting(FindingTransition::to).contains(to);
        } else {
            assertThatThrownBy(() -> command.accept(finding)).isInstanceOf(RuleViolation.class);
            assertThat(finding.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL,2026-10-04,2026-10-08,2026-10-15", "MAJOR,2026-10-08,2026-10-15,2026-10-31", "MINOR,,2026-10-31,2026-12-30", "OBS,,,"})
    void deadlinesCountFromTheDayTheGradeWasFixed(FindingGrade grade, LocalDate containment, LocalDate plan, LocalDate action) {
        Deadlines dates = classified(grade).deadlines();
        assertThat(dates.containmentDueOn()).isEqualTo(containment);
        assertThat(dates.planDueOn()).isEqualTo(plan);
        assertThat(dates.actionDueOn()).isEqualTo(action);
    }

    @Test
    void vectorSixAConsultationOfTenDaysMovesTheDeadlineByTen() {
        Finding finding = classified(MAJOR);
        finding.openConsultation("入替えに 48,000 円", byContractor(LocalDate.of(2026, 10, 17)));
        assertThat(finding.nextDueOn()).isEqualTo("2026-10-15");
        finding.answerConsultation("当会が負担", 48_000L, on(LocalDate.of(2026, 10, 27)));
        assertThat(finding.deadlines().planDueOn()).isEqualTo("2026-10-15");
        assertThat(finding.deadlines().actionDueOn()).isEqualTo("2026-11-10");
        assertThat(finding.deadlines().clockStoppedDays()).isEqualTo(10);
    }

    @Test
    void theClockStandsStillForThirtyDaysAtMostOverAllTalks() {
        Finding finding = classified(MINOR);
        finding.openConsultation("費用", byContractor(CLASSIFIED_ON));
        finding.answerConsultation("検討", null, on(CLASSIFIED_ON.plusDays(25)));
        finding.openConsultation("費用", byContractor(CLASSIFIED_ON.plusDays(30)));
        finding.answerConsultation("負担なし", 0L, on(CLASSIFIED_ON.plusDays(60)));
        assertThat(finding.deadlines().clockStoppedDays()).isEqualTo(30);
        assertThat(finding.deadlines().actionDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(120));
    }

    @Test
    void theClockOfACriticalFindingNeverStops() {
        Finding finding = classified(CRITICAL);
        assertThat(finding.openConsultation("費用", byContractor(CLASSIFIED_ON)).stopsClock()).isFalse();
        finding.answerConsultation("負担", 1L, on(CLASSIFIED_ON.plusDays(9)));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(14));
    }

    @Test
    void aTalkOpenedAfterTheDeadlineStopsNothing() {
        Finding finding = classified(MAJOR);
        LocalDate late = LocalDate.of(2026, 11, 1);
        assertThat(finding.openConsultation("費用", byContractor(late)).stopsClock()).isFalse();
        finding.answerConsultation("負担", 1L, on(late.plusDays(9)));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo("2026-10-31");
    }

    @Test
    void onTheLastDayATalkStillStopsTheClock() {
        Finding finding = classified(MAJOR);
        assertThat(finding.openConsultation("費用", byContractor(LocalDate.of(2026, 10, 31))).stopsClock()).isTrue();
        assertThat(finding.deadlines().actionDueAtMost()).isEqualTo("2026-11-30");
    }

    @Test
    void aPlanThatCostsMoneyWaitsForATalk() {
        Finding finding = in(FindingState.PLAN_REQUESTED, MAJOR);
        finding.submitPlan(new PlanContent("原因", "対策", null, 48_000L), byContractor(CLASSIFIED_ON));
        refused("correctiveactions.error.costNotTalkedOver", () -> finding.approvePlan(on(CLASSIFIED_ON)));
        finding.openConsultation("48,000 円", byContractor(CLASSIFIED_ON));
        finding.approvePlan(on(CLASSIFIED_ON));
        assertThat(finding.state()).isEqualTo(FindingState.IMPLEMENTING);
    }

    @Test
    void aReturnedPlanHasSevenDaysAtLeast() {
        Finding early = in(FindingState.PLAN_SUBMITTED, MAJOR);
        early.returnPlan("詳しく", on(CLASSIFIED_ON.plusDays(2)));
        assertThat(early.deadlines().planDueOn()).isEqualTo("2026-10-15");
        Finding late = in(FindingState.PLAN_SUBMITTED, MAJOR);
        late.returnPlan("詳しく", on(CLASSIFIED_ON.plusDays(12)));
        assertThat(late.deadlines().planDueOn()).isEqualTo("2026-10-20");
        assertThat(late.submitPlan(PLAN, byContractor(CLASSIFIED_ON.plusDays(13))).number()).isEqualTo(2);
    }

    @Test
    void anExtensionIsGrantedOnceAndForTheOriginalDaysAtMost() {
        Finding finding = in(FindingState.IMPLEMENTING, MAJOR);
        refused("correctiveactions.error.extensionTerm", () -> finding.extend(LocalDate.of(2026, 12, 1), "理由", on(CLASSIFIED_ON)));
        refused("correctiveactions.error.extensionTerm", () -> finding.extend(LocalDate.of(2026, 10, 31), "理由", on(CLASSIFIED_ON)));
        finding.extend(LocalDate.of(2026, 11, 30), "部品の納期", on(CLASSIFIED_ON));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo("2026-11-30");
        assertThat(finding.nextDueOn()).isEqualTo("2026-11-30");
        refused("correctiveactions.error.extendedBefore", () -> finding.extend(LocalDate.of(2026, 12, 1), "理由", on(CLASSIFIED_ON)));
    }

    @Test
    void aFailedVerificationReopensWithoutMovingTheDeadline() {
        Finding finding = in(FindingState.COMPLETED_REPORTED, MAJOR);
        assertThat(finding.nextDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(30));
        finding.rejectVerification("写真が別の端末", on(CLASSIFIED_ON.plusDays(40)));
        assertThat(finding.state()).isEqualTo(FindingState.IMPLEMENTING);
        assertThat(finding.reopenedCount()).isOne();
        assertThat(finding.deadlines().actionDueOn()).isEqualTo("2026-10-31");
        assertThat(finding.nextDueOn()).isEqualTo("2026-10-31");
    }

    @Test
    void completionNeedsEvidenceAndVerificationNeedsEyesAndAnotherPerson() {
        Finding finding = in(FindingState.IMPLEMENTING, MAJOR);
        refused("correctiveactions.error.evidenceMissing", () -> finding.reportCompletion("済んだ", 0, byContractor(CLASSIFIED_ON)));
        finding.reportCompletion("済んだ", 1, byContractor(CLASSIFIED_ON));
        refused("correctiveactions.error.evidenceNotSeen", () -> finding.verify(false, "見た", on(CLASSIFIED_ON)));
        refused("correctiveactions.error.textMissing", () -> finding.verify(true, " ", on(CLASSIFIED_ON)));
        refused("correctiveactions.error.samePerson", () -> finding.verify(true, "見た", byContractor(CLASSIFIED_ON)));
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL,60", "MAJOR,90", "MINOR,120"})
    void theEffectIsLookedAtSomeDaysAfterTheVerification(FindingGrade grade, int days) {
        Finding finding = in(FindingState.VERIFIED, grade);
        LocalDate due = CLASSIFIED_ON.plusDays(days);
        assertThat(finding.deadlines().effectivenessDueOn()).isEqualTo(due);
        refused("correctiveactions.error.effectTooEarly", () -> finding.confirmEffect("続く", on(due.minusDays(15))));
        finding.confirmEffect("続く", on(due));
        assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
        assertThat(finding.nextDueOn()).isNull();
    }

    @Test
    void anEffectThatDidNotLastRaisesTheFindingAgainOneGradeUp() {
        Finding finding = in(FindingState.VERIFIED, MINOR);
        LocalDate due = finding.deadlines().effectivenessDueOn();
        finding.denyEffect("また見つかった", on(due));
        assertThat(finding.state()).isEqualTo(FindingState.RAISED);
        assertThat(finding.grade()).isEqualTo(MAJOR);
        assertThat(finding.recurrenceCount()).isOne();
        assertThat(finding.deadlines().actionDueOn()).isNull();
        assertThat(finding.nextDueOn()).isEqualTo(due.plusDays(14));
        finding.classify(MAJOR, null, finding.wording(), true, on(due.plusDays(1)));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo(due.plusDays(31));
    }

    @Test
    void theGradeMovesOneStepWithABasisAndNeverDownForAKnockout() {
        Finding finding = raised(MAJOR, false);
        refused("correctiveactions.error.gradeTwoSteps", () -> finding.classify(OBS, "理由", finding.wording(), true, on(CLASSIFIED_ON)));
        refused("correctiveactions.error.textMissing", () -> finding.classify(MINOR, null, finding.wording(), true, on(CLASSIFIED_ON)));
        finding.classify(MINOR, "影響が小さい", finding.wording(), true, on(CLASSIFIED_ON));
        Finding knockout = raised(CRITICAL, true);
        refused("correctiveactions.error.gradeKnockout", () -> knockout.classify(MAJOR, "理由", knockout.wording(), true, on(CLASSIFIED_ON)));
        knockout.classify(CRITICAL, null, knockout.wording(), true, on(CLASSIFIED_ON));
        assertThat(knockout.grade()).isEqualTo(CRITICAL);
    }

    @Test
    void aDisputeComesWithinSevenDaysAndTheRulingKeepsTheDay() {
        Finding late = classified(MAJOR);
        refused("correctiveactions.error.disputeLate", () -> late.dispute("違う", byContractor(CLASSIFIED_ON.plusDays(8))));
        Finding finding = classified(MAJOR);
        finding.dispute("端末は対象外", byContractor(CLASSIFIED_ON.plusDays(7)));
        assertThat(finding.nextDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(14));
        finding.rule(MINOR, "一部だけ対象", on(CLASSIFIED_ON.plusDays(10)));
        assertThat(finding.state()).isEqualTo(FindingState.CLASSIFIED);
        assertThat(finding.deadlines().classifiedOn()).isEqualTo(CLASSIFIED_ON);
        assertThat(finding.deadlines().actionDueOn()).isEqualTo("2026-12-30");
    }

    @Test
    void aSheetMayAskForACorrectionSoonerThanItsGrade() {
        Finding finding = Findings.wantedWithin(MAJOR, 10);
        finding.classify(MAJOR, null, finding.wording(), true, on(CLASSIFIED_ON));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(10));
        assertThat(finding.deadlines().planDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(10));
        assertThat(finding.deadlines().containmentDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(7));
        finding.dispute("端末は対象外", byContractor(CLASSIFIED_ON.plusDays(7)));
        finding.rule(MINOR, "一部だけ対象", on(CLASSIFIED_ON.plusDays(10)));
        assertThat(finding.deadlines().actionDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(90));
        Finding later = Findings.wantedWithin(MAJOR, 45);
        later.classify(MAJOR, null, later.wording(), true, on(CLASSIFIED_ON));
        assertThat(later.deadlines().actionDueOn()).isEqualTo(CLASSIFIED_ON.plusDays(30));
    }

    @Test
    void aFirmIsRemindedOfItsTurnOnceADay() {
        Finding finding = in(FindingState.PLAN_REQUESTED, MAJOR);
        assertThat(finding.remind(on(CLASSIFIED_ON.plusDays(3)))).isTrue();
        assertThat(finding.remind(on(CLASSIFIED_ON.plusDays(3)))).isFalse();
        assertThat(finding.remind(on(CLASSIFIED_ON.plusDays(4)))).isTrue();
        assertThat(finding.reminders()).extracting(FindingReminder::on).containsExactly(CLASSIFIED_ON.plusDays(3), CLASSIFIED_ON.plusDays(4));
        assertThat(finding.reminders().get(0).dueOn()).isEqualTo(finding.nextDueOn());
        assertThat(in(FindingState.COMPLETED_REPORTED, MAJOR).remind(on(CLASSIFIED_ON.plusDays(3)))).isFalse();
        assertThat(raised(MAJOR, false).remind(on(CLASSIFIED_ON.plusDays(3)))).isFalse();
    }

    @Test
    void containmentGoesOnDuringADispute() {
        Finding finding = classified(CRITICAL);
        finding.dispute("違う", byContractor(CLASSIFIED_ON));
        finding.contain("口をふさいだ", CLASSIFIED_ON, byContractor(CLASSIFIED_ON));
        assertThat(finding.containmentOn()).isEqualTo(CLASSIFIED_ON);
        assertThat(finding.deadlines().containmentDueOn()).isEqualTo("2026-10-04");
    }

    @Test
    void anObservationIsClosedWithoutAPlan() {
        Finding finding = classified(OBS);
        refused("correctiveactions.error.observationNeedsNoPlan", () -> finding.requestPlan(on(CLASSIFIED_ON)));
        finding.closeObservation("次回点検で確認した", on(CLASSIFIED_ON.plusDays(90)));
        assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
        refused("correctiveactions.error.onlyObservation", () -> classified(MAJOR).closeObservation("済", on(CLASSIFIED_ON)));
    }

    @Test
    void aRiskIsAcceptedForTwelveMonthsAtMostAndNeverACriticalOne() {
        refused("correctiveactions.error.riskCritical",
            () -> classified(CRITICAL).acceptRisk(CLASSIFIED_ON.plusMonths(1), "理由", on(CLASSIFIED_ON)));
        Finding finding = classified(MAJOR);
        refused("correctiveactions.error.riskTerm",
            () -> finding.acceptRisk(CLASSIFIED_ON.plusMonths(12).plusDays(1), "理由", on(CLASSIFIED_ON)));
        LocalDate until = CLASSIFIED_ON.plusMonths(12);
        finding.acceptRisk(until, "入替えまで", on(CLASSIFIED_ON));
        refused("correctiveactions.error.riskStillAccepted", () -> finding.requestPlan(on(until.minusDays(1))));
        finding.requestPlan(on(until));
        assertThat(finding.state()).isEqualTo(FindingState.PLAN_REQUESTED);
    }

    @Test
    void stepsKeepTheOrderOfTheirDates() {
        Finding finding = classified(MAJOR);
        refused("correctiveactions.error.beforeLastStep", () -> finding.requestPlan(on(CLASSIFIED_ON.minusDays(1))));
    }

    @Test
    void nobodyApprovesTheirOwnPlan() {
        Finding finding = in(FindingState.PLAN_SUBMITTED, MAJOR);
        refused("correctiveactions.error.samePerson", () -> finding.approvePlan(byContractor(CLASSIFIED_ON)));
    }

    private static void refused(String key, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleViolation.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
