package org.kantoku.contractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

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
import org.kantoku.contractors.application.ContractorLifeService;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.ContractorView;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.support.SelectionFixture;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.ExitFixture;
import org.kantoku.support.FindingFixture;

/** The steps of a contractor's life that people decide, through the real services (model §4.1). */
@ExtendWith(ArquillianExtension.class)
class ContractorLifeIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private ExitFixture exits;

    @Inject
    private FindingFixture findings;

    @Inject
    private FindingService handling;

    @Inject
    private ContractorLifeService service;

    @Inject
    private ContractorQueries queries;

    @Inject
    private ContractorService register;

    @Inject
    private SelectionSheetService selections;

    @Inject
    private SelectionFixture sheets;

    @Inject
    private ContractEndService ends;

    @Inject
    private ContractQueries contracts;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void handingOverIsStoppedByAManagerAndAllowedByThePrivacyOfficer() {
        UUID id = running().contractorId();
        refuses("contractors.error.reason", () -> as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> service.suspend(id, view(id).version(), "")));
        as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> service.suspend(id, view(id).version(), "事故の調査"));
        assertThat(view(id).state()).isEqualTo(ContractorState.SUSPENDED);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.release(id, view(id).version(), "調査を終えた"));
        assertThat(view(id).state()).isEqualTo(ContractorState.ACTIVE);
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Contractor", id, null, null), PageRequest.firstOf(10)))
            .rows()).extracting(AuditRow::action).containsExactly("contractor.release", "contractor.suspend");
    }

    @Test
    void whoseLastContractEndedMeanwhileLeavesWhenTheStopIsLifted() {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractorId();
        as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(id, view(id).version(), "事故の調査"));
        terminate(firm.contractId());
        assertThat(view(id).state()).isEqualTo(ContractorState.SUSPENDED);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.release(id, view(id).version(), "調査を終えた"));
        assertThat(view(id).state()).isEqualTo(ContractorState.EXITING);
    }

    @Test
    void theBusinessEndsWhenNothingIsOpenAndMayBeginAgain() throws Exception {
        FindingFixture.Firm firm = running();
        UUID id = firm.contractorId();
        as.does(As.staff(PRIVACY_OFFICER), () -> service.suspend(id, view(id).version(), "事故の調査"));
        terminate(firm.contractId());
        as.does(As.staff(PRIVACY_OFFICER), () -> service.release(id, view(id).version(), "調査を終えた"));
        refuses("contracts.error.contractorOpen", () -> close(id));

        exits.carriedOut(firm);
        UUID finding = findings.raise(firm, FindingGrade.OBS, false);
        refuses("correctiveactions.error.findingsOpen", () -> close(id));

        as.does(As.staff(INSPECTOR), () -> handling.classify(finding, findings.find(finding).version(), FindingGrade.OBS, null,
            findings.find(finding).wording(), false));
        as.does(As.staff(INSPECTOR), () -> handling.closeObservation(finding, findings.find(finding).version(), "確かめた"));
        close(id);
        assertThat(view(id).state()).isEqualTo(ContractorState.CLOSED);

        as.does(As.staff(PROCUREMENT), () -> service.startSelection(id, view(id).version(), null));
        assertThat(view(id).state()).isEqualTo(ContractorState.UNDER_SELECTION);
    }

    @Test
    void aRejectedFirmExplainsItselfBeforeItIsLookedAtAgain() {
        UUID id = as.run(As.staff(PROCUREMENT), () -> register.register(ContractorDetails.untold(null, "選定試験 " + UUID.randomUUID(), null)));
        as.does(As.staff(PROCUREMENT), () -> service.startSelection(id, view(id).version(), null));
        UUID failed = sheets.decided(id, SelectionResult.FAIL, best -> {
            best.put("DD-02", Answer.of(Answer.NO).withComment("表明がない"));
            return best;
        });
        assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), () -> selections.approve(failed, 0))).isInstanceOf(AccessDenied.class);
        as.does(SelectionFixture.APPROVER, () -> selections.approve(failed, sheets.view(failed).version()));
        assertThat(view(id).state()).isEqualTo(ContractorState.REJECTED);
        refuses("contractors.error.rejectedLately", () -> as.does(As.staff(PROCUREMENT), () -> service.startSelection(id, view(id).version(), "")));
        as.does(As.staff(PROCUREMENT), () -> service.startSelection(id, view(id).version(), "施錠を改めた"));
        sheets.passed(id);
        assertThat(view(id).state()).isEqualTo(ContractorState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseDecides(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        if (role != DEPT_PRIVACY_MANAGER && role != PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> service.suspend(none, 0, "x"))).isInstanceOf(AccessDenied.class);
        }
        if (role != PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> service.release(none, 0, "x"))).isInstanceOf(AccessDenied.class);
        }
        if (role != DEPT_PRIVACY_MANAGER && role != PRIVACY_OFFICER && role != PROCUREMENT) {
            assertThatThrownBy(() -> as.does(who, () -> service.startSelection(none, 0, "x"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.does(who, () -> service.close(none, 0))).isInstanceOf(AccessDenied.class);
        }
    }

    private FindingFixture.Firm running() {
        return fixture.running("委託先試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private void terminate(UUID contract) {
        as.does(As.staff(PROCUREMENT), () -> ends.terminate(contract, version(contract), "重大な違反", null));
    }

    private long version(UUID contract) {
        return as.run(As.staff(PROCUREMENT), () -> contracts.view(contract)).version();
    }

    private void close(UUID id) {
        as.does(As.staff(PROCUREMENT), () -> service.close(id, view(id).version()));
    }

    private ContractorView view(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(id));
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
