package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.transfers.HandlingReportService;
import org.kantoku.contracts.application.transfers.TransferFilter;
import org.kantoku.contracts.application.transfers.TransferListQueries;
import org.kantoku.contracts.application.transfers.TransferLog;
import org.kantoku.contracts.application.transfers.TransferQueries;
import org.kantoku.contracts.application.transfers.TransferReceiptService;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.contracts.application.transfers.TransferService;
import org.kantoku.contracts.application.transfers.TransferView;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.HoldingBalance;
import org.kantoku.contracts.domain.transfers.ReceiptState;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;
import org.kantoku.contracts.domain.transfers.TransferDetails;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.application.HandlingReportQueries;
import org.kantoku.supervision.application.HandlingReportRow;
import org.kantoku.supervision.application.MissingReportRow;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** The hand-over log through the real services: receipts, discrepancies, stops, the balance, and reports on handling. */
@ExtendWith(ArquillianExtension.class)
class TransferIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ContractEndService contracts;

    @Inject
    private ContractQueries views;

    @Inject
    private TransferService service;

    @Inject
    private TransferReceiptService receipts;

    @Inject
    private TransferQueries queries;

    @Inject
    private TransferListQueries list;

    @Inject
    private HandlingReportService reports;

    @Inject
    private HandlingReportQueries expected;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    static TransferDetails paper(LocalDate on, int principals) {
        return new TransferDetails(TransferDirection.OUT, on, "配達先の一覧", principals, Medium.PAPER, TransferMethod.COURIER, false, null, "浜野", null);
    }

    @Test
    void theContractorConfirmsOrSaysWhatDoesNotAgree() {
        FindingFixture.Firm firm = running();
        UUID first = handOver(firm, 500, null);
        UUID second = handOver(firm, 300, null);
        Identity user = As.contractor(firm.contractorId());
        assertThat(as.run(user, queries::own)).extracting(TransferRow::receipt).containsExactly(ReceiptState.WAITING, ReceiptState.WAITING);
        refuses("transfers.error.countDiffers", () -> as.does(user, () -> receipts.confirm(first, 1, 499)));
        as.does(user, () -> receipts.confirm(first, 1, 500));
        as.does(user, () -> receipts.reportDiscrepancy(second, 1, 298, "2 枚足りない"));
        assertThat(count(TransferView.DISCREPANCY, firm)).isEqualTo(1);
        as.does(As.staff(PROCUREMENT), () -> service.settleDiscrepancy(second, 2, 300, "箱の底にあった"));
        assertThat(log(firm).latest()).extracting(TransferRow::receipt).containsOnly(ReceiptState.CONFIRMED);
        assertThat(count(TransferView.UNCONFIRMED, firm)).isZero();
    }

    @Test
    void theBalanceFollowsWhatCameBack() {
        FindingFixture.Firm firm = running();
        LocalDate today = clock.today();
        UUID out = handOver(firm, 500, null);
        handOver(firm, 300, null);
        assertThat(log(firm).holding()).isEqualTo(new HoldingBalance(2, 800));
        TransferDetails back = new TransferDetails(TransferDirection.BACK, today, "伝票", 500, Medium.PAPER, TransferMethod.HAND_DELIVERY, false, null, "浜野", null);
        as.does(As.staff(PROCUREMENT), () -> service.takeBack(firm.contractId(), back, List.of(out)));
        assertThat(log(firm).holding()).isEqualTo(new HoldingBalance(1, 300));
        FindingFixture.Firm other = running();
        UUID theirs = handOver(other, 10, null);
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> service.takeBack(firm.contractId(), back, List.of(theirs)))).isInstanceOf(RecordNotFound.class);
        assertThat(as.run(As.staff(PROCUREMENT), () -> list.holdings(name(firm), PageRequest.firstOf(5))).rows()).singleElement()
            .satisfies(row -> assertThat(row.principals()).isEqualTo(300));
    }

    /** Model §7, 4. */
    @Test
    void duringAStopItIsRefusedOrRecordedAsWhatReallyHappened() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractId();
        as.does(As.staff(PRIVACY_OFFICER), () -> contracts.suspend(id, views.view(id).version(), "無承諾の再委託"));
        assertThat(log(firm).obstacles()).containsExactly(HandoverObstacle.CONTRACT_HELD);
        assertThat(log(firm).holds()).singleElement().satisfies(hold -> assertThat(hold.from()).isEqualTo(clock.today()));
        refuses("transfers.error.obstacle", () -> handOver(firm, 10, null));
        handOver(firm, 10, "連絡が届く前に便が出た");
        assertThat(count(TransferView.EXCEPTIONAL, firm)).isEqualTo(1);
        as.does(As.staff(PRIVACY_OFFICER), () -> contracts.resume(id, views.view(id).version(), "承諾した"));
        assertThat(log(firm).obstacles()).isEmpty();
    }

    @Test
    void reportsAreExpectedByTierAndReceivedOnce() {
        FindingFixture.Firm firm = running();
        Identity user = As.contractor(firm.contractorId());
        // Nobody assessed the contract, so it is of tier A and reports by half-years.
        List<HandlingReportRow> owed = as.run(user, expected::own);
        assertThat(owed).isNotEmpty().allSatisfy(row -> assertThat(row.period().end().getMonthValue()).isIn(3, 9));
        HandlingReportRow newest = owed.get(0);
        HandlingFigures figures = new HandlingFigures(500, 8, 0, null, "担当者を 1 名替えた");
        as.does(user, () -> reports.handIn(firm.contractId(), newest.period(), figures));
        refuses("transfers.error.reported", () -> as.does(As.staff(PROCUREMENT), () -> reports.record(firm.contractId(), newest.period(), figures, clock.today())));
        assertThat(as.run(As.staff(INSPECTOR), () -> expected.ofContract(firm.contractId()))).filteredOn(row -> row.receivedOn() != null).singleElement()
            .satisfies(row -> assertThat(row.figures().handlers()).isEqualTo(8));
    }

    @Test
    void anAnswerOnPaperIsRecordedForTheContractorWithItsEvidence() {
        FindingFixture.Firm firm = running();
        UUID id = handOver(firm, 500, null);
        refuses("transfers.error.evidence", () -> as.does(As.staff(PROCUREMENT), () -> service.answerOnBehalf(id, row(firm, id).version(), 500, clock.today(), " ")));
        refuses("transfers.error.confirmedOn", () -> as.does(As.staff(PROCUREMENT), () -> service.answerOnBehalf(id, row(firm, id).version(), 500, clock.today().plusDays(1), "受領書 12")));
        as.does(As.staff(PROCUREMENT), () -> service.answerOnBehalf(id, row(firm, id).version(), 500, clock.today(), "受領書 12"));
        assertThat(row(firm, id).receipt()).isEqualTo(ReceiptState.CONFIRMED);
        assertThat(row(firm, id).answer().evidence()).isEqualTo("受領書 12");
        refuses("transfers.error.answered", () -> as.does(As.staff(PROCUREMENT), () -> service.answerOnBehalf(id, row(firm, id).version(), 500, clock.today(), "受領書 12")));

        UUID fewer = handOver(firm, 500, null);
        as.does(As.staff(PROCUREMENT), () -> service.answerOnBehalf(fewer, row(firm, fewer).version(), 498, clock.today(), "2 人分がないと電話"));
        assertThat(row(firm, fewer).receipt()).isEqualTo(ReceiptState.DISCREPANCY);
        assertThat(row(firm, fewer).answer().words()).isEqualTo("2 人分がないと電話");
    }

    private TransferRow row(FindingFixture.Firm firm, UUID id) {
        return log(firm).latest().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** Who owes a report, and since when: the same periods as the contract's own page tells. */
    @Test
    void missingReportsAreListedUntilTheyComeIn() {
        FindingFixture.Firm firm = running();
        Identity user = As.contractor(firm.contractorId());
        List<HandlingReportRow> owed = as.run(user, expected::own);
        assertThat(missing(firm, false)).containsExactlyElementsOf(owed.stream().map(HandlingReportRow::period).sorted(Comparator.comparing(ReportingPeriod::end)).toList());
        assertThat(missing(firm, true)).containsExactlyElementsOf(owed.stream().filter(HandlingReportRow::isOverdue).map(HandlingReportRow::period)
            .sorted(Comparator.comparing(ReportingPeriod::end)).toList());
        as.does(user, () -> reports.handIn(firm.contractId(), owed.get(0).period(), new HandlingFigures(500, 8, 0, null, null)));
        assertThat(missing(firm, false)).hasSize(owed.size() - 1).doesNotContain(owed.get(0).period());
    }

    private List<ReportingPeriod> missing(FindingFixture.Firm firm, boolean overdue) {
        List<MissingReportRow> rows = as.run(As.staff(INSPECTOR), () -> expected.missing(name(firm), overdue, PageRequest.firstOf(50))).rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.contractId()).isEqualTo(firm.contractId()));
        return rows.stream().map(MissingReportRow::period).toList();
    }

    @Test
    void anotherFirmsHandOversAreNotThere() {
        FindingFixture.Firm firm = running();
        UUID id = handOver(firm, 500, null);
        Identity other = As.contractor(running().contractorId());
        HandlingReportRow row = as.run(As.contractor(firm.contractorId()), expected::own).get(0);
        for (Runnable act : List.<Runnable>of(() -> queries.ownOne(id), () -> receipts.confirm(id, 1, 500), () -> receipts.reportDiscrepancy(id, 1, 1, "x"),
                () -> reports.handIn(firm.contractId(), row.period(), new HandlingFigures(1, 1, 0, null, null)))) {
            assertThatThrownBy(() -> as.does(other, act)).isInstanceOf(RecordNotFound.class);
        }
        assertThat(as.run(other, queries::own)).isEmpty();
        assertThat(as.run(other, expected::own)).noneMatch(one -> one.contractId().equals(firm.contractId()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyDoesOnlyTheirPart(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        denied(who, Permission.REGISTER_EDIT, () -> service.handOver(none, paper(clock.today(), 1), null), () -> service.takeBack(none, paper(clock.today(), 1), Set.of()),
            () -> service.settleDiscrepancy(none, 0, 1, "x"), () -> service.answerOnBehalf(none, 0, 1, clock.today(), "x"), () -> reports.record(none, null, null, null));
        denied(who, Permission.HANDOVER_ANSWER, () -> receipts.confirm(none, 0, 1), () -> receipts.reportDiscrepancy(none, 0, 1, "x"), () -> queries.own(),
            () -> queries.ownOne(none), () -> reports.handIn(none, null, null), () -> expected.own());
        denied(who, Permission.REGISTER_READ, () -> queries.ofContract(none), () -> list.holdings(null, PageRequest.firstOf(1)),
            () -> list.page(new TransferFilter(null, TransferView.ALL, null, null, null), PageRequest.firstOf(1)));
        denied(who, Permission.SUPERVISION_READ, () -> expected.ofContract(none), () -> expected.missing(null, false, PageRequest.firstOf(1)));
    }

    private void denied(Identity who, Permission needed, Runnable... acts) {
        if (!who.may(needed)) {
            for (Runnable act : acts) {
                assertThatThrownBy(() -> as.does(who, act)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private UUID handOver(FindingFixture.Firm firm, int principals, String exception) {
        return as.run(As.staff(PROCUREMENT), () -> service.handOver(firm.contractId(), paper(clock.today(), principals), exception));
    }

    private TransferLog log(FindingFixture.Firm firm) {
        return as.run(As.staff(PROCUREMENT), () -> queries.ofContract(firm.contractId()));
    }

    private long count(TransferView view, FindingFixture.Firm firm) {
        return as.run(As.staff(PROCUREMENT), () -> list.page(new TransferFilter(null, view, null, firm.contractorId(), null), PageRequest.firstOf(9))).total();
    }

    private String name(FindingFixture.Firm firm) {
        return as.run(As.staff(PROCUREMENT), () -> views.view(firm.contractId())).contractor();
    }

    private FindingFixture.Firm running() {
        return fixture.running("授受試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
