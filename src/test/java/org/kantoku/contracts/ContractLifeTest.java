package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.ContractTransition;
import org.kantoku.contracts.domain.NoticeException;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

class ContractLifeTest {

    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Test
    void fromDraftToForce() {
        Contract contract = approved(details(RenewalKind.NONE, 0, TriState.NO));
        contract.sign(START.minusDays(5), CLERK, null);
        assertThat(contract.stateOn(START.minusDays(1))).isEqualTo(ContractState.SIGNED);
        assertThat(contract.stateOn(START)).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.stateOn(END.minusDays(61))).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.stateOn(END.minusDays(60))).isEqualTo(ContractState.RENEWAL_REVIEW);
        assertThat(contract.transitions()).extracting(ContractTransition::toState).containsExactly(ContractState.DRAFT,
            ContractState.CLAUSE_REVIEW, ContractState.APPROVAL_PENDING, ContractState.SIGNED);
    }

    @Test
    void whoAskedDoesNotApprove() {
        Contract contract = pending(details(RenewalKind.NONE, 0, TriState.NO));
        refuses("contracts.error.fourEyesApproval", () -> contract.approve(START, CLERK));
        refuses("contracts.error.notApproved", () -> contract.sign(START, CLERK, null));
    }

    @Test
    void aChangeAfterApprovalNeedsANewOne() {
        Contract contract = approved(details(RenewalKind.NONE, 0, TriState.NO));
        contract.describe(details(RenewalKind.NONE, 30, TriState.NO), null);
        refuses("contracts.error.notApproved", () -> contract.sign(START, CLERK, null));
    }

    @Test
    void aLateSignatureNeedsAReason() {
        Contract contract = approved(details(RenewalKind.NONE, 0, TriState.NO));
        refuses("contracts.error.lateSignature", () -> contract.sign(START.plusDays(1), CLERK, " "));
        contract.sign(START.plusDays(1), CLERK, "相手方の決裁の遅れ");
        assertThat(contract.lateSignatureReason()).isNotBlank();
    }

    @Test
    void transitionsThatAreNotThereAreRefused() {
        Contract contract = new Contract("K2026-0001", UUID.randomUUID(), details(RenewalKind.NONE, 0, TriState.NO), START, CLERK);
        refuses("error.transition", () -> contract.requestApproval(START, CLERK));
        refuses("error.transition", () -> contract.terminate(START, CLERK, "x", null));
        refuses("error.transition", () -> contract.close(START, CLERK, false));
        contract.cancel(START, CLERK, "取りやめ");
        refuses("error.transition", () -> contract.sendToClauseReview(START, CLERK));
    }

    @Test
    void freelanceNotice() {
        // model.md §6.3, vector 15
        Contract contract = inForce(details(RenewalKind.NONE, 0, TriState.YES));
        assertThat(contract.noticeDeadline(START)).isEqualTo(LocalDate.of(2027, 3, 1));
        refuses("contracts.error.freelanceNotice",
            () -> contract.endWithPeriod(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 2), CLERK, "終了", null));
        contract.endWithPeriod(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 2), CLERK, "終了", NoticeException.UNAVOIDABLE);
        assertThat(contract.noticeException()).isEqualTo(NoticeException.UNAVOIDABLE);
        assertThat(contract.stateOn(END)).isEqualTo(ContractState.ENDING);
        assertThat(contract.stateOn(END.plusDays(1))).isEqualTo(ContractState.ENDED);
        assertThat(contract.life().endedOn(END.plusDays(1))).isEqualTo(END);
    }

    @Test
    void aFreelanceIsToldInTimeOrNotTerminatedWithoutAnExceptionEither() {
        Contract contract = inForce(details(RenewalKind.NONE, 0, TriState.YES));
        refuses("contracts.error.freelanceNotice", () -> contract.terminate(START.plusDays(10), CLERK, "違反", null));
        contract.terminate(START.plusDays(10), CLERK, "違反", NoticeException.CONTRACTOR_AT_FAULT);
        assertThat(contract.stateOn(START.plusDays(10))).isEqualTo(ContractState.TERMINATED);
        Contract inTime = inForce(details(RenewalKind.NONE, 0, TriState.YES));
        inTime.endWithPeriod(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), CLERK, "終了", null);
        assertThat(inTime.noticeException()).isNull();
    }

    @Test
    void renewingNeedsGrounds() {
        Contract contract = inForce(details(RenewalKind.BY_AGREEMENT, 0, TriState.NO));
        refuses("contracts.error.reasonMissing", () -> contract.renew(END.plusYears(1), LocalDate.of(2027, 2, 1), CLERK, " "));
    }

    @Test
    void automaticRenewalCarriesTheEndOn() {
        ContractTerm term = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, null, null);
        assertThat(term.effectiveEnd(END)).isEqualTo(END);
        assertThat(term.effectiveEnd(END.plusDays(1))).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(term.effectiveEnd(LocalDate.of(2029, 4, 1))).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(term.noticeDeadline(END)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void noticeInTimeStopsTheRenewal_lateNoticeStopsTheNext() {
        ContractTerm inTime = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, LocalDate.of(2026, 12, 31), null);
        assertThat(inTime.effectiveEnd(END.plusYears(3))).isEqualTo(END);
        ContractTerm late = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, LocalDate.of(2027, 1, 1), null);
        assertThat(late.effectiveEnd(END.plusYears(3))).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(late.effectiveEnd(LocalDate.of(2026, 6, 1))).isEqualTo(END);
    }

    @Test
    void lastDaysOfMonthsAreCut() {
        ContractTerm term = new ContractTerm(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31), RenewalKind.AUTO, 6, 0, null, null);
        assertThat(term.effectiveEnd(LocalDate.of(2027, 1, 15))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(term.effectiveEnd(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void renewalKeepsTheOldEndForThePast() {
        Contract contract = inForce(details(RenewalKind.BY_AGREEMENT, 0, TriState.NO));
        contract.renew(END.plusYears(1), LocalDate.of(2027, 2, 1), CLERK, "続ける");
        assertThat(contract.stateOn(END.plusDays(1))).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.extensions()).singleElement().satisfies(e -> assertThat(e.oldEndDate()).isEqualTo(END));
    }

    @Test
    void aTakenOverContractIsInForceEvenWithoutDates() {
        Contract contract = Contract.takenOver("K2026-0009", UUID.randomUUID(), ContractDetails.untold("庁舎清掃"), null, START, null);
        assertThat(contract.stateOn(START)).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.noticeDeadline(START)).isNull();
    }

    @Test
    void anInvertedTermIsRefused() {
        refuses("contracts.error.endBeforeStart", () -> new Contract("K2026-0001", UUID.randomUUID(),
            new ContractDetails("x", ContractKind.UKEOI, UUID.randomUUID(), null, null, Set.of(), END, START, RenewalKind.NONE, null, 0,
                null, null, TriState.NO, TriState.NO, TriState.NO), START, CLERK));
    }

    private static Contract inForce(ContractDetails details) {
        Contract contract = approved(details);
        contract.sign(START, CLERK, null);
        return contract;
    }

    private static Contract approved(ContractDetails details) {
        Contract contract = pending(details);
        contract.approve(START.minusDays(10), OFFICER);
        return contract;
    }

    private static Contract pending(ContractDetails details) {
        LocalDate day = START.minusDays(20);
        Contract contract = new Contract("K2026-0001", UUID.randomUUID(), details, day, CLERK);
        contract.sendToClauseReview(day, CLERK);
        contract.requestApproval(day, CLERK);
        return contract;
    }

    private static ContractDetails details(RenewalKind renewal, int noticeDays, TriState freelance) {
        return new ContractDetails("宅配業務委託契約", ContractKind.MIXED, UUID.randomUUID(), CLERK, null, Set.of(Purpose.ORDER_DELIVERY),
            START, END, renewal, renewal == RenewalKind.AUTO ? 12 : null, noticeDays, 1_000_000L, null, TriState.NO, TriState.NO, freelance);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
