package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ClauseMatrix;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ClauseStatusChange;
import org.kantoku.contracts.domain.ContractClause;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

class ClauseMatrixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final ClauseDefinition erasure = ClauseCatalogue.standard().find("DH-14", DAY).orElseThrow();

    @Test
    void whoRecordedDoesNotVerify() {
        ContractClause clause = recorded();
        refuses("contracts.error.fourEyesClause", () -> clause.verify(DAY, CLERK));
        assertThat(matrix(clause, DAY).lacking()).extracting(l -> l.definition().code()).contains("DH-14");
        clause.verify(DAY.plusDays(1), OTHER);
        assertThat(clause.status()).isEqualTo(ClauseStatus.PRESENT_VERIFIED);
        assertThat(clause.recordedBy()).isEqualTo(CLERK);
        assertThat(clause.changes()).hasSize(2);
        assertThat(matrix(clause, DAY).lacking()).extracting(l -> l.definition().code()).doesNotContain("DH-14");
    }

    @Test
    void verificationIsLateAfter30Days() {
        ContractClause clause = recorded();
        assertThat(line(clause, DAY.plusDays(30)).isVerificationLate()).isFalse();
        assertThat(line(clause, DAY.plusDays(31)).isVerificationLate()).isTrue();
    }

    @Test
    void numbersBeyondTheLimitAreRefused() {
        ClauseDefinition breach = ClauseCatalogue.standard().find("DH-12", DAY).orElseThrow();
        ContractClause clause = new ContractClause(CONTRACT, "DH-12", DAY, CLERK);
        refuses("contracts.error.param",
            () -> clause.record(breach, "第 15 条", "p.7", new ClauseParams(Map.of("firstNoticeHours", 48)), DAY, CLERK));
        clause.record(breach, "第 15 条", "p.7", new ClauseParams(Map.of("firstNoticeHours", 24, "writtenNoticeDays", 3)), DAY, CLERK);
        assertThat(clause.params().get("writtenNoticeDays")).isEqualTo(3);
    }

    @Test
    void equivalenceNeedsItsGrounds() {
        ContractClause clause = new ContractClause(CONTRACT, "DH-14", DAY, CLERK);
        refuses("contracts.error.reasonMissing", () -> clause.judgeEquivalent("約款 12", " ", null, DAY, CLERK));
        clause.judgeEquivalent("約款 12", "終了後 30 日で消去と明記", CertificationKind.ISMS_CLOUD, DAY, CLERK);
        assertThat(line(clause, DAY).isLacking()).isFalse();
        assertThat(clause.certification()).isEqualTo(CertificationKind.ISMS_CLOUD);
        clause.judgeEquivalent("約款 12", "約款だけで足りると判断し直した", null, DAY.plusDays(1), CLERK);
        assertThat(clause.changes()).extracting(ClauseStatusChange::certification).containsExactly(CertificationKind.ISMS_CLOUD, null);
    }

    @Test
    void aWaiverCountsOnItsDaysOnly() {
        Waiver waiver = new Waiver(CONTRACT, Waiver.CLAUSE_RULE, "", "DH-14", "覚書の締結待ち", "消去の報告を毎月受ける", DAY.plusDays(100), null, DAY, CLERK);
        assertThat(waived(waiver, DAY)).isEqualTo(ClauseStatus.ABSENT);
        refuses("contracts.error.fourEyesWaiver", () -> waiver.grant(DAY, CLERK));
        waiver.grant(DAY.plusDays(1), OTHER);
        assertThat(waived(waiver, DAY)).isEqualTo(ClauseStatus.ABSENT);
        assertThat(waived(waiver, DAY.plusDays(1))).isEqualTo(ClauseStatus.WAIVED);
        assertThat(waived(waiver, DAY.plusDays(100))).isEqualTo(ClauseStatus.WAIVED);
        assertThat(waived(waiver, DAY.plusDays(101))).isEqualTo(ClauseStatus.ABSENT);
    }

    @Test
    void aWaiverLastsAYearAtMostAndIsRenewedOnce() {
        refuses("contracts.error.waiverPeriod", () -> waiver(DAY.plusDays(366), null));
        Waiver first = waiver(DAY.plusDays(365), null);
        Waiver second = waiver(DAY.plusDays(365), first);
        refuses("contracts.error.waiverRenewed", () -> waiver(DAY.plusDays(365), second));
        refuses("contracts.error.waiverPeriod",
            () -> new Waiver(CONTRACT, "L06", "", "", "r", "c", DAY.plusDays(91), null, DAY, CLERK));
    }

    private static Waiver waiver(LocalDate expires, Waiver previous) {
        return new Waiver(CONTRACT, Waiver.CLAUSE_RULE, "", "DH-14", "r", "c", expires, previous, DAY, CLERK);
    }

    private ClauseStatus waived(Waiver waiver, LocalDate asOf) {
        return ClauseMatrix.of(ClauseCatalogue.standard(), Map.of("pd", TriState.YES), List.of(), List.of(waiver), asOf).lines().stream()
            .filter(l -> l.definition().code().equals("DH-14")).findFirst().orElseThrow().status();
    }

    private static org.kantoku.contracts.domain.ClauseLine line(ContractClause clause, LocalDate asOf) {
        return matrix(clause, asOf).lines().stream().filter(l -> l.definition().code().equals("DH-14")).findFirst().orElseThrow();
    }

    private static ClauseMatrix matrix(ContractClause clause, LocalDate asOf) {
        return ClauseMatrix.of(ClauseCatalogue.standard(), Map.of("pd", TriState.YES), List.of(clause), List.of(), asOf);
    }

    private ContractClause recorded() {
        ContractClause clause = new ContractClause(CONTRACT, "DH-14", DAY, CLERK);
        clause.record(erasure, "覚書 第 2 条", "p.1", new ClauseParams(Map.of("returnErasureDays", 30)), DAY, CLERK);
        return clause;
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
