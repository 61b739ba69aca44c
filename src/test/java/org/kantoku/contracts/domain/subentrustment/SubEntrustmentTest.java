package org.kantoku.contracts.domain.subentrustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.APPROVED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.DECLARED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.DISCOVERED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.ENDED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.EXPIRED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.REJECTED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.STOPPED;
import static org.kantoku.contracts.domain.subentrustment.SubEntrustmentState.UNDER_REVIEW;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Place;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval.Approval;

/** Life and limits of a sub-entrustment (model §4.8, §7 no. 5, 8, 9, 20; DH-09, DH-20). */
class SubEntrustmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final ContractBounds USUAL = bounds(SubPolicy.PRIOR_APPROVAL, false, false);

    @Test
    void appliedForReviewedApprovedAndOverOnTheDayAfterItsTerm() {
        SubEntrustment one = applied(USUAL);
        assertThat(one.stateOn(DAY)).isEqualTo(DECLARED);
        assertThat(one.hasBegunBy(DAY.plusMonths(1))).isFalse();
        one.review(DAY.plusDays(1), OURS);
        one.approve(until(DAY.plusMonths(6)), null, USUAL, DAY.plusDays(2), OFFICER);
        assertThat(one.stateOn(DAY.plusMonths(6))).isEqualTo(APPROVED);
        assertThat(one.stateOn(DAY.plusMonths(6).plusDays(1))).isEqualTo(EXPIRED);
        assertThat(one.approvals()).singleElement().satisfies(a -> assertThat(a.isAfterTheFact()).isFalse());
        assertThat(one.steps()).extracting(SubEntrustmentStep::act).containsExactly(SubAct.APPLY, SubAct.REVIEW, SubAct.APPROVE);
        one.wish("半年延ばしたい", DAY.plusMonths(7), THEIRS);
        assertThat(one.stateOn(DAY.plusMonths(7))).isEqualTo(UNDER_REVIEW);
        one.approve(until(END), null, USUAL, DAY.plusMonths(7), OFFICER);
        assertThat(one.approvals().get(1).isAfterTheFact()).as("a gap between two approvals").isTrue();
        assertThat(one.wish()).isNull();
    }

    /** Test vector 8: found on 06-15, begun on 05-01, approved on 07-01. */
    @Test
    void discoveredKeepsBothDaysAndALaterApprovalIsMarked() {
        SubEntrustment one = SubEntrustment.discovered(place(), SubOrigin.INSPECTION, from(LocalDate.of(2026, 5, 1)), LocalDate.of(2026, 6, 15),
            LocalDate.of(2026, 6, 16), OURS);
        assertThat(one.stateOn(LocalDate.of(2026, 6, 16))).isEqualTo(DISCOVERED);
        assertThat(one.steps().get(0).onDate()).isEqualTo("2026-06-15");
        assertThat(one.hasBegunBy(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(one.approvalOn(LocalDate.of(2026, 6, 30))).isEmpty();
        one.approve(until(END), null, USUAL, LocalDate.of(2026, 7, 1), OFFICER);
        assertThat(one.approvalOn(LocalDate.of(2026, 7, 1))).get().satisfies(a -> assertThat(a.isAfterTheFact()).isTrue());
        assertThat(one.details().startedOn()).isEqualTo("2026-05-01");
        assertThat(one.discoveredOn()).isEqualTo("2026-06-15");
        assertThatThrownBy(() -> SubEntrustment.discovered(place(), SubOrigin.INCIDENT, from(DAY), DAY.minusDays(1), DAY, OURS))
            .hasMessage("subentrustment.error.discoveredOn");
    }

    @Test
    void whoRecordedItDoesNotApproveIt() {
        SubEntrustment one = SubEntrustment.declared(place(), from(DAY), DAY, OURS);
        assertThatThrownBy(() -> one.approve(until(END), null, USUAL, DAY, OURS)).hasMessage("subentrustment.error.fourEyes");
        one.approve(until(END), null, USUAL, DAY, OFFICER);
        assertThat(one.stateOn(DAY)).isEqualTo(APPROVED);
    }

    @Test
    void theTreeGrowsDownwardsWithinOneContract() {
        SubEntrustment first = approved();
        SubEntrustment second = SubEntrustment.applied(new Place(CONTRACT, FIRM, first), from(DAY.plusDays(3)), null, USUAL, DAY, THEIRS);
        assertThat(second.tierLevel()).isEqualTo(first.tierLevel() + 1).isEqualTo(2);
        assertThat(second.parentId()).isEqualTo(first.id());
        assertThatThrownBy(() -> new Place(UUID.randomUUID(), FIRM, first)).hasMessage("subentrustment.error.parent");
        first.stop("無断の持出し", DAY.plusDays(1), OFFICER);
        assertThatThrownBy(() -> second.approve(until(END), first, USUAL, DAY.plusDays(1), OFFICER)).hasMessage("subentrustment.error.parentNotApproved");
        assertThatThrownBy(() -> new Place(CONTRACT, FIRM, first)).hasMessage("subentrustment.error.parentOver");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31,,subentrustment.error.beforeContract", "2027-04-01,,subentrustment.error.afterContract",
        "2026-07-01,2027-04-01,subentrustment.error.afterContract"})
    void itsTimeLiesWithinTheContracts(LocalDate from, LocalDate to, String refusal) {
        assertThatThrownBy(() -> SubEntrustment.applied(place(), details("JP", from, to), null, USUAL, DAY, THEIRS)).hasMessage(refusal);
    }

    @Test
    void anApprovalEndsWithTheContractOrThePlannedEnd() {
        SubEntrustment one = SubEntrustment.applied(place(), details("JP", DAY.plusDays(3), DAY.plusMonths(2)), null, USUAL, DAY, THEIRS);
        assertThatThrownBy(() -> one.approve(until(DAY.plusMonths(2).plusDays(1)), null, USUAL, DAY, OFFICER)).hasMessage("subentrustment.error.expiresLate");
        assertThatThrownBy(() -> one.approve(until(DAY.minusDays(1)), null, USUAL, DAY, OFFICER)).hasMessage("subentrustment.error.expiresOn");
        one.approve(until(DAY.plusMonths(2)), null, USUAL, DAY, OFFICER);
    }

    @Test
    void whatTheContractSaysAboutHandingOnDecides() {
        assertThatThrownBy(() -> applied(bounds(SubPolicy.PROHIBITED, false, false))).hasMessage("subentrustment.error.prohibited");
        ContractBounds listed = bounds(SubPolicy.LISTED, false, false);
        SubEntrustment one = applied(listed);
        assertThatThrownBy(() -> one.approve(until(END), null, listed, DAY, OFFICER)).hasMessage("subentrustment.error.listed");
        one.approve(new Approval(END, null, "別紙 2 の 3", FlowDown.all()), null, listed, DAY, OFFICER);
        SubEntrustment noted = applied(bounds(SubPolicy.NOTIFY_ONLY, false, false));
        assertThat(noted.stateOn(DAY)).isEqualTo(APPROVED);
        assertThat(noted.approvals()).singleElement().satisfies(a -> assertThat(a.grantedBy()).isNull());
        assertThat(applied(bounds(SubPolicy.NOTIFY_ONLY, false, true)).stateOn(DAY)).as("data of member co-ops").isEqualTo(DECLARED);
        assertThat(applied(bounds(null, false, false)).stateOn(DAY)).isEqualTo(DECLARED);
    }

    @Test
    void dataOfMemberCoopsNeedTheirPermissionAndAbroadNeedsItsBasis() {
        ContractBounds upstream = bounds(SubPolicy.PRIOR_APPROVAL, false, true);
        assertThatThrownBy(() -> applied(upstream).approve(until(END), null, upstream, DAY, OFFICER)).hasMessage("subentrustment.error.upstreamRef");
        ContractBounds number = bounds(SubPolicy.PRIOR_APPROVAL, true, true);
        assertThatThrownBy(() -> applied(number).approve(until(END), null, number, DAY, OFFICER)).hasMessage("subentrustment.error.firstEntruster");
        applied(number).approve(new Approval(END, "い承-1", null, FlowDown.all()), null, number, DAY, OFFICER);
        SubEntrustment abroad = SubEntrustment.applied(place(), details("VN", DAY.plusDays(3), null), null, USUAL, DAY, THEIRS);
        assertThatThrownBy(() -> abroad.approve(until(END), null, USUAL, DAY, OFFICER)).hasMessage("subentrustment.error.foreign");
        abroad.approve(until(END), null, new ContractBounds(LocalDate.of(2026, 4, 1), END, null, false, false, Set.of("VN"), false), DAY, OFFICER);
    }

    @Test
    void theFlowDownIsConfirmedByBothSides() {
        SubEntrusteeDetails incomplete = details("JP", DAY.plusDays(3), null).bound(new FlowDown(true, false, true));
        assertThatThrownBy(() -> SubEntrustment.applied(place(), incomplete, null, USUAL, DAY, THEIRS)).hasMessage("subentrustment.error.flowDown");
        assertThatThrownBy(() -> applied(USUAL).approve(new Approval(END, null, null, FlowDown.none()), null, USUAL, DAY, OFFICER))
            .hasMessage("subentrustment.error.flowDownSeen");
    }

    @Test
    void theContractorPutsRightWhatWasAskedForAndNothingElse() {
        SubEntrustment one = applied(USUAL);
        one.ask("監督の方法を詳しく", DAY, OURS);
        assertThat(one.remark()).isEqualTo("監督の方法を詳しく");
        one.amend(from(DAY.plusDays(9)), null, USUAL, DAY, THEIRS);
        assertThat(one.remark()).isNull();
        assertThatThrownBy(() -> one.amend(from(DAY.plusDays(10)), null, USUAL, DAY, THEIRS)).hasMessage("subentrustment.error.notAsked");
        one.reject("取扱いの体制が足りない", DAY, OFFICER);
        assertThat(one.stateOn(DAY)).isEqualTo(REJECTED);
        assertThatThrownBy(() -> one.approve(until(END), null, USUAL, DAY, OFFICER)).hasMessage("error.transition");
    }

    @Test
    void whatRunsIsStoppedAndEndsWithTheProofOfErasure() {
        SubEntrustment one = SubEntrustment.discovered(place(), SubOrigin.INSPECTION, from(DAY.minusDays(20)), DAY, DAY, OURS);
        assertThatThrownBy(() -> one.reject("断る", DAY, OFFICER)).hasMessage("subentrustment.error.rejectRunning");
        assertThatThrownBy(() -> one.stop(" ", DAY, OFFICER)).hasMessage("subentrustment.error.say");
        one.stop("無承諾", DAY, OFFICER);
        assertThat(one.mayHoldData()).isTrue();
        assertThatThrownBy(() -> one.confirmEnd(false, DAY, OFFICER)).hasMessage("subentrustment.error.endNotReported");
        assertThatThrownBy(() -> one.reportEnd(new Ending(DAY, null, null, null), DAY, THEIRS)).hasMessage("subentrustment.error.erasure");
        one.reportEnd(new Ending(DAY, DAY, "端末 2 台を初期化", null), DAY, THEIRS);
        assertThat(one.stateOn(DAY)).isEqualTo(STOPPED);
        assertThatThrownBy(() -> one.confirmEnd(false, DAY, THEIRS)).hasMessage("subentrustment.error.fourEyesEnd");
        assertThatThrownBy(() -> one.confirmEnd(true, DAY, OFFICER)).hasMessage("subentrustment.error.openBelow");
        one.confirmEnd(false, DAY.plusDays(2), OFFICER);
        assertThat(one.stateOn(DAY.plusDays(2))).isEqualTo(ENDED);
        assertThat(one.erasureConfirmedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(one.mayHoldData()).isFalse();
    }

    @Test
    void aStopRevokesTheApprovalFromItsDayOn() {
        SubEntrustment one = approved();
        one.stop("事故の調査", DAY.plusDays(5), OFFICER);
        assertThat(one.approvalOn(DAY.plusDays(4))).isPresent();
        assertThat(one.approvalOn(DAY.plusDays(5))).isEmpty();
    }

    @Test
    void theNextReportIsDueAYearAfterTheLastOneOrAfterItBegan() {
        SubEntrustment one = approved();
        assertThat(one.nextReportDue()).isEqualTo(DAY.plusDays(3).plusMonths(12));
        SupervisionReport.Content content = new SupervisionReport.Content(DAY, DAY.plusDays(30), ReportResult.IN_ORDER, "事業所を訪ねて確かめた", null);
        one.report(content, DAY.plusDays(40), DAY.plusDays(40), THEIRS, true);
        assertThat(one.nextReportDue()).isEqualTo(DAY.plusDays(40).plusMonths(12));
        assertThatThrownBy(() -> one.report(content, DAY.plusDays(29), DAY.plusDays(41), THEIRS, true)).hasMessage("subentrustment.error.period");
        assertThatThrownBy(() -> one.report(content, DAY.plusDays(42), DAY.plusDays(41), THEIRS, true)).hasMessage("contracts.error.futureDate");
    }

    @Test
    void anApplicationIsWithdrawnBeforeItBegins() {
        SubEntrustment one = applied(USUAL);
        one.withdraw(DAY, THEIRS);
        assertThat(one.isOver()).isTrue();
        SubEntrustment late = SubEntrustment.applied(place(), from(DAY.minusDays(5)), null, USUAL, DAY, THEIRS);
        assertThat(late.hasBegunBy(DAY)).as("told after it had begun").isTrue();
        assertThatThrownBy(() -> late.withdraw(DAY, THEIRS)).hasMessage("subentrustment.error.withdrawRunning");
    }

    private static SubEntrustment approved() {
        SubEntrustment one = applied(USUAL);
        one.approve(until(END), null, USUAL, DAY, OFFICER);
        return one;
    }

    private static SubEntrustment applied(ContractBounds bounds) {
        return SubEntrustment.applied(place(), from(DAY.plusDays(3)), null, bounds, DAY, THEIRS);
    }

    private static Place place() {
        return new Place(CONTRACT, FIRM, null);
    }

    private static SubEntrusteeDetails from(LocalDate day) {
        return details("JP", day, null);
    }

    private static SubEntrusteeDetails details(String country, LocalDate from, LocalDate to) {
        return new SubEntrusteeDetails("すばる運送株式会社", null, "島しょ部の配達", "氏名、住所", country, "みなと市 1", true, from, to, "年 1 回の訪問", FlowDown.all());
    }

    private static Approval until(LocalDate day) {
        return new Approval(day, null, null, FlowDown.all());
    }

    private static ContractBounds bounds(SubPolicy policy, boolean myNumber, boolean upstream) {
        return new ContractBounds(LocalDate.of(2026, 4, 1), END, policy, myNumber, upstream, Set.of(), false);
    }
}
