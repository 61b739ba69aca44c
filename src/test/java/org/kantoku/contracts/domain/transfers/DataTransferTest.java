package org.kantoku.contracts.domain.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

class DataTransferTest {

    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID FIRM = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 18);

    /** Model §6.3 no. 12: 21 to 23 September 2026 are holidays. */
    @Test
    void theReceiptIsDueInFiveBusinessDays() {
        DataTransfer transfer = out(paper(DAY, 500));
        assertThat(transfer.receiptDueOn()).isEqualTo("2026-09-30");
        assertThat(transfer.receiptOn(LocalDate.of(2026, 9, 30))).isEqualTo(ReceiptState.WAITING);
        assertThat(transfer.receiptOn(LocalDate.of(2026, 10, 1))).isEqualTo(ReceiptState.LATE);
    }

    @ParameterizedTest
    @CsvSource({"FILE_TRANSFER,ENCRYPTED_TRANSMISSION,false,x,transfers.error.encrypted", "FILE_TRANSFER,OTHER_TRANSMISSION,false,,transfers.error.unencrypted",
        "PORTABLE_MEDIUM,COURIER,false,' ',transfers.error.unencrypted", "FILE_TRANSFER,OTHER_TRANSMISSION,false,回線障害,", "PORTABLE_MEDIUM,COURIER,true,,",
        "PAPER,TRACKED_POST,false,,", "VOICE,HAND_DELIVERY,false,,"})
    void electronicDataGoUnencryptedOnlyWithAReason(Medium medium, TransferMethod method, boolean encrypted, String reason, String refusal) {
        TransferDetails details = new TransferDetails(TransferDirection.OUT, DAY, "宛名", 10, medium, method, encrypted, reason, "浜野", null);
        if (refusal == null) {
            assertThat(out(details).unencryptedReason()).isEqualTo(reason);
        } else {
            refuses(refusal, () -> out(details));
        }
    }

    @Test
    void numbersAndDatesThatCannotBeAreRefused() {
        refuses("transfers.error.principals", () -> out(paper(DAY, -1)));
        refuses("transfers.error.principals", () -> out(paper(DAY, null)));
        refuses("transfers.error.on", () -> out(paper(TODAY.plusDays(1), 1)));
        DataTransfer transfer = out(paper(DAY, 0));
        refuses("transfers.error.count", () -> transfer.confirm(-1, TODAY, FIRM));
        refuses("transfers.error.count", () -> transfer.reportDiscrepancy(-1, "足りない", TODAY, FIRM));
        assertThat(transfer.receiptOn(TODAY)).isEqualTo(ReceiptState.LATE);
    }

    @Test
    void anotherNumberIsADiscrepancyThatIsSettledLater() {
        DataTransfer transfer = out(paper(DAY, 500));
        refuses("transfers.error.countDiffers", () -> transfer.confirm(498, TODAY, FIRM));
        refuses("transfers.error.words", () -> transfer.reportDiscrepancy(498, " ", TODAY, FIRM));
        transfer.reportDiscrepancy(498, "2 枚足りない", TODAY, FIRM);
        assertThat(transfer.receiptOn(TODAY)).isEqualTo(ReceiptState.DISCREPANCY);
        refuses("transfers.error.answered", () -> transfer.confirm(500, TODAY, FIRM));
        refuses("transfers.error.outcome", () -> transfer.settleDiscrepancy(500, null, TODAY, CLERK));
        transfer.settleDiscrepancy(500, "箱の底にあった", TODAY, CLERK);
        assertThat(transfer.receiptOn(TODAY)).isEqualTo(ReceiptState.CONFIRMED);
        assertThat(transfer.confirmedOn()).isEqualTo(TODAY);
    }

    @Test
    void whatCameBackIsConfirmedByWhoRecordsIt() {
        DataTransfer back = DataTransfer.back(UUID.randomUUID(), new TransferDetails(TransferDirection.BACK, DAY, "伝票", 12, Medium.PAPER,
            TransferMethod.HAND_DELIVERY, false, null, "浜野", null), TODAY, CLERK);
        assertThat(back.confirmedOn()).isEqualTo(TODAY);
        assertThat(back.isHeldOn(TODAY)).isFalse();
        refuses("transfers.error.answered", () -> back.confirm(12, TODAY, FIRM));
        refuses("transfers.error.settled", () -> back.settle(Settlement.RETURNED, back.id(), TODAY));
    }

    @Test
    void theBalanceIsWhatWasGivenAndNotSettled() {
        DataTransfer first = out(paper(DAY, 500));
        DataTransfer second = out(paper(DAY.plusDays(3), 200));
        List<DataTransfer> log = List.of(first, second);
        assertThat(HoldingBalance.on(DAY.minusDays(1), log).isEmpty()).isTrue();
        assertThat(HoldingBalance.on(DAY, log)).isEqualTo(new HoldingBalance(1, 500));
        assertThat(HoldingBalance.on(TODAY, log)).isEqualTo(new HoldingBalance(2, 700));
        refuses("transfers.error.settled", () -> first.settle(Settlement.ERASED, CLERK, DAY.minusDays(1)));
        first.settle(Settlement.ERASED, CLERK, TODAY.minusDays(1));
        assertThat(HoldingBalance.on(TODAY.minusDays(2), log)).isEqualTo(new HoldingBalance(2, 700));
        assertThat(HoldingBalance.on(TODAY, log)).isEqualTo(new HoldingBalance(1, 200));
    }

    /** Model §7, 4 and L03: refused, or recorded as what really happened. */
    @Test
    void againstTheRulesItIsRecordedOnlyWithAReason() {
        Set<HandoverObstacle> held = EnumSet.of(HandoverObstacle.CONTRACT_HELD);
        refuses("transfers.error.obstacle", () -> DataTransfer.out(UUID.randomUUID(), paper(DAY, 1), held, " ", TODAY));
        DataTransfer transfer = DataTransfer.out(UUID.randomUUID(), paper(DAY, 1), held, "連絡が届く前に便が出た", TODAY);
        assertThat(transfer.exceptionalBecause()).containsExactly(HandoverObstacle.CONTRACT_HELD);
        assertThat(DataTransfer.out(UUID.randomUUID(), paper(DAY, 1), Set.of(), "要らない", TODAY).exceptionalReason()).isNull();
    }

    @Test
    void nothingIsHandedOverBeforeTheContractAfterItsEndOrDuringAStop() {
        Contract contract = signed();
        assertThat(on(contract, "2026-03-24")).containsExactly(HandoverObstacle.NOT_SIGNED, HandoverObstacle.NOT_IN_FORCE);
        assertThat(on(contract, "2026-03-25")).containsExactly(HandoverObstacle.NOT_IN_FORCE);
        assertThat(on(contract, "2026-04-01")).isEmpty();
        assertThat(on(contract, "2026-09-30")).isEmpty();
        assertThat(on(contract, "2026-10-01")).containsExactly(HandoverObstacle.AFTER_END);
        contract.suspend(LocalDate.of(2026, 5, 1), CLERK, "無承諾の再委託");
        contract.resume(LocalDate.of(2026, 5, 10), CLERK, "承諾した");
        assertThat(on(contract, "2026-04-30")).isEmpty();
        assertThat(on(contract, "2026-05-01")).containsExactly(HandoverObstacle.CONTRACT_HELD);
        assertThat(on(contract, "2026-05-09")).containsExactly(HandoverObstacle.CONTRACT_HELD);
        assertThat(on(contract, "2026-05-10")).isEmpty();
        assertThat(contract.holds()).containsExactly(new HandoverHold(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 10), CLERK, "無承諾の再委託"));
        contract.terminate(LocalDate.of(2026, 6, 30), CLERK, "解除", null);
        assertThat(on(contract, "2026-06-30")).isEmpty();
        assertThat(on(contract, "2026-07-01")).containsExactly(HandoverObstacle.AFTER_END);
    }

    @Test
    void aStopOfTheContractorStopsAllItsContracts() {
        HandoverHold stop = new HandoverHold(LocalDate.of(2026, 5, 1), null, CLERK, "漏えい");
        assertThat(HandoverObstacle.on(LocalDate.of(2026, 6, 1), signed(), List.of(stop))).containsExactly(HandoverObstacle.CONTRACTOR_HELD);
    }

    @ParameterizedTest
    @CsvSource({"S,2026-06-30,2026-04-01,2026-07-20", "S,2026-09-30,2026-07-01,2026-10-20", "A,2026-09-30,2026-04-01,2026-10-20",
        "A,2027-03-31,2026-10-01,2027-04-20", "B,2027-03-31,2026-04-01,2027-04-20", "C,2027-03-31,2026-04-01,2027-04-20",
        "A,2026-06-30,,", "B,2026-09-30,,", "N,2027-03-31,,", "S,2026-07-31,,"})
    void reportsAreOwedByTheTierOfTheLastDay(RiskTier tier, LocalDate end, LocalDate start, LocalDate due) {
        assertThat(ReportingPeriod.ending(tier, end).map(ReportingPeriod::start).orElse(null)).isEqualTo(start);
        assertThat(ReportingPeriod.ending(tier, end).map(ReportingPeriod::dueOn).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29,2026-03-31", "2026-06-30,2026-06-30", "2026-07-01,2026-06-30", "2027-02-15,2026-12-31", "2027-03-31,2027-03-31"})
    void theLastEndOfAQuarter(LocalDate day, LocalDate end) {
        assertThat(ReportingPeriod.lastQuarterEnd(day)).isEqualTo(end);
    }

    @Test
    void aReportIsReceivedAfterItsPeriodAndSaysWhatHappened() {
        ReportingPeriod period = ReportingPeriod.ending(RiskTier.A, LocalDate.of(2026, 9, 30)).orElseThrow();
        HandlingFigures quiet = new HandlingFigures(500, 8, 0, null, "");
        refuses("transfers.error.receivedOn", () -> new HandlingReport(CLERK, period, quiet, period.end(), CLERK, true));
        refuses("transfers.error.number", () -> new HandlingReport(CLERK, period, new HandlingFigures(500, -1, 0, null, null), TODAY, CLERK, true));
        refuses("transfers.error.incidentWords", () -> new HandlingReport(CLERK, period, new HandlingFigures(500, 8, 1, " ", null), TODAY, CLERK, true));
        assertThat(new HandlingReport(CLERK, period, quiet, TODAY, CLERK, true).receivedOn()).isEqualTo(TODAY);
    }

    private static Set<HandoverObstacle> on(Contract contract, String day) {
        return HandoverObstacle.on(LocalDate.parse(day), contract, List.of());
    }

    private static Contract signed() {
        LocalDate from = LocalDate.of(2026, 4, 1);
        Contract contract = new Contract("K2026-0001", UUID.randomUUID(), new ContractDetails("配送", ContractKind.UKEOI, UUID.randomUUID(), null, null,
            Set.of(Purpose.ORDER_DELIVERY), from, LocalDate.of(2026, 9, 30), RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO,
            TriState.NO), from.minusDays(30), CLERK);
        contract.sendToClauseReview(from.minusDays(20), CLERK);
        contract.requestApproval(from.minusDays(19), CLERK);
        contract.approve(from.minusDays(10), FIRM);
        contract.sign(from.minusDays(7), CLERK, null);
        return contract;
    }

    private static TransferDetails paper(LocalDate on, Integer principals) {
        return new TransferDetails(TransferDirection.OUT, on, "配達先の一覧", principals, Medium.PAPER, TransferMethod.COURIER, false, null, "浜野", "問合せ番号 0000");
    }

    private static DataTransfer out(TransferDetails details) {
        return DataTransfer.out(UUID.randomUUID(), details, Set.of(), null, TODAY);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
