package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.ClauseService;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.ContractTreeQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;

/** A contract under a master: what is verified above counts below, in the matrix and in the ledger of duties alike. */
@ExtendWith(ArquillianExtension.class)
class MasterContractIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ContractService service;

    @Inject
    private ContractEndService end;

    @Inject
    private ClauseService clauses;

    @Inject
    private ContractQueries queries;

    @Inject
    private ContractTreeQueries tree;

    @Inject
    private DutyQueries duties;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private UUID master;
    private UUID individual;

    @BeforeEach
    void twoContractsOfAFirm() {
        var firm = fixture.running("基本契約試験 " + UUID.randomUUID(), clock.today().plusYears(1));
        master = firm.contractId();
        individual = fixture.another(firm, clock.today().plusYears(2)).contractId();
    }

    @Test
    void aClauseVerifiedAboveCountsBelowUntilTheMasterIsOver() {
        assertThat(missing()).isTrue();
        under(individual, master);
        as.does(As.staff(PROCUREMENT), () -> clauses.record(master, "DH-14", "第9条", "2頁", ClauseParams.none()));
        assertThat(missing()).isTrue();
        as.does(As.staff(INSPECTOR), () -> clauses.verify(master, "DH-14"));
        assertThat(missing()).as("the duty below ends with the verification above").isFalse();
        assertThat(clause().fromMaster()).isTrue();
        assertThat(clause().locator()).isEqualTo("第9条 2頁");
        assertThat(as.run(As.staff(PROCUREMENT), () -> tree.of(individual)).master().outlives()).isTrue();
        assertThat(as.run(As.staff(PROCUREMENT), () -> tree.of(master)).individuals()).hasSize(1);
        as.does(As.staff(PROCUREMENT), () -> end.terminate(master, view(master).version(), "違反", null));
        assertThat(missing()).as("it stands again").isTrue();
    }

    @Test
    void oneLevelAndOneFirm() {
        under(individual, master);
        refuses("contracts.error.masterLevel", () -> under(master, individual));
        UUID stranger = fixture.running("よその基本契約 " + UUID.randomUUID(), clock.today().plusYears(1)).contractId();
        refuses("contracts.error.masterContractor", () -> under(individual, stranger));
        refuses("contracts.error.masterSelf", () -> under(individual, individual));
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> tree.of(master))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(Role.ADMINISTRATOR), () -> tree.of(master))).isInstanceOf(AccessDenied.class);
    }

    private void under(UUID contract, UUID above) {
        ContractView now = view(contract);
        ContractDetails d = now.details();
        as.does(As.staff(PROCUREMENT), () -> service.describe(contract, now.version(), new ContractDetails(d.title(), d.kind(),
            d.owningDepartmentId(), d.ownerId(), above, d.purposes(), d.effectiveFrom(), d.endDate(), d.renewal(), d.renewalTermMonths(),
            d.nonRenewalNoticeDays(), d.amountYen(), d.stampCategory(), d.standardTerms(), d.toriteki(), d.freelance()), null));
    }

    /** Whether the lack of DH-14 in the individual contract is owed today. */
    private boolean missing() {
        return as.run(As.staff(PROCUREMENT), () -> duties.ofContract(individual, clock.today())).stream()
            .anyMatch(d -> d.rule() == RuleId.L04 && "DH-14".equals(d.subjectKey()));
    }

    private ClauseRow clause() {
        return view(individual).clauses().stream().filter(c -> c.code().equals("DH-14")).findFirst().orElseThrow();
    }

    private ContractView view(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(id));
    }

    private static void refuses(String key, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
