package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
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
import org.kantoku.contracts.application.exit.ExitAnswerService;
import org.kantoku.contracts.application.exit.ExitJudgementService;
import org.kantoku.contracts.application.exit.ExitListQueries;
import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.ExitRow;
import org.kantoku.contracts.application.exit.ExitService;
import org.kantoku.contracts.application.transfers.TransferQueries;
import org.kantoku.contracts.application.transfers.TransferService;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.exit.SubsCovered;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.ExitFixture;
import org.kantoku.support.FindingFixture;

/** Return and erasure from the order to the closing of the contract, through the real services (model §4.7). */
@ExtendWith(ArquillianExtension.class)
class ExitIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ExitFixture exits;

    @Inject
    private ContractEndService ends;

    @Inject
    private ContractQueries contracts;

    @Inject
    private ExitService orders;

    @Inject
    private ExitAnswerService answers;

    @Inject
    private ExitJudgementService judgements;

    @Inject
    private ExitQueries queries;

    @Inject
    private ExitListQueries list;

    @Inject
    private TransferService transfers;

    @Inject
    private TransferQueries log;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void fromTheOrderOverARejectedCertificateToTheClosedContract() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractId();
        LocalDate today = clock.today();
        UUID handOver = as.run(As.staff(PROCUREMENT), () -> transfers.handOver(id, TransferIT.paper(today, 500), null));
        refuses("exit.error.notEnding", () -> exits.ordered(id));
        as.does(As.staff(PROCUREMENT), () -> ends.terminate(id, contracts.view(id).version(), "解除", null));
        assertThat(row(firm).state()).isEqualTo(ReturnErasureState.NOT_STARTED);
        assertThat(row(firm).dueOn()).isEqualTo(today.plusDays(30));
        assertThat(exits.view(id).dueOn()).isEqualTo(today.plusDays(30));

        UUID order = exits.ordered(id);
        refuses("exit.error.already", () -> exits.ordered(id));
        assertThat(exits.view(id).order().dueOn()).isEqualTo(today.plusDays(30));
        as.does(As.contractor(firm.contractorId()), () -> answers.attach(order, "証明書.png", new ByteArrayInputStream(FindingFixture.PNG)));
        exits.submitted(firm, order, ExitFixture.certificate(today, SubsCovered.NO));
        assertThat(exits.view(id).order().latest().files()).singleElement().satisfies(file -> assertThat(file.name()).isEqualTo("証明書.png"));
        assertThat(as.run(As.contractor(firm.contractorId()), () -> queries.ownOrder(order)).latest().verdict()).isNull();
        as.does(As.staff(INSPECTOR), () -> judgements.reject(order, exits.version(order), "再委託先の分を加えてください"));
        assertThat(as.run(As.contractor(firm.contractorId()), () -> queries.ownOrder(order)).remark()).isEqualTo("再委託先の分を加えてください");
        refuses("exit.error.open", () -> close(id));

        exits.submitted(firm, order, ExitFixture.certificate(today, SubsCovered.YES));
        as.does(As.staff(INSPECTOR), () -> judgements.accept(order, exits.version(order), null));
        as.does(As.staff(INSPECTOR), () -> judgements.complete(order, exits.version(order)));
        assertThat(as.run(As.staff(PROCUREMENT), () -> log.ofContract(id)).holding().isEmpty()).isTrue();
        assertThat(as.run(As.staff(PROCUREMENT), () -> contracts.view(id)).returnErasureCompletedOn()).isEqualTo(today);
        assertThat(as.run(As.staff(PROCUREMENT), () -> log.ofContract(id)).latest()).filteredOn(r -> r.id().equals(handOver)).singleElement()
            .satisfies(r -> assertThat(r.settledOn()).isEqualTo(today));

        refuses("exit.error.unchecked", () -> close(id));
        exits.checked(id);
        close(id);
        assertThat(as.run(As.staff(PROCUREMENT), () -> contracts.view(id)).state()).isEqualTo(ContractState.CLOSED);
    }

    @Test
    void whileItsContractRunsItIsNotComplete() {
        FindingFixture.Firm firm = fixture.running("終了前試験 " + UUID.randomUUID(), clock.today().plusDays(10));
        UUID id = firm.contractId();
        as.does(As.staff(PROCUREMENT), () -> ends.endWithPeriod(id, contracts.view(id).version(), clock.today(), "内製に戻す", null));
        UUID order = exits.ordered(id);
        assertThat(exits.view(id).order().dueOn()).isEqualTo(clock.today().plusDays(40));
        exits.submitted(firm, order, ExitFixture.certificate(clock.today(), SubsCovered.NONE));
        as.does(As.staff(INSPECTOR), () -> judgements.accept(order, exits.version(order), null));
        refuses("contracts.error.returnBeforeEnd", () -> as.does(As.staff(INSPECTOR), () -> judgements.complete(order, exits.version(order))));
    }

    @Test
    void dataNoLongerNeededLeaveTheBalanceWhileTheContractRuns() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractId();
        LocalDate today = clock.today();
        UUID old = as.run(As.staff(PROCUREMENT), () -> transfers.handOver(id, TransferIT.paper(today, 500), null));
        as.does(As.staff(PROCUREMENT), () -> transfers.handOver(id, TransferIT.paper(today, 200), null));
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> orders.instructPart(id, ExitChoice.ERASE, "x", Set.of(UUID.randomUUID()))))
            .isInstanceOf(RecordNotFound.class);
        UUID part = as.run(As.staff(PROCUREMENT), () -> orders.instructPart(id, ExitChoice.ERASE, "古い分を消去", Set.of(old)));
        exits.submitted(firm, part, ExitFixture.certificate(today, SubsCovered.NONE));
        as.does(As.staff(INSPECTOR), () -> judgements.accept(part, exits.version(part), null));
        as.does(As.staff(INSPECTOR), () -> judgements.complete(part, exits.version(part)));
        assertThat(as.run(As.staff(PROCUREMENT), () -> log.ofContract(id)).holding().principals()).isEqualTo(200);
        assertThat(as.run(As.staff(PROCUREMENT), () -> contracts.view(id)).returnErasureCompletedOn()).isNull();
    }

    @Test
    void whoRecordedItFromPaperDoesNotAcceptIt() {
        FindingFixture.Firm firm = terminated();
        UUID order = exits.ordered(firm.contractId());
        as.does(As.staff(PRIVACY_OFFICER), () -> orders.submitOnBehalf(order, exits.version(order), ExitFixture.certificate(clock.today(), SubsCovered.NONE)));
        refuses("exit.error.fourEyes", () -> as.does(As.staff(PRIVACY_OFFICER), () -> judgements.accept(order, exits.version(order), null)));
        as.does(As.another(PRIVACY_OFFICER), () -> judgements.accept(order, exits.version(order), null));
        as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> judgements.extend(order, exits.version(order), clock.today().plusDays(60), "機器の入替え"));
        assertThat(exits.view(firm.contractId()).order().dueOn()).isEqualTo(clock.today().plusDays(60));
    }

    @Test
    void anotherFirmsOrderIsNotThere() {
        FindingFixture.Firm firm = terminated();
        UUID order = exits.ordered(firm.contractId());
        Identity other = As.contractor(terminated().contractorId());
        for (Runnable act : List.<Runnable>of(() -> queries.ownOrder(order), () -> answers.start(order, 1), () -> answers.detach(order, UUID.randomUUID()),
                () -> answers.attach(order, "x.png", new ByteArrayInputStream(FindingFixture.PNG)),
                () -> answers.submit(order, 1, ExitFixture.certificate(clock.today(), SubsCovered.NONE)))) {
            assertThatThrownBy(() -> as.does(other, act)).isInstanceOf(RecordNotFound.class);
        }
        assertThat(as.run(other, queries::own)).noneMatch(one -> one.id().equals(order));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyDoesOnlyTheirPart(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        denied(who, Permission.REGISTER_EDIT, () -> orders.instruct(none, ExitChoice.ERASE, "x"), () -> orders.instructPart(none, ExitChoice.ERASE, "x", Set.of()),
            () -> orders.submitOnBehalf(none, 0, null), () -> orders.check(none, ExitItem.KEYS, null, null));
        denied(who, Permission.EXIT_ACCEPT, () -> judgements.accept(none, 0, null), () -> judgements.reject(none, 0, "x"), () -> judgements.complete(none, 0));
        denied(who, Permission.EXIT_DECIDE, () -> judgements.retain(none, 0, null), () -> judgements.extend(none, 0, null, null));
        denied(who, Permission.EXIT_ANSWER, () -> answers.start(none, 0), () -> answers.submit(none, 0, null), () -> queries.own(), () -> queries.ownOrder(none));
        denied(who, Permission.REGISTER_READ, () -> queries.ofContract(none), () -> queries.order(none),
            () -> list.page(null, null, false, PageRequest.firstOf(1)));
    }

    private void denied(Identity who, Permission needed, Runnable... acts) {
        if (!who.may(needed)) {
            for (Runnable act : acts) {
                assertThatThrownBy(() -> as.does(who, act)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private ExitRow row(FindingFixture.Firm firm) {
        return as.run(As.staff(PROCUREMENT), () -> list.page(contracts.view(firm.contractId()).number(), null, false, PageRequest.firstOf(5))).rows().get(0);
    }

    private void close(UUID id) {
        as.does(As.staff(PROCUREMENT), () -> ends.close(id, contracts.view(id).version()));
    }

    private FindingFixture.Firm terminated() {
        FindingFixture.Firm firm = running();
        as.does(As.staff(PROCUREMENT), () -> ends.terminate(firm.contractId(), contracts.view(firm.contractId()).version(), "解除", null));
        return firm;
    }

    private FindingFixture.Firm running() {
        return fixture.running("返還消去試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
