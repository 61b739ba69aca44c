package org.kantoku.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

class MasterContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final Contract master = contract("M", FIRM, null, LocalDate.of(2027, 3, 31), RenewalKind.NONE);
    private final Contract individual = contract("I", FIRM, master.id(), LocalDate.of(2027, 3, 31), RenewalKind.NONE);

    @Test
    void whatIsVerifiedInTheMasterCountsUntilTheContractStatesItsOwn() {
        ContractClause theirs = recorded(master, "第9条");
        assertThat(line(theirs, null).isLacking()).as("recorded only").isTrue();
        theirs.verify(DAY, OTHER);
        assertThat(line(theirs, null).isLacking()).isFalse();
        assertThat(line(theirs, null).source().locator()).isEqualTo("第9条 2頁");
        ContractClause own = recorded(individual, "個別 第3条");
        assertThat(line(theirs, own).status()).as("its own, not verified yet").isEqualTo(ClauseStatus.PRESENT_UNVERIFIED);
        assertThat(line(theirs, own).inherited()).isNull();
        own.withdraw(DAY, CLERK, "誤り");
        assertThat(line(theirs, own).status()).isEqualTo(ClauseStatus.PRESENT_VERIFIED);
    }

    @Test
    void aMasterThatIsOverGivesNothing() {
        ContractClause theirs = recorded(master, "第9条");
        theirs.verify(DAY, OTHER);
        master.terminate(DAY, CLERK, "違反", null);
        assertThat(line(theirs, null).isLacking()).isTrue();
    }

    @Test
    void aDraftMasterGivesNothing() {
        Contract draft = new Contract("D", FIRM, details(null, DAY.plusYears(1), RenewalKind.NONE), DAY, CLERK);
        ContractClause theirs = recorded(draft, "第9条");
        theirs.verify(DAY, OTHER);
        assertThat(matrix(new MasterContract(draft, List.of(theirs)), List.of()).isLacking()).isTrue();
    }

    @Test
    void oneLevelOneContractorNoCycle() {
        refuses("contracts.error.masterSelf", () -> MasterContract.check(master, master.id(), FIRM, false));
        refuses("contracts.error.masterContractor", () -> MasterContract.check(master, null, UUID.randomUUID(), false));
        refuses("contracts.error.masterLevel", () -> MasterContract.check(individual, null, FIRM, false));
        refuses("contracts.error.masterLevel", () -> MasterContract.check(master, individual.id(), FIRM, true));
        MasterContract.check(master, individual.id(), FIRM, false);
    }

    @Test
    void anIndividualThatOutlivesItsMasterIsTold() {
        MasterContract above = new MasterContract(master, List.of());
        assertThat(above.isOutlivedBy(individual, DAY)).isFalse();
        assertThat(above.isOutlivedBy(contract("L", FIRM, master.id(), LocalDate.of(2027, 4, 1), RenewalKind.NONE), DAY)).isTrue();
        MasterContract renewing = new MasterContract(contract("A", FIRM, null, LocalDate.of(2027, 3, 31), RenewalKind.AUTO), List.of());
        assertThat(renewing.isOutlivedBy(contract("L", FIRM, null, LocalDate.of(2027, 4, 1), RenewalKind.NONE), DAY)).isFalse();
        renewing.contract().endWithPeriod(DAY, DAY, CLERK, "更新しない", null);
        assertThat(renewing.isOutlivedBy(contract("L", FIRM, null, LocalDate.of(2027, 4, 1), RenewalKind.NONE), DAY)).isTrue();
    }

    private ClauseLine line(ContractClause theirs, ContractClause own) {
        return matrix(new MasterContract(master, List.of(theirs)), own == null ? List.of() : List.of(own));
    }

    private static ClauseLine matrix(MasterContract master, List<ContractClause> own) {
        return ClauseMatrix.of(ClauseCatalogue.standard(), Map.of("pd", TriState.YES), own, List.of(), master, DAY).lines().stream()
            .filter(l -> l.definition().code().equals("DH-14")).findFirst().orElseThrow();
    }

    private static ContractClause recorded(Contract contract, String article) {
        ContractClause clause = new ContractClause(contract.id(), "DH-14", DAY, CLERK);
        clause.record(ClauseCatalogue.standard().find("DH-14", DAY).orElseThrow(), article, "2頁", ClauseParams.none(), DAY, CLERK);
        return clause;
    }

    private static Contract contract(String number, UUID firm, UUID above, LocalDate end, RenewalKind renewal) {
        return Contract.takenOver(number, firm, details(above, end, renewal), DAY.minusYears(1), DAY.minusYears(1), CLERK);
    }

    private static ContractDetails details(UUID above, LocalDate end, RenewalKind renewal) {
        return new ContractDetails("契約", ContractKind.MIXED, UUID.randomUUID(), null, above, Set.of(), DAY.minusYears(1), end, renewal,
            renewal == RenewalKind.AUTO ? 12 : null, 0, null, null, TriState.NO, TriState.NO, TriState.NO);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
