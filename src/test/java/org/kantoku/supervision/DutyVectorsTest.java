package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.supervision.Facts.at;
import static org.kantoku.supervision.Facts.on;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.Duty;
import org.kantoku.supervision.domain.FindingDeadlines;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.facts.FindingFacts;

/** The dated test vectors of model.md §6.3, by their numbers. */
class DutyVectorsTest {

    @Test
    @DisplayName("1: tier A, last on-site 2024-11-30, interim 2026-05-10: in time on 2026-11-30, L06 HIGH on 12-01")
    void v1() {
        Board board = Board.of(new Facts().supervised("2024-04-01", RiskTier.A).inspected(InspectionKind.ONSITE, "2024-11-30")
            .inspection(InspectionKind.REMOTE, "2026-05-10", at("2026-05-10", InspectionState.CONFIRMED)));
        assertThat(board.lapses(RuleId.L06, "2026-11-30")).isEmpty();
        assertThat(board.lapses(RuleId.L06, "2026-12-01")).containsExactly("L06 HIGH");
    }

    @Test
    @DisplayName("2: tier S, data since 2026-04-01, never inspected: L05 HIGH from 07-01, CRITICAL from 09-29")
    void v2() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.S));
        assertThat(board.duties(RuleId.L05)).extracting(Duty::dueOn).containsExactly(on("2026-06-30"));
        assertThat(board.lapses(RuleId.L05, "2026-06-30")).isEmpty();
        assertThat(board.lapses(RuleId.L05, "2026-07-01")).containsExactly("L05 HIGH");
        assertThat(board.lapses(RuleId.L05, "2026-09-28")).containsExactly("L05 HIGH");
        assertThat(board.lapses(RuleId.L05, "2026-09-29")).containsExactly("L05 CRITICAL");
    }

    @Test
    @DisplayName("3: ends 2026-09-30, not renewed, data held, still in force: L13 CRITICAL from 10-01")
    void v3() {
        Board board = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30"));
        assertThat(board.lapses(RuleId.L13, "2026-09-30")).isEmpty();
        assertThat(board.lapses(RuleId.L13, "2026-10-01")).containsExactly("L13 CRITICAL");
    }

    @Test
    @DisplayName("4: the same, brought to an end in time: no L13")
    void v4() {
        Board board = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30")
            .state("2026-08-15", ContractState.ENDING));
        assertThat(board.lapses(RuleId.L13, "2026-10-01")).isEmpty();
        assertThat(board.duties(RuleId.L13)).extracting(Duty::metBy).containsExactly(Duty.MetBy.FULFILLED);
    }

    @Test
    @DisplayName("5: self-assessment due 07-31: submitted that day is in time, a day later a lapse of 0 days")
    void v5() {
        Board inTime = Board.of(selfAssessed("2026-07-31"));
        assertThat(inTime.lapses(RuleId.L07, "2026-07-31")).isEmpty();
        assertThat(inTime.lapses(RuleId.L07, "2026-08-01")).isEmpty();
        Board late = Board.of(selfAssessed("2026-08-01"));
        assertThat(late.lapses(RuleId.L07, "2026-08-01")).isEmpty();
        Duty duty = late.duties(RuleId.L07).get(0);
        assertThat(duty.metOn()).isEqualTo("2026-08-01").isAfter(duty.dueOn());
        assertThat(duty.metOn().toEpochDay() - duty.dueOn().toEpochDay() - 1).isZero();
    }

    private static Facts selfAssessed(String submittedOn) {
        return new Facts().supervised("2025-04-01", RiskTier.B).selfAssessment(2026, "2026-07-31",
            at("2026-06-01", SelfAssessmentState.REQUESTED), at("2026-06-20", SelfAssessmentState.DRAFTING),
            at(submittedOn, SelfAssessmentState.SUBMITTED));
    }

    @Test
    @DisplayName("6: MAJOR fixed 2026-10-01: plan 10-15, correction 10-31, with ten days of talks about money 11-10")
    void v6() {
        Facts facts = new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.MAJOR, List.of(),
            List.of(new FindingFacts.Stop(on("2026-10-10"), on("2026-10-20"), 10)), List.of(),
            at("2026-09-28", FindingState.RAISED), at("2026-10-01", FindingState.CLASSIFIED),
            at("2026-10-01", FindingState.PLAN_REQUESTED), at("2026-10-05", FindingState.PLAN_SUBMITTED),
            at("2026-10-06", FindingState.PLAN_APPROVED), at("2026-10-06", FindingState.IMPLEMENTING));
        FindingFacts finding = facts.build().findings().get(0);
        assertThat(new FindingDeadlines(finding, on("2026-10-01")).planDueOn()).contains(on("2026-10-15"));
        assertThat(new FindingDeadlines(finding, on("2026-10-09")).actionDueOn()).contains(on("2026-10-31"));
        assertThat(new FindingDeadlines(finding, on("2026-10-20")).actionDueOn()).contains(on("2026-11-10"));
        assertThat(Board.of(facts).lapses(RuleId.L10, "2026-11-10")).isEmpty();
        assertThat(Board.of(facts).lapses(RuleId.L10, "2026-11-11")).containsExactly("L10 HIGH");
    }

    @Test
    @DisplayName("13: B raised to S on 2026-10-01, last on-site 2025-06-01: T+90 = 12-30, L06 from 12-31")
    void v13() {
        Board board = Board.of(new Facts().supervised("2025-01-01", RiskTier.B).inspected(InspectionKind.ONSITE, "2025-06-01")
            .inspected(InspectionKind.DOCUMENT, "2026-09-01").tier("2026-10-01", RiskTier.S));
        assertThat(board.lapses(RuleId.L06, "2026-12-30")).isEmpty();
        assertThat(board.lapses(RuleId.L06, "2026-12-31")).containsExactly("L06 HIGH");
    }

    @Test
    @DisplayName("14: unknown, registered 2026-11-01: L01 from 11-16; with a hand-over on 11-05 from 11-06")
    void v14() {
        Board quiet = Board.of(new Facts().registered("2026-11-01"));
        assertThat(quiet.lapses("2026-11-15")).isEmpty();
        assertThat(quiet.lapses("2026-11-16")).containsExactly("L01 HIGH");
        Board handedOver = Board.of(new Facts().registered("2026-11-01").handedOver("2026-11-05"));
        assertThat(handedOver.lapses(RuleId.L01, "2026-11-05")).isEmpty();
        assertThat(handedOver.lapses(RuleId.L01, "2026-11-06")).containsExactly("L01 HIGH");
    }

    @Test
    @DisplayName("14: deciding ends L01 on that day")
    void v14Decided() {
        Board board = Board.of(new Facts().registered("2026-11-01").profile("2026-11-20", TriState.NO, null));
        assertThat(board.lapses("2026-11-19")).containsExactly("L01 HIGH");
        assertThat(board.lapses("2026-11-20")).isEmpty();
        assertThat(board.duties(RuleId.L01)).extracting(Duty::metBy).containsExactly(Duty.MetBy.FULFILLED);
    }
}
