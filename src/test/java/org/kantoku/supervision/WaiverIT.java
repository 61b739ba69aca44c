package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import org.junit.jupiter.api.BeforeEach;
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
import org.kantoku.contracts.application.WaiverQueries;
import org.kantoku.contracts.application.WaiverRow;
import org.kantoku.contracts.application.WaiverService;
import org.kantoku.contracts.domain.WaiverState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.WaivedRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;

/** Exceptions from lapses other than missing clauses (model §4.9, §6): asked for, granted, taken back, revoked. */
@ExtendWith(ArquillianExtension.class)
class WaiverIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private WaiverService service;

    @Inject
    private WaiverQueries queries;

    @Inject
    private DutyQueries duties;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private UUID contract;
    private String subject;
    private LocalDate until;

    @BeforeEach
    void aContractNeverInspected() {
        contract = fixture.running("例外承認試験 " + UUID.randomUUID(), clock.today().plusYears(1)).contractId();
        subject = as.run(As.staff(INSPECTOR), () -> duties.ofContract(contract, clock.today())).stream()
            .filter(duty -> duty.rule() == RuleId.L05).findFirst().orElseThrow().subjectKey();
        until = clock.today().plusDays(90);
    }

    @Test
    void whileItHoldsTheContractIsNotLapsedByThatRuleAndAfterwardsItIsAgain() {
        assertThat(lapses(clock.today())).contains(RuleId.L05);
        UUID waiver = asked(until);
        assertThat(lapses(clock.today())).as("asking changes nothing").contains(RuleId.L05);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(waiver));
        assertThat(lapses(clock.today())).doesNotContain(RuleId.L05);
        assertThat(lapses(until)).doesNotContain(RuleId.L05);
        assertThat(lapses(until.plusDays(1))).contains(RuleId.L05);
        assertThat(row(waiver, PRIVACY_OFFICER).may().revoke()).isTrue();
    }

    @Test
    void aRevokedOneHoldsNoMoreFromThatDay() {
        UUID waiver = asked(until);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(waiver));
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> service.revoke(waiver, " "))).hasMessage("contracts.error.reasonMissing");
        as.does(As.staff(PRIVACY_OFFICER), () -> service.revoke(waiver, "代替措置が守られていない"));
        assertThat(lapses(clock.today())).contains(RuleId.L05);
        assertThat(row(waiver, AUDIT_OFFICER)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(WaiverState.REVOKED);
            assertThat(row.holds()).isFalse();
            assertThat(row.remark()).isEqualTo("代替措置が守られていない");
        });
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> service.revoke(waiver, "x"))).hasMessage("contracts.error.waiverNotInForce");
        assertThat(actions()).containsExactly("contract.revokeWaiver", "contract.grantWaiver", "contract.requestWaiver");
    }

    @Test
    void onlyWhoAskedTakesTheRequestBackAndOnlyBeforeTheDecision() {
        UUID waiver = asked(until);
        assertThatThrownBy(() -> as.does(As.another(PROCUREMENT), () -> service.withdraw(waiver))).hasMessage("contracts.error.withdrawOther");
        as.does(As.staff(PROCUREMENT), () -> service.withdraw(waiver));
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(waiver))).hasMessage("contracts.error.alreadyDecided");
        assertThat(row(waiver, PROCUREMENT).state()).isEqualTo(WaiverState.WITHDRAWN);
        assertThat(asked(until)).as("it may be asked for again").isNotNull();
    }

    @Test
    void itIsRenewedOnceAndForNinetyDaysAtMost() {
        assertThatThrownBy(() -> asked(until.plusDays(1))).hasMessage("contracts.error.waiverPeriod");
        UUID first = asked(until);
        assertThatThrownBy(() -> asked(until)).hasMessage("contracts.error.waiverPending");
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(first));
        UUID renewal = asked(until);
        assertThat(row(renewal, PROCUREMENT).renewal()).isTrue();
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(renewal));
        assertThatThrownBy(() -> asked(until)).hasMessage("contracts.error.waiverRenewed");
    }

    /** model.md §6: a duty is known by rule, branch and subject; the exception is from that one. */
    @Test
    void onePartOfARuleIsExceptedAndNotTheOthers() {
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(asked(until)));
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> duties.waived(contract, clock.today()))).extracting(WaivedRow::rule, WaivedRow::until).contains(tuple("L05", until));
        UUID other = as.run(As.staff(PROCUREMENT), () -> service.request(contract, "G01", "review", "", null, "棚卸しの最中", "月次の報告", until));
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(other));
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> duties.ofContract(contract, clock.today())).stream().filter(d -> d.rule() == RuleId.G01).map(DutyRow::branch))
            .contains("tier").doesNotContain("review");
    }

    /** model.md §4.9: what ended and began anew is another lapse. */
    @Test
    void whatBeganAnewMayBeExceptedAgain() {
        UUID first = asked(until);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(first));
        UUID renewal = asked(until);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.grant(renewal));
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> service.request(contract, "L05", "", subject, until.plusDays(1), "r", "c", until)))
            .hasMessage("contracts.error.waiverRenewed");
        UUID anew = as.run(As.staff(PROCUREMENT), () -> service.request(contract, "L05", "", subject, until.plusDays(2), "r", "c", until));
        assertThat(row(anew, PROCUREMENT).renewal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void askingAndDecidingAreApart(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        if (role != PROCUREMENT && role != DEPT_PRIVACY_MANAGER && role != INSPECTOR) {
            assertThatThrownBy(() -> as.run(who, () -> service.request(none, "L05", "", "", null, "r", "c", until))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(who, () -> service.withdraw(none))).isInstanceOf(AccessDenied.class);
        }
        if (role != PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> service.grant(none))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(who, () -> service.refuse(none, "x"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(who, () -> service.revoke(none, "x"))).isInstanceOf(AccessDenied.class);
        }
        if (role == Role.CONTRACTOR_USER || role == Role.ADMINISTRATOR) {
            assertThatThrownBy(() -> as.run(who, () -> queries.ofContract(none))).isInstanceOf(AccessDenied.class);
        }
    }

    private UUID asked(LocalDate expiresOn) {
        return as.run(As.staff(PROCUREMENT), () -> service.request(contract, "L05", "", subject, null, "移転の最中", "月次の報告", expiresOn));
    }

    private List<RuleId> lapses(LocalDate day) {
        return as.run(As.staff(INSPECTOR), () -> duties.lapses(day, DutyFilter.ofContract(contract), PageRequest.firstOf(50))).rows().stream()
            .map(row -> row.rule()).toList();
    }

    private WaiverRow row(UUID waiver, Role role) {
        return as.run(As.staff(role), () -> queries.ofContract(contract)).stream().filter(row -> row.id().equals(waiver)).findFirst().orElseThrow();
    }

    private List<String> actions() {
        return as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Contract", contract, null, null), PageRequest.firstOf(20)))
            .rows().stream().map(AuditRow::action).toList();
    }
}
