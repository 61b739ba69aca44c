package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractLifeService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.ExitFixture;
import org.kantoku.support.FindingFixture;

/** Renewal and end of contracts through the real services, with the duty ledger behind them (model §4.2). */
@ExtendWith(ArquillianExtension.class)
class ContractEndIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ExitFixture exits;

    @Inject
    private ContractEndService service;

    @Inject
    private ContractLifeService life;

    @Inject
    private ContractQueries queries;

    @Inject
    private DutyQueries duties;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void underReviewItIsRenewedAndTheEndOfItsTermMoves() {
        LocalDate end = clock.today().plusDays(10);
        UUID id = running(end);
        assertThat(view(id).state()).isEqualTo(ContractState.RENEWAL_REVIEW);
        assertThat(expiry(id, end)).isEqualTo(end);
        LocalDate later = end.plusYears(1);
        as.does(As.staff(PROCUREMENT), () -> service.renew(id, view(id).version(), later, "続ける"));
        assertThat(view(id).state()).isEqualTo(ContractState.IN_FORCE);
        assertThat(view(id).extensions()).singleElement().satisfies(x -> assertThat(x.newEnd()).isEqualTo(later));
        assertThat(expiry(id, later)).isEqualTo(later);
    }

    @Test
    void decidedToEndItEndsWithItsTermAndClosesOnceTheDataAreBack() {
        FindingFixture.Firm firm = fixture.running("終了試験 " + UUID.randomUUID(), clock.today().plusDays(10));
        UUID id = firm.contractId();
        as.does(As.staff(PROCUREMENT), () -> service.endWithPeriod(id, view(id).version(), clock.today(), "内製に戻す", null));
        assertThat(view(id).state()).isEqualTo(ContractState.ENDING);
        as.does(As.staff(PROCUREMENT), () -> service.terminate(id, view(id).version(), "前倒し", null));
        exits.checked(id);
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> service.close(id, view(id).version()))).hasMessage("contracts.error.closeHeld");
        exits.carriedOut(firm);
        as.does(As.staff(PROCUREMENT), () -> service.close(id, view(id).version()));
        assertThat(view(id).state()).isEqualTo(ContractState.CLOSED);
        assertThat(as.run(As.staff(PROCUREMENT), () -> duties.ofContract(id, clock.today()))).extracting(DutyRow::rule)
            .doesNotContain(RuleId.L04, RuleId.L05, RuleId.L06, RuleId.L13);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotEditTheRegisterChangesNothing(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        if (role == PROCUREMENT || role == DEPT_PRIVACY_MANAGER || role == PRIVACY_OFFICER) {
            return;
        }
        UUID none = UUID.randomUUID();
        LocalDate today = clock.today();
        denied(who, () -> service.renew(none, 0, today, "x"));
        denied(who, () -> service.endWithPeriod(none, 0, today, "x", null));
        denied(who, () -> service.terminate(none, 0, "x", null));
        denied(who, () -> service.close(none, 0));
        denied(who, () -> life.sendToClauseReview(none, 0));
        denied(who, () -> life.sendBackToDraft(none, 0, "x"));
        denied(who, () -> life.requestApproval(none, 0));
        denied(who, () -> life.sign(none, 0, today, null, null));
        denied(who, () -> life.cancel(none, 0, "x"));
        denied(who, () -> life.declineApproval(none, 0, "x"));
    }

    private void denied(Identity who, Runnable command) {
        assertThatThrownBy(() -> as.does(who, command)).isInstanceOf(AccessDenied.class);
    }

    private UUID running(LocalDate end) {
        return fixture.running("終了試験 " + UUID.randomUUID(), end).contractId();
    }

    /** Due date of L13 as owed on a day. */
    private LocalDate expiry(UUID id, LocalDate day) {
        return as.run(As.staff(PROCUREMENT), () -> duties.ofContract(id, day)).stream().filter(d -> d.rule() == RuleId.L13).findFirst()
            .orElseThrow().dueOn();
    }

    private ContractView view(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(id));
    }
}
