package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.AuditRow;
import org.kantoku.access.application.Identity;
import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.application.FindingDecisionService;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.TestClock;

/** The steps of a finding beside the straight way, through the real services (model §4.5). */
@ExtendWith(ArquillianExtension.class)
class FindingStepsIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingService handling;

    @Inject
    private FindingDecisionService decisions;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private AuditQueries audit;

    @Inject
    private TestClock clock;

    @Inject
    private As as;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aFirm() throws SQLException {
        firm = fixture.firm("株式会社はまゆう運送");
    }

    @AfterEach
    void today() {
        clock.setDaysAhead(0);
    }

    @Test
    void disputedAndRuled() {
        UUID id = fixture.in(FindingState.CLASSIFIED, firm, FindingGrade.MAJOR);
        step(As.contractor(firm.contractorId()), id, version -> answers.dispute(id, version, "事実と違う"));
        assertThat(state(id)).isEqualTo(FindingState.DISPUTED);
        step(As.staff(DEPT_PRIVACY_MANAGER), id, version -> decisions.rule(id, version, FindingGrade.MINOR, "一部を認める"));
        assertThat(state(id)).isEqualTo(FindingState.CLASSIFIED);
        assertThat(actions(id)).startsWith("finding.rule", "finding.dispute");
    }

    @Test
    void aPlanIsReturnedAndHandedInAgain() {
        UUID id = fixture.in(FindingState.PLAN_SUBMITTED, firm, FindingGrade.MINOR);
        inspector(id, version -> handling.returnPlan(id, version, "原因が書かれていない"));
        assertThat(state(id)).isEqualTo(FindingState.PLAN_RETURNED);
        step(As.contractor(firm.contractorId()), id, version -> answers.submitPlan(id, version, FindingFixture.PLAN, null));
        inspector(id, version -> handling.approvePlan(id, version));
        assertThat(state(id)).isEqualTo(FindingState.IMPLEMENTING);
    }

    @Test
    void aReportThatDoesNotProveItGoesBackToWork() {
        UUID id = fixture.in(FindingState.COMPLETED_REPORTED, firm, FindingGrade.MINOR);
        inspector(id, version -> handling.rejectVerification(id, version, "写真が別の端末"));
        assertThat(state(id)).isEqualTo(FindingState.IMPLEMENTING);
        assertThat(fixture.find(id).reopenedCount()).isEqualTo(1);
    }

    @Test
    void anAcceptedRiskComesBackAfterItsTerm() {
        UUID id = fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MINOR);
        LocalDate until = clock.today().plusDays(20);
        step(As.staff(PRIVACY_OFFICER), id, version -> decisions.acceptRisk(id, version, until, "設備の更新まで"));
        assertThat(state(id)).isEqualTo(FindingState.RISK_ACCEPTED);
        assertThatThrownBy(() -> inspector(id, version -> handling.requestPlan(id, version))).hasMessage("correctiveactions.error.riskStillAccepted");
        clock.setDaysAhead(20);
        inspector(id, version -> handling.requestPlan(id, version));
        assertThat(state(id)).isEqualTo(FindingState.PLAN_REQUESTED);
    }

    @Test
    void closedWhenTheEffectLastedAndRaisedAgainWhenItComesBack() {
        UUID id = fixture.in(FindingState.VERIFIED, firm, FindingGrade.MAJOR);
        clock.setDaysAhead(90);
        inspector(id, version -> handling.confirmEffect(id, version, "3 か月続いている"));
        assertThat(state(id)).isEqualTo(FindingState.CLOSED);
        inspector(id, version -> handling.recur(id, version, "また止まらない"));
        assertThat(state(id)).isEqualTo(FindingState.RAISED);
        assertThat(fixture.find(id).grade()).as("one grade up").isEqualTo(FindingGrade.CRITICAL);
    }

    @Test
    void anEffectThatDidNotLastRaisesItAgainAtOnce() {
        UUID id = fixture.in(FindingState.VERIFIED, firm, FindingGrade.MINOR);
        clock.setDaysAhead(120);
        inspector(id, version -> handling.denyEffect(id, version, "元に戻っていた"));
        assertThat(state(id)).isEqualTo(FindingState.RAISED);
        assertThat(fixture.find(id).recurrenceCount()).isEqualTo(1);
    }

    private void inspector(UUID id, LongConsumer command) {
        step(As.staff(INSPECTOR), id, command);
    }

    private void step(Identity who, UUID id, LongConsumer command) {
        long version = fixture.find(id).version();
        as.does(who, () -> command.accept(version));
    }

    private FindingState state(UUID id) {
        return fixture.find(id).state();
    }

    private List<String> actions(UUID id) {
        return as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Finding", id, null, null), PageRequest.firstOf(20)))
            .rows().stream().map(AuditRow::action).toList();
    }
}
