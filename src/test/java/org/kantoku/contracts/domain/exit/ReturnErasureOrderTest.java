package org.kantoku.contracts.domain.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.kantoku.shared.RuleViolation;

class ReturnErasureOrderTest {

    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID INSPECTOR = UUID.randomUUID();
    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    /** Model §6.3 no. 4: ended 2026-09-30, 30 days. A late order does not move the date. */
    @Test
    void itIsDueFromTheEndHoweverLateItIsOrdered() {
        assertThat(order().dueOn()).isEqualTo("2026-10-30");
        assertThat(ReturnErasureOrder.atEnd(CLERK, ExitChoice.ERASE, "x", END, 30, LocalDate.of(2026, 12, 1), CLERK).dueOn()).isEqualTo("2026-10-30");
        assertThat(ReturnErasureOrder.ofTransfers(CLERK, ExitChoice.ERASE, "x", Set.of(FIRM), 14, DAY, CLERK).dueOn()).isEqualTo("2026-10-19");
        refuses("exit.error.transfers", () -> ReturnErasureOrder.ofTransfers(CLERK, ExitChoice.ERASE, "x", Set.of(), 14, DAY, CLERK));
        refuses("exit.error.instruction", () -> ReturnErasureOrder.atEnd(CLERK, ExitChoice.ERASE, " ", END, 30, DAY, CLERK));
        refuses("exit.error.choice", () -> ReturnErasureOrder.atEnd(CLERK, null, "x", END, 30, DAY, CLERK));
    }

    @Test
    void aRejectedCertificateIsFollowedByAnother() {
        ReturnErasureOrder order = order();
        order.submit(certificate(SubsCovered.YES), false, DAY, FIRM);
        refuses("exit.error.words", () -> order.reject(" ", DAY, INSPECTOR));
        order.reject("製造番号がない", DAY.plusDays(1), INSPECTOR);
        assertThat(order.state()).isEqualTo(ReturnErasureState.REJECTED);
        assertThat(order.dueOn()).isEqualTo("2026-10-30");
        refuses("error.transition", () -> order.accept(null, DAY, INSPECTOR));
        order.submit(certificate(SubsCovered.YES), false, DAY.plusDays(2), FIRM);
        order.accept(null, DAY.plusDays(3), INSPECTOR);
        order.complete(END, DAY.plusDays(3), INSPECTOR);
        assertThat(order.completedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(order.certificates()).extracting(ErasureCertificate::verdict).containsExactly(CertificateVerdict.REJECTED, CertificateVerdict.ACCEPTED);
        assertThat(order.transitions()).extracting(ReturnErasureTransition::toState).containsExactly(ReturnErasureState.INSTRUCTED,
            ReturnErasureState.IN_PROGRESS, ReturnErasureState.CERTIFICATE_SUBMITTED, ReturnErasureState.REJECTED, ReturnErasureState.IN_PROGRESS,
            ReturnErasureState.CERTIFICATE_SUBMITTED, ReturnErasureState.ACCEPTED, ReturnErasureState.COMPLETED);
        refuses("error.transition", () -> order.extend(DAY.plusYears(1), "x", DAY, INSPECTOR));
    }

    @Test
    void whoRecordedACertificateDoesNotJudgeIt() {
        ReturnErasureOrder order = order();
        order.submit(certificate(SubsCovered.YES), true, DAY, INSPECTOR);
        refuses("exit.error.fourEyes", () -> order.accept(null, DAY, INSPECTOR));
        refuses("exit.error.fourEyes", () -> order.reject("x", DAY, INSPECTOR));
        order.accept(null, DAY, CLERK);
        assertThat(order.state()).isEqualTo(ReturnErasureState.ACCEPTED);
    }

    @Test
    void aCertificateSaysEverythingItHasTo() {
        ReturnErasureOrder order = order();
        refuses("exit.error.missing", () -> order.submit(new CertificateContent(" ", "紙", null, ErasureMethod.SHREDDED, null, DAY, "a", "b",
            SubsCovered.NONE, true, null), false, DAY, FIRM));
        refuses("exit.error.doneOn", () -> order().submit(new CertificateContent("伝票", "紙", null, ErasureMethod.SHREDDED, null, DAY.plusDays(1), "a", "b",
            SubsCovered.NONE, true, null), false, DAY, FIRM));
        refuses("exit.error.missing", () -> order().submit(new CertificateContent("伝票", "紙", null, ErasureMethod.OTHER, null, DAY, "a", "b",
            SubsCovered.NONE, true, null), false, DAY, FIRM));
        refuses("exit.error.subsUnsaid", () -> order().submit(certificate(null), false, DAY, FIRM));
        refuses("exit.error.backupsUnsaid", () -> order().submit(new CertificateContent("伝票", "紙", null, ErasureMethod.SHREDDED, null, DAY, "a", "b",
            SubsCovered.NONE, null, null), false, DAY, FIRM));
    }

    @Test
    void itIsNotCompleteWithoutTheSubEntrusteesNorWithLaterData() {
        ReturnErasureOrder open = order();
        refuses("error.transition", () -> open.complete(null, DAY, INSPECTOR));
        ReturnErasureOrder without = order();
        without.submit(certificate(SubsCovered.NO), false, DAY, FIRM);
        without.accept(null, DAY, INSPECTOR);
        refuses("exit.error.subs", () -> without.complete(null, DAY, INSPECTOR));
        ReturnErasureOrder later = order();
        later.submit(certificate(SubsCovered.NONE), false, DAY, FIRM);
        later.accept(null, DAY, INSPECTOR);
        refuses("exit.error.later", () -> later.complete(DAY.plusDays(1), DAY.plusDays(2), INSPECTOR));
    }

    @Test
    void whatMayStayIsWorkAgainTheDayAfter() {
        ReturnErasureOrder order = order();
        order.submit(certificate(SubsCovered.NONE), false, DAY, FIRM);
        order.accept(null, DAY, INSPECTOR);
        LocalDate until = LocalDate.of(2026, 12, 31);
        refuses("exit.error.residualUntil", () -> order.retain(new Residual("控え", ResidualReason.LAW, "税法", DAY), DAY, CLERK));
        refuses("exit.error.residualBasis", () -> order.retain(new Residual("控え", ResidualReason.LAW, " ", until), DAY, CLERK));
        order.retain(new Residual("請求の控え", ResidualReason.LAW, "帳簿の保存", until), DAY, CLERK);
        assertThat(order.deadline()).isEqualTo(until);
        assertThat(order.stateOn(until)).isEqualTo(ReturnErasureState.RESIDUAL_RETENTION);
        refuses("error.transition", () -> order.submit(certificate(SubsCovered.NONE), false, until, FIRM));
        LocalDate after = until.plusDays(1);
        assertThat(order.stateOn(after)).isEqualTo(ReturnErasureState.IN_PROGRESS);
        order.submit(certificate(SubsCovered.NONE), false, after, FIRM);
        order.accept(null, after, INSPECTOR);
        order.complete(null, after, INSPECTOR);
        assertThat(order.transitions()).extracting(ReturnErasureTransition::toState).containsSubsequence(ReturnErasureState.RESIDUAL_RETENTION,
            ReturnErasureState.IN_PROGRESS, ReturnErasureState.CERTIFICATE_SUBMITTED, ReturnErasureState.ACCEPTED, ReturnErasureState.COMPLETED);
    }

    /** Model §7, 14. */
    @Test
    void aLongerTermIsRecordedWithItsReason() {
        ReturnErasureOrder order = order();
        refuses("exit.error.newDueOn", () -> order.extend(order.dueOn(), "x", DAY, CLERK));
        refuses("exit.error.reason", () -> order.extend(order.dueOn().plusDays(1), " ", DAY, CLERK));
        order.extend(LocalDate.of(2026, 11, 15), "機器の入替え", DAY, CLERK);
        assertThat(order.dueOn()).isEqualTo("2026-11-15");
        assertThat(order.extensions()).singleElement().satisfies(x -> {
            assertThat(x.oldDueOn()).isEqualTo("2026-10-30");
            assertThat(x.actorId()).isEqualTo(CLERK);
        });
    }

    private static ReturnErasureOrder order() {
        return ReturnErasureOrder.atEnd(UUID.randomUUID(), ExitChoice.BOTH, "返還と消去をお願いします", END, ReturnErasureOrder.USUAL_DAYS, END.plusDays(1), CLERK);
    }

    private static CertificateContent certificate(SubsCovered subs) {
        return new CertificateContent("宅配伝票", "紙 3 箱", null, ErasureMethod.DISSOLVED, null, DAY, "佐野", "久保", subs, true, null);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
