package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.AuditRow;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.ExitFixture;
import org.kantoku.support.FindingFixture;

/** Stopping the hand-over of data under a contract (model §4.2 IN_FORCE ⇄ SUSPENDED, §3 預託停止), and closing contracts. */
@ExtendWith(ArquillianExtension.class)
class ContractHoldIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ExitFixture exits;

    @Inject
    private FindingFixture findings;

    @Inject
    private ContractEndService service;

    @Inject
    private ContractQueries queries;

    @Inject
    private DutyQueries duties;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void stoppedAndAllowedAgainWithoutMovingADuty() {
        UUID id = running().contractId();
        List<DutyRow> before = owed(id, clock.today());
        assertThat(before).isNotEmpty();

        as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> service.suspend(id, view(id).version(), "漏えいの疑い"));
        assertThat(view(id).state()).isEqualTo(ContractState.SUSPENDED);
        assertThat(view(id).latestSteps().get(0).reason()).isEqualTo("漏えいの疑い");
        assertThat(owed(id, clock.today())).isEqualTo(before);

        as.does(As.staff(PRIVACY_OFFICER), () -> service.resume(id, view(id).version(), "原因を除いた"));
        assertThat(view(id).state()).isEqualTo(ContractState.IN_FORCE);
        assertThat(owed(id, clock.today())).isEqualTo(before);
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Contract", id, null, null), PageRequest.firstOf(10)))
            .rows()).extracting(AuditRow::action).containsExactly("contract.resume", "contract.suspend");
    }

    @Test
    void aStoppedContractWhoseTermIsOverIsALapse() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractId();
        as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(id, view(id).version(), "漏えいの疑い"));
        LocalDate end = view(id).details().endDate();
        assertThat(lapses(id, end)).extracting(DutyRow::rule).doesNotContain(RuleId.L13);
        assertThat(lapses(id, end.plusDays(1))).extracting(DutyRow::rule).contains(RuleId.L13);
    }

    @Test
    void itNeedsAReasonAContractInForceAndAFreshForm() {
        UUID id = running().contractId();
        long version = view(id).version();
        refuses("contracts.error.reasonMissing", () -> as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(id, version, " ")));
        refuses("error.transition", () -> as.does(As.staff(PRIVACY_OFFICER), () -> service.resume(id, version, "x")));
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(id, version - 1, "x"))).isInstanceOf(StaleRecord.class);
        UUID ending = fixture.running("満了間近 " + UUID.randomUUID(), clock.today().plusDays(10)).contractId();
        refuses("error.transition", () -> as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(ending, view(ending).version(), "x")));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void managersStopAndThePrivacyOfficerAloneLifts(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        if (role != DEPT_PRIVACY_MANAGER && role != PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> service.suspend(none, 0, "x"))).isInstanceOf(AccessDenied.class);
        }
        if (role != PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> service.resume(none, 0, "x"))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void aContractWithAnOpenFindingIsNotClosed() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractId();
        as.does(As.staff(PROCUREMENT), () -> service.terminate(id, view(id).version(), "重大な違反", null));
        exits.carriedOut(firm);
        UUID inspection = UUID.randomUUID();
        findings.fire(firm, inspection, org.kantoku.inspections.domain.FindingGrade.MINOR, false);
        refuses("correctiveactions.error.findingsOpen", () -> as.does(As.staff(PROCUREMENT), () -> service.close(id, view(id).version())));
        assertThat(view(id).state()).isEqualTo(ContractState.TERMINATED);
    }

    private FindingFixture.Firm running() {
        return fixture.running("預託停止試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private ContractView view(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(id));
    }

    private List<DutyRow> owed(UUID id, LocalDate day) {
        return as.run(As.staff(INSPECTOR), () -> duties.ofContract(id, day));
    }

    private List<DutyRow> lapses(UUID id, LocalDate day) {
        return as.run(As.staff(INSPECTOR), () -> duties.lapses(day, DutyFilter.ofContract(id), PageRequest.firstOf(50))).rows();
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
