package org.kantoku.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandlingReport;
import org.kantoku.contracts.domain.transfers.ReceiptState;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.inspections.domain.Verdict;

/** The story holds together whenever the portal is started for the first time. */
class DemoStoryTest {

    private static final Map<LocalDate, ToldStory> TOLD = new HashMap<>();

    static Stream<LocalDate> allYear() {
        return Stream.iterate(LocalDate.of(2026, 11, 23), day -> day.plusDays(67)).limit(6);
    }

    private static ToldStory told(LocalDate firstStart) {
        return TOLD.computeIfAbsent(firstStart, ToldStory::new);
    }

    @ParameterizedTest
    @MethodSource("allYear")
    void contractsAreInEveryStateAndTier(LocalDate firstStart) {
        ToldStory story = told(firstStart);
        assertThat(story.cast.contracts()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(story.cast.contracts().values().stream().map(one -> one.contract().stateOn(firstStart)).distinct())
            .containsExactlyInAnyOrder(ContractState.values());
        assertThat(story.cast.contracts().values().stream().map(DemoContract::tier).distinct()).contains(RiskTier.values());
    }

    @ParameterizedTest
    @MethodSource("allYear")
    void inspectionsAssessmentsAndFindingsAreInEveryState(LocalDate firstStart) {
        ToldStory story = told(firstStart);
        assertThat(story.stored(Inspection.class).stream().map(Inspection::state).distinct()).contains(InspectionState.values());
        assertThat(story.stored(SelfAssessment.class).stream().map(SelfAssessment::state).distinct()).contains(SelfAssessmentState.values());
        // Passed through within one step: approval starts the work, and the check of the effect closes.
        assertThat(story.stored(Finding.class).stream().map(Finding::state).distinct()).contains(EnumSet.complementOf(
            EnumSet.of(FindingState.PLAN_APPROVED, FindingState.EFFECTIVENESS_CHECK)).toArray(FindingState[]::new));
        assertThat(story.stored(Inspection.class).stream().map(Inspection::verdict).distinct()).contains(Verdict.PASS, Verdict.CONDITIONAL, Verdict.FAIL);
    }

    @ParameterizedTest
    @MethodSource("allYear")
    void dataWereHandedOverAndComeBack(LocalDate firstStart) {
        ToldStory story = told(firstStart);
        assertThat(story.stored(DataTransfer.class)).extracting(one -> one.receiptOn(firstStart)).contains(ReceiptState.values());
        assertThat(story.stored(DataTransfer.class)).anyMatch(one -> one.exceptionalReason() != null).anyMatch(one -> one.unencryptedReason() != null);
        assertThat(story.stored(ReturnErasureOrder.class)).extracting(ReturnErasureOrder::state).contains(ReturnErasureState.INSTRUCTED,
            ReturnErasureState.REJECTED, ReturnErasureState.CERTIFICATE_SUBMITTED, ReturnErasureState.RESIDUAL_RETENTION, ReturnErasureState.COMPLETED);
        story.cast.contracts().values().forEach(one -> assertThat(story.stored(ReturnErasureOrder.class)).filteredOn(order -> order.isFinal()
            && order.contractId().equals(one.contract().id()) && order.completedOn() != null)
            .allSatisfy(order -> assertThat(order.completedOn()).isEqualTo(one.contract().returnErasureCompletedOn())));
        assertThat(story.stored(HandlingReport.class)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("allYear")
    void everyAnswerWasWrittenBySomebodyAndNothingHappenedTomorrow(LocalDate firstStart) {
        ToldStory story = told(firstStart);
        assertThat(story.stored(ChecklistAnswer.class)).allSatisfy(answer -> assertThat(answer.answeredBy()).isNotNull());
        assertThat(story.stored(Inspection.class)).allSatisfy(one -> assertThat(one.transitions())
            .allSatisfy(step -> assertThat(step.on()).as(one.number()).isBeforeOrEqualTo(firstStart)));
        assertThat(story.stored(SelfAssessment.class)).allSatisfy(one -> assertThat(one.transitions())
            .allSatisfy(step -> assertThat(step.on()).isBeforeOrEqualTo(firstStart)));
        assertThat(story.stored(Contract.class)).allSatisfy(one -> assertThat(one.transitions())
            .allSatisfy(step -> assertThat(step.onDate()).as(one.number()).isBeforeOrEqualTo(firstStart)));
    }

    @ParameterizedTest
    @MethodSource("allYear")
    void contractorsAreInEveryState(LocalDate firstStart) {
        assertThat(told(firstStart).stored(org.kantoku.contractors.domain.Contractor.class).stream().map(c -> c.state()).distinct())
            .containsExactlyInAnyOrder(ContractorState.values());
    }
}
