package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.supervision.Facts.at;
import static org.kantoku.supervision.Facts.on;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.Duty;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.facts.FindingFacts;
import org.kantoku.supervision.domain.facts.SelectionFacts;

/** Each rule of model.md §6.1 that is in use, beyond the vectors of §6.3. */
class DutyRulesTest {

    @Test
    void l01WatchesUndeterminedClausesToo() {
        Board board = Board.of(new Facts().registered("2026-05-01").profile("2026-05-02", TriState.YES, null)
            .undetermined("DH-19", "2026-05-02", "2026-05-20"));
        assertThat(board.lapses("2026-05-15")).isEmpty();
        assertThat(board.lapses("2026-05-16")).containsExactly("L01 HIGH");
        assertThat(board.lapses("2026-05-20")).isEmpty();
    }

    @Test
    void l02LapsesOnTheDayOfTheSignature() {
        Board board = Board.of(new Facts().registered("2026-05-01").profile("2026-05-01", TriState.YES, null)
            .signed("2026-06-01").state("2026-06-01", ContractState.SIGNED).selected("2025-05-31").selected("2026-07-10"));
        assertThat(board.lapses(RuleId.L02, "2026-05-31")).isEmpty();
        assertThat(board.lapses(RuleId.L02, "2026-06-01")).containsExactly("L02 HIGH");
        assertThat(board.lapses(RuleId.L02, "2026-07-09")).containsExactly("L02 HIGH");
        assertThat(board.lapses(RuleId.L02, "2026-07-10")).isEmpty();
    }

    @Test
    void l02TakesAnAssessmentOfExactlyTwelveMonthsBefore() {
        assertThat(Board.of(new Facts().registered("2026-05-01").profile("2026-05-01", TriState.YES, null)
            .signed("2026-06-01").state("2026-06-01", ContractState.SIGNED).selected("2025-06-01")).duties(RuleId.L02)).isEmpty();
    }

    @Test
    void l02LapsesWhenAConditionIsNotMetInTime() {
        Board board = Board.of(new Facts().registered("2026-05-01").profile("2026-05-01", TriState.YES, null)
            .signed("2026-06-01").state("2026-06-01", ContractState.SIGNED)
            .selected(new SelectionFacts(on("2026-05-20"), true, List.of(new SelectionFacts.Condition(on("2026-08-31"), on("2026-09-10"))))));
        assertThat(board.lapses(RuleId.L02, "2026-08-31")).isEmpty();
        assertThat(board.lapses(RuleId.L02, "2026-09-01")).containsExactly("L02 HIGH");
        assertThat(board.lapses(RuleId.L02, "2026-09-10")).isEmpty();
    }

    @Test
    void l02GivesContractsTakenOverHalfAYear() {
        Board board = Board.of(new Facts().legacy().registered("2020-04-01").profile("2020-04-01", TriState.YES, null)
            .signed("2018-06-01").state("2020-04-01", ContractState.IN_FORCE));
        assertThat(board.lapses(RuleId.L02, "2020-09-28")).isEmpty();
        assertThat(board.lapses(RuleId.L02, "2020-09-29")).containsExactly("L02 HIGH");
    }

    @Test
    void l04AsksForEveryRequiredClauseAfterTheSignature() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.C).clause("DH-02")
            .clause("DH-03", at("2026-03-20", ClauseStatus.PRESENT_VERIFIED))
            .clause("DH-04", at("2026-04-10", ClauseStatus.EQUIVALENT_BY_TERMS)));
        assertThat(board.lapses(RuleId.L04, "2026-04-01")).isEmpty();
        assertThat(board.lapses(RuleId.L04, "2026-04-02")).containsExactly("L04 CRITICAL", "L04 HIGH");
        assertThat(board.lapses(RuleId.L04, "2026-04-10")).containsExactly("L04 CRITICAL");
    }

    @Test
    void l04GivesARecordedClauseThirtyDaysToBeVerified() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.C)
            .clause("DH-16", at("2026-04-20", ClauseStatus.PRESENT_UNVERIFIED), at("2026-06-01", ClauseStatus.PRESENT_VERIFIED)));
        assertThat(board.lapses(RuleId.L04, "2026-04-19")).containsExactly("L04 HIGH");
        assertThat(board.lapses(RuleId.L04, "2026-05-20")).isEmpty();
        assertThat(board.lapses(RuleId.L04, "2026-05-21")).containsExactly("L04 HIGH");
        assertThat(board.duties(RuleId.L04)).extracting(Duty::metBy).containsExactly(MetBy.RESCHEDULED, MetBy.FULFILLED);
    }

    @Test
    void l04MeasuresOlderContractsFromTheCatalogue() {
        Board board = Board.of(new Facts().supervised("2021-04-01", RiskTier.C).clause("DH-16"));
        assertThat(board.lapses(RuleId.L04, "2022-09-28")).isEmpty();
        assertThat(board.lapses(RuleId.L04, "2022-09-29")).containsExactly("L04 HIGH");
    }

    @Test
    void aWaiverSuspendsADutyAndItComesBackTheDayAfter() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.C).clause("DH-16")
            .waived("L04", "DH-16", "2026-05-01", "2026-07-30"));
        assertThat(board.lapses(RuleId.L04, "2026-04-30")).containsExactly("L04 HIGH");
        assertThat(board.lapses(RuleId.L04, "2026-05-01")).isEmpty();
        assertThat(board.lapses(RuleId.L04, "2026-07-30")).isEmpty();
        assertThat(board.lapses(RuleId.L04, "2026-07-31")).containsExactly("L04 HIGH");
        assertThat(board.duties(RuleId.L04)).extracting(Duty::dueOn).containsExactly(on("2026-04-01"), on("2026-07-30"));
        assertThat(board.duties(RuleId.L04).get(0).metBy()).isEqualTo(MetBy.WAIVED);
        assertThat(board.ledger().waived()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo("2026-05-01");
            assertThat(span.to()).isEqualTo("2026-07-31");
        });
    }

    @Test
    void whatCanNeverBeWaivedIsNot() {
        Board board = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30")
            .waived("L13", "", "2026-09-01", "2026-11-29"));
        assertThat(board.lapses(RuleId.L13, "2026-10-01")).containsExactly("L13 CRITICAL");
    }

    @Test
    void l05HasAFirstInspectionByTier() {
        assertThat(Board.of(new Facts().supervised("2026-04-01", RiskTier.A)).duties(RuleId.L05).get(0).dueOn()).isEqualTo("2026-09-28");
        assertThat(Board.of(new Facts().supervised("2026-04-01", RiskTier.B)).duties(RuleId.L05).get(0).dueOn()).isEqualTo("2027-04-01");
        assertThat(Board.of(new Facts().supervised("2026-04-01", RiskTier.C)).duties(RuleId.L05)).isEmpty();
    }

    @Test
    void l05IsMetOnTheLastDayOfTheFieldWorkOnceConfirmed() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.S)
            .inspection(InspectionKind.ONSITE, "2026-07-10", at("2026-07-10", InspectionState.FIELDWORK_DONE),
                at("2026-08-20", InspectionState.CONFIRMED)));
        assertThat(board.lapses(RuleId.L05, "2026-07-09")).containsExactly("L05 HIGH");
        assertThat(board.lapses(RuleId.L05, "2026-07-10")).isEmpty();
        assertThat(board.duties(RuleId.L05)).singleElement().extracting(Duty::metBy).isEqualTo(MetBy.FULFILLED);
        assertThat(board.lapses(RuleId.L08, "2026-08-09")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-08-10")).containsExactly("L08 MEDIUM");
    }

    @Test
    void l05GivesContractsTakenOverNinetyDays() {
        Board board = Board.of(new Facts().legacy().registered("2020-04-01").profile("2020-04-01", TriState.YES, "2015-04-01")
            .tier("2020-04-01", RiskTier.B).signed("2015-04-01").state("2020-04-01", ContractState.IN_FORCE));
        assertThat(board.lapses(RuleId.L05, "2020-06-30")).isEmpty();
        assertThat(board.lapses(RuleId.L05, "2020-07-01")).containsExactly("L05 HIGH");
    }

    @Test
    void anInspectionDoneOpensTheNextRound() {
        Board board = Board.of(new Facts().supervised("2023-04-01", RiskTier.B).inspected(InspectionKind.ONSITE, "2023-09-01")
            .inspected(InspectionKind.REMOTE, "2026-09-15"));
        assertThat(board.lapses(RuleId.L06, "2026-09-01")).isEmpty();
        assertThat(board.lapses(RuleId.L06, "2026-09-02")).containsExactly("L06 MEDIUM");
        assertThat(board.lapses(RuleId.L06, "2026-09-15")).isEmpty();
        assertThat(board.duties(RuleId.L06)).extracting(Duty::metBy).containsExactly(MetBy.FULFILLED, null);
        assertThat(board.duties(RuleId.L06).get(1).dueOn()).isEqualTo("2029-09-15");
    }

    @Test
    void aLowerTierNeverShortensADeadline() {
        Board board = Board.of(new Facts().supervised("2025-01-01", RiskTier.S).inspected(InspectionKind.ONSITE, "2025-06-01")
            .tier("2025-12-01", RiskTier.B));
        assertThat(board.lapses(RuleId.L06, "2028-06-01")).doesNotContain("L06 HIGH");
        assertThat(board.duties(RuleId.L06).stream().filter(d -> d.branch().equals("ONSITE")).map(Duty::dueOn))
            .containsExactly(on("2026-06-01"), on("2028-06-01"));
    }

    @Test
    void aFloorRaisesTheTierOnTheDayOfItsFact() {
        Facts facts = new Facts().supervised("2026-04-01", RiskTier.C)
            .profile("2026-05-01", TriState.YES, "2026-04-01", 5_000, Fact.MY_NUMBER);
        assertThat(facts.contract().tierOn(on("2026-04-30"))).isEqualTo(RiskTier.C);
        assertThat(facts.contract().tierOn(on("2026-05-01"))).isEqualTo(RiskTier.S);
        assertThat(Board.of(facts).duties(RuleId.L05).get(0).dueOn()).isEqualTo("2026-07-30");
    }

    @Test
    void l07GivesFourteenDaysAfterAReturn() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.A).selfAssessment(2026, "2026-07-31",
            at("2026-06-01", SelfAssessmentState.REQUESTED), at("2026-07-20", SelfAssessmentState.SUBMITTED),
            at("2026-08-10", SelfAssessmentState.RETURNED), at("2026-08-12", SelfAssessmentState.DRAFTING)));
        assertThat(board.lapses(RuleId.L07, "2026-08-24")).isEmpty();
        assertThat(board.lapses(RuleId.L07, "2026-08-25")).containsExactly("L07 HIGH");
    }

    /** The old date judges until the day the longer term was granted; the delay up to then stays. */
    @Test
    void aLongerTermForASelfAssessmentCountsFromItsGrant() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).selfAssessment(2026, "2026-07-31",
            at("2026-06-01", SelfAssessmentState.REQUESTED)).extended("2026-08-10", "2026-08-31"));
        assertThat(board.lapses(RuleId.L07, "2026-07-31")).isEmpty();
        assertThat(board.lapses(RuleId.L07, "2026-08-09")).containsExactly("L07 MEDIUM");
        assertThat(board.lapses(RuleId.L07, "2026-08-10")).isEmpty();
        assertThat(board.lapses(RuleId.L07, "2026-08-31")).isEmpty();
        assertThat(board.lapses(RuleId.L07, "2026-09-01")).containsExactly("L07 MEDIUM");
    }

    @Test
    void l08aReviewsWithinThirtyDays() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).selfAssessment(2026, "2026-07-31",
            at("2026-06-01", SelfAssessmentState.REQUESTED), at("2026-07-20", SelfAssessmentState.SUBMITTED),
            at("2026-09-01", SelfAssessmentState.ACCEPTED)));
        assertThat(board.lapses(RuleId.L08, "2026-08-19")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-08-20")).containsExactly("L08 MEDIUM");
        assertThat(board.lapses(RuleId.L08, "2026-09-01")).isEmpty();
    }

    @Test
    void l08cVerifiesACriticalCompletionWithinFourteenDays() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.B).finding(FindingGrade.CRITICAL,
            at("2026-05-01", FindingState.RAISED), at("2026-05-02", FindingState.CLASSIFIED),
            at("2026-05-10", FindingState.COMPLETED_REPORTED), at("2026-05-30", FindingState.VERIFIED)));
        assertThat(board.lapses(RuleId.L08, "2026-05-24")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-05-25")).containsExactly("L08 MEDIUM");
        assertThat(board.lapses(RuleId.L08, "2026-05-30")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-07-29")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-07-30")).contains("L08 MEDIUM");
    }

    @Test
    void l08dAsksForTheYearlySelfAssessment() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B));
        // The contract began in April on a fresh selection assessment: its first summer is left out.
        assertThat(board.lapses(RuleId.L08, "2025-07-02")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-07-01")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-07-02")).containsExactly("L08 MEDIUM");
        assertThat(board.lapses(RuleId.L08, "2027-07-01")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2027-07-02")).containsExactly("L08 MEDIUM");
        Board asked = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).selfAssessment(2026, "2026-07-31",
            at("2026-06-05", SelfAssessmentState.REQUESTED), at("2026-07-01", SelfAssessmentState.SUBMITTED),
            at("2026-07-02", SelfAssessmentState.ACCEPTED)));
        assertThat(asked.lapses(RuleId.L08, "2026-07-02")).isEmpty();
        assertThat(asked.duties(RuleId.L08).get(0).metBy()).isEqualTo(MetBy.FULFILLED);
    }

    @Test
    void l08eGradesWithinFourteenDays() {
        Board board = Board.of(new Facts().supervised("2026-04-01", RiskTier.B).finding(FindingGrade.MAJOR,
            at("2026-05-01", FindingState.RAISED), at("2026-05-20", FindingState.CLASSIFIED)));
        assertThat(board.lapses(RuleId.L08, "2026-05-15")).isEmpty();
        assertThat(board.lapses(RuleId.L08, "2026-05-16")).containsExactly("L08 MEDIUM");
        assertThat(board.lapses(RuleId.L08, "2026-05-20")).isEmpty();
    }

    @Test
    void l09AsksForAPlanAndGivesSevenDaysAfterAReturn() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.CRITICAL,
            at("2026-05-01", FindingState.RAISED), at("2026-05-02", FindingState.CLASSIFIED),
            at("2026-05-02", FindingState.PLAN_REQUESTED), at("2026-05-09", FindingState.PLAN_SUBMITTED),
            at("2026-05-11", FindingState.PLAN_RETURNED)));
        assertThat(board.lapses(RuleId.L09, "2026-05-09")).isEmpty();
        assertThat(board.lapses(RuleId.L09, "2026-05-18")).isEmpty();
        assertThat(board.lapses(RuleId.L09, "2026-05-19")).containsExactly("L09 HIGH");
    }

    @Test
    void l10ComesBackWithTheOldDeadlineWhenVerificationFails() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.MAJOR,
            at("2026-05-01", FindingState.RAISED), at("2026-05-01", FindingState.CLASSIFIED),
            at("2026-05-20", FindingState.COMPLETED_REPORTED), at("2026-06-10", FindingState.IMPLEMENTING)));
        assertThat(board.lapses(RuleId.L10, "2026-06-09")).isEmpty();
        assertThat(board.lapses(RuleId.L10, "2026-06-10")).containsExactly("L10 HIGH");
    }

    @Test
    void l10RestsWhileTheRiskIsAccepted() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.MINOR, List.of(), List.of(),
            List.of(new FindingFacts.Accepted(on("2026-06-01"), on("2026-12-31"))),
            at("2026-05-01", FindingState.RAISED), at("2026-05-01", FindingState.CLASSIFIED), at("2026-06-01", FindingState.RISK_ACCEPTED)));
        assertThat(board.lapses(RuleId.L10, "2026-12-31")).isEmpty();
        assertThat(board.lapses(RuleId.L10, "2027-01-01")).containsExactly("L10 MEDIUM");
    }

    @Test
    void l10MovesWithAnExtension() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.MAJOR,
            List.of(new FindingFacts.Extension(on("2026-05-25"), 20)), List.of(), List.of(),
            at("2026-05-01", FindingState.RAISED), at("2026-05-01", FindingState.CLASSIFIED)));
        assertThat(board.lapses(RuleId.L10, "2026-06-20")).isEmpty();
        assertThat(board.lapses(RuleId.L10, "2026-06-21")).containsExactly("L10 HIGH");
    }

    @Test
    void talksOpenedAfterTheDeadlineDoNotStopTheClock() {
        Board board = Board.of(new Facts().supervised("2025-04-01", RiskTier.B).finding(FindingGrade.MAJOR, List.of(),
            List.of(new FindingFacts.Stop(on("2026-06-05"), on("2026-06-15"), 10)), List.of(),
            at("2026-05-01", FindingState.RAISED), at("2026-05-01", FindingState.CLASSIFIED)));
        assertThat(board.lapses(RuleId.L10, "2026-06-07")).containsExactly("L10 HIGH");
    }

    @Test
    void l13LeavesAloneWhatRenewsItself() {
        Facts facts = new Facts().supervised("2025-04-01", RiskTier.C).ends("2025-04-01", "2026-03-31").renewsItself(12, 90);
        assertThat(Board.of(facts).lapses(RuleId.L13, "2026-04-01")).isEmpty();
        assertThat(Board.of(facts.nonRenewalNotice("2026-12-31")).lapses(RuleId.L13, "2027-04-01")).containsExactly("L13 CRITICAL");
    }

    @Test
    void l13IgnoresANoticeThatCameTooLate() {
        Facts facts = new Facts().supervised("2025-04-01", RiskTier.C).ends("2025-04-01", "2026-03-31").renewsItself(12, 90)
            .nonRenewalNotice("2026-02-01");
        assertThat(Board.of(facts).lapses(RuleId.L13, "2026-04-01")).isEmpty();
        assertThat(Board.of(facts).lapses(RuleId.L13, "2027-04-01")).containsExactly("L13 CRITICAL");
    }

    @Test
    void l13EndsWithTheRenewalOrTheErasure() {
        Board renewed = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30")
            .ends("2026-10-20", "2027-09-30"));
        assertThat(renewed.lapses(RuleId.L13, "2026-10-19")).containsExactly("L13 CRITICAL");
        assertThat(renewed.lapses(RuleId.L13, "2026-10-20")).isEmpty();
        Board erased = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30").erased("2026-10-05"));
        assertThat(erased.lapses(RuleId.L13, "2026-10-04")).containsExactly("L13 CRITICAL");
        assertThat(erased.lapses(RuleId.L13, "2026-10-05")).isEmpty();
    }

    @Test
    void aContractIsSupervisedAsLongAsItHoldsData() {
        Board board = Board.of(new Facts().supervised("2025-10-01", RiskTier.C).ends("2025-10-01", "2026-09-30")
            .state("2026-08-01", ContractState.ENDING).erased("2026-11-10"));
        assertThat(board.ledger().supervised()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo("2025-10-01");
            assertThat(span.to()).isEqualTo("2026-11-10");
        });
    }
}
