package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.application.FindingDecisionService;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.domain.CommentVisibility;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

@ExtendWith(ArquillianExtension.class)
class FindingServiceIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingService handling;

    @Inject
    private FindingDecisionService decisions;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private FindingTalkService talk;

    @Inject
    private FindingQueries queries;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aFirm() throws SQLException {
        firm = fixture.firm("株式会社さくら印刷");
    }

    @Test
    void aConfirmedInspectionRaisesEachFailedItemOnce() {
        UUID inspection = UUID.randomUUID();
        fixture.fire(firm, inspection, FindingGrade.MAJOR, false);
        fixture.fire(firm, inspection, FindingGrade.MAJOR, false);
        FindingDetail finding = fixture.find(fixture.findingOf(inspection));
        assertThat(finding.number()).matches("F\\d{4}-\\d{4}");
        assertThat(finding.state()).isEqualTo(FindingState.RAISED);
        assertThat(finding.place().contracts()).extracting(FindingDetail.ContractName::id).containsExactly(firm.contractId());
        assertThat(finding.source().item().code()).isEqualTo("OS-18");
    }

    @Test
    void theWholeWayIsWalkedAndEachStepIsOnRecord() {
        UUID id = fixture.in(FindingState.VERIFIED, firm, FindingGrade.MAJOR);
        FindingDetail finding = fixture.find(id);
        LocalDate today = clock.today();
        assertThat(finding.state()).isEqualTo(FindingState.VERIFIED);
        assertThat(finding.dates().effectivenessDueOn()).isEqualTo(today.plusDays(90));
        assertThat(finding.report().files()).extracting("name").containsExactly("usb-block-01.png");
        assertThat(finding.transitions()).extracting("to").containsExactly(FindingState.RAISED, FindingState.CLASSIFIED,
            FindingState.PLAN_REQUESTED, FindingState.PLAN_SUBMITTED, FindingState.PLAN_APPROVED, FindingState.IMPLEMENTING,
            FindingState.COMPLETED_REPORTED, FindingState.VERIFIED);
        refused("correctiveactions.error.effectTooEarly",
            () -> as.does(As.staff(INSPECTOR), () -> handling.confirmEffect(id, finding.version(), "続いている")));
        var entries = as.run(As.staff(AUDIT_OFFICER),
            () -> audit.page(new AuditFilter(null, "Finding", id, null, null), PageRequest.firstOf(20)));
        assertThat(entries.rows()).extracting("action").contains("finding.raise", "finding.classify", "finding.submitPlan",
            "finding.reportCompletion", "finding.verify");
    }

    @Test
    void aCompletionWithoutEvidenceIsRefused() {
        UUID id = fixture.in(FindingState.IMPLEMENTING, firm, FindingGrade.MAJOR);
        refused("correctiveactions.error.evidenceMissing",
            () -> as.does(own(), () -> answers.reportCompletion(id, version(id), "済んだ")));
    }

    @ParameterizedTest
    @EnumSource(FindingState.class)
    void aForbiddenStepIsRefusedAndChangesNothing(FindingState state) {
        if (!EnumSet.of(FindingState.RAISED, FindingState.CLASSIFIED, FindingState.PLAN_REQUESTED, FindingState.PLAN_SUBMITTED,
                FindingState.IMPLEMENTING, FindingState.COMPLETED_REPORTED, FindingState.VERIFIED).contains(state)) {
            return;
        }
        UUID id = fixture.in(state, firm, FindingGrade.MAJOR);
        long version = version(id);
        Map<FindingState, Runnable> steps = Map.of(
            FindingState.CLASSIFIED, () -> handling.classify(id, version, FindingGrade.MAJOR, null, fixture.find(id).wording(), true),
            FindingState.PLAN_REQUESTED, () -> handling.requestPlan(id, version),
            FindingState.PLAN_APPROVED, () -> handling.approvePlan(id, version),
            FindingState.PLAN_RETURNED, () -> handling.returnPlan(id, version, "詳しく"),
            FindingState.VERIFIED, () -> handling.verify(id, version, true, "見た"),
            FindingState.EFFECTIVENESS_CHECK, () -> handling.confirmEffect(id, version, "続く"),
            FindingState.CLOSED, () -> handling.closeObservation(id, version, "済"));
        steps.forEach((to, step) -> {
            if (!state.canBecome(to)) {
                assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), step)).as(state + " to " + to).isInstanceOf(RuleViolation.class);
            }
        });
        assertThat(fixture.find(id).state()).isEqualTo(state);
        assertThat(version(id)).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSPECTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyInspectorsHandleFindings(Role role) {
        UUID id = UUID.randomUUID();
        for (Runnable step : List.<Runnable>of(
                () -> handling.classify(id, 1, FindingGrade.MAJOR, null, null, true), () -> handling.requestPlan(id, 1),
                () -> handling.approvePlan(id, 1), () -> handling.returnPlan(id, 1, "x"), () -> handling.verify(id, 1, true, "x"),
                () -> handling.rejectVerification(id, 1, "x"), () -> handling.confirmEffect(id, 1, "x"),
                () -> handling.denyEffect(id, 1, "x"), () -> handling.closeObservation(id, 1, "x"), () -> handling.recur(id, 1, "x"))) {
            denied(role, step);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"DEPT_PRIVACY_MANAGER", "PRIVACY_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void onlyManagersGrantTermsAndRule(Role role) {
        UUID id = UUID.randomUUID();
        denied(role, () -> decisions.extend(id, 1, clock.today(), "x"));
        denied(role, () -> decisions.rule(id, 1, FindingGrade.MAJOR, "x"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PRIVACY_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void onlyThePrivacyOfficerAcceptsARisk(Role role) {
        denied(role, () -> decisions.acceptRisk(UUID.randomUUID(), 1, clock.today(), "x"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CONTRACTOR_USER", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheContractorAnswers(Role role) {
        UUID id = UUID.randomUUID();
        denied(role, () -> answers.submitPlan(id, 1, FindingFixture.PLAN, null));
        denied(role, () -> answers.reportCompletion(id, 1, "x"));
        denied(role, () -> answers.contain(id, 1, "x", clock.today()));
        denied(role, () -> answers.dispute(id, 1, "x"));
        denied(role, () -> answers.openConsultation(id, 1, "x"));
        denied(role, () -> answers.comment(id, "x"));
        denied(role, () -> queries.findOwn(id));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "CONTRACTOR_USER"})
    void theStaffsViewIsClosedToOthers(Role role) {
        denied(role, () -> queries.find(UUID.randomUUID()));
    }

    @Test
    void theAuditOfficerReadsButSaysNothing() {
        UUID id = fixture.in(FindingState.CLASSIFIED, firm, FindingGrade.MAJOR);
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> queries.find(id)).id()).isEqualTo(id);
        denied(AUDIT_OFFICER, () -> talk.comment(id, CommentVisibility.INTERNAL, "x"));
    }

    @Test
    void anotherFirmsFindingIsNotThere() throws SQLException {
        UUID id = fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MAJOR);
        long version = version(id);
        Identity stranger = As.contractor(fixture.firm("よその会社").contractorId());
        for (Runnable step : List.<Runnable>of(() -> queries.findOwn(id), () -> queries.drafts(id, EvidencePart.PLAN),
                () -> answers.submitPlan(id, version, FindingFixture.PLAN, null), () -> answers.reportCompletion(id, version, "x"),
                () -> answers.contain(id, version, "x", clock.today()), () -> answers.dispute(id, version, "x"),
                () -> answers.openConsultation(id, version, "x"), () -> answers.comment(id, "x"),
                () -> talk.attach(id, EvidencePart.PLAN, "x.png", new ByteArrayInputStream(FindingFixture.PNG)))) {
            assertThatThrownBy(() -> as.does(stranger, step)).isInstanceOf(RecordNotFound.class);
        }
    }

    @Test
    void aFindingThatIsNotSharedYetIsNotThereForItsOwnFirmEither() {
        UUID id = fixture.raise(firm, FindingGrade.MAJOR, false);
        assertThatThrownBy(() -> as.run(own(), () -> queries.findOwn(id))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theContractorSeesNeitherInternalWordsNorItemsNorOurNames() {
        UUID id = fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MAJOR);
        as.does(As.staff(PROCUREMENT), () -> talk.comment(id, CommentVisibility.INTERNAL, "負担は当会で可"));
        as.does(As.staff(INSPECTOR), () -> talk.comment(id, CommentVisibility.BOTH, "方法は問いません"));
        FindingDetail seen = as.run(own(), () -> queries.findOwn(id));
        assertThat(seen.comments()).extracting("body").containsExactly("方法は問いません");
        assertThat(seen.comments()).extracting("author").containsOnlyNulls();
        assertThat(seen.source().item()).isNull();
        assertThat(fixture.find(id).comments()).hasSize(2);
    }

    @Test
    void aStaleFormIsRefused() {
        UUID id = fixture.in(FindingState.CLASSIFIED, firm, FindingGrade.MAJOR);
        long version = version(id);
        as.does(As.staff(INSPECTOR), () -> handling.requestPlan(id, version));
        assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), () -> handling.requestPlan(id, version))).isInstanceOf(StaleRecord.class);
    }

    @Test
    void aTalkAboutMoneyStopsTheClockAndAnExtensionIsGrantedOnce() {
        UUID id = fixture.in(FindingState.IMPLEMENTING, firm, FindingGrade.MAJOR);
        LocalDate due = clock.today().plusDays(30);
        as.does(own(), () -> answers.openConsultation(id, version(id), "48,000 円ほどかかります"));
        assertThat(fixture.find(id).dates().actionDueAtMost()).isEqualTo(due.plusDays(30));
        as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> decisions.answerConsultation(id, version(id), "当会が負担", 48_000L));
        as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> decisions.extend(id, version(id), due.plusDays(30), "部品の納期"));
        assertThat(fixture.find(id).dates().actionDueOn()).isEqualTo(due.plusDays(30));
        refused("correctiveactions.error.extendedBefore",
            () -> as.does(As.staff(PRIVACY_OFFICER), () -> decisions.extend(id, version(id), due.plusDays(31), "さらに")));
    }

    @Test
    void onlyThePrivacyOfficerExtendsACriticalFinding() {
        UUID id = fixture.in(FindingState.IMPLEMENTING, firm, FindingGrade.CRITICAL);
        LocalDate to = clock.today().plusDays(20);
        refused("correctiveactions.error.extensionCritical",
            () -> as.does(As.staff(DEPT_PRIVACY_MANAGER), () -> decisions.extend(id, version(id), to, "納期")));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.extend(id, version(id), to, "納期"));
        assertThat(fixture.find(id).dates().extendedTo()).isEqualTo(to);
        refused("correctiveactions.error.riskCritical",
            () -> as.does(As.staff(PRIVACY_OFFICER), () -> decisions.acceptRisk(id, version(id), to, "受け入れる")));
    }

    private Identity own() {
        return As.contractor(firm.contractorId());
    }

    private long version(UUID id) {
        return fixture.find(id).version();
    }

    private void denied(Role role, Runnable step) {
        Identity who = role == Role.CONTRACTOR_USER ? own() : As.staff(role);
        assertThatThrownBy(() -> as.does(who, step)).as(role.name()).isInstanceOf(AccessDenied.class);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
