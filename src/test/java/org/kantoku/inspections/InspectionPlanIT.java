package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.CONFIRMER;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.time.LocalDate;
import java.util.Set;
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
import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** What may happen to a planned inspection before it starts (model §4.4). */
@ExtendWith(ArquillianExtension.class)
class InspectionPlanIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionPlanService service;

    @Inject
    private InspectionQueries queries;

    @Inject
    private AuditQueries audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Inject
    private ContractFixture contracts;

    private FindingFixture.Firm firm;
    private UUID id;

    @BeforeEach
    void aPlannedInspection() throws Exception {
        firm = fixture.supervised("はまなす倉庫株式会社");
        id = fixture.planned(firm, InspectionKind.ONSITE, clock.today().plusDays(30));
    }

    @Test
    void whoInspectsMayChangeUntilItStarts() {
        long version = fixture.version(id);
        assertThatThrownBy(() -> as.does(WRITER, () -> service.assign(id, version, Set.of()))).hasMessage("inspections.error.noInspector");
        as.does(WRITER, () -> service.assign(id, version, Set.of(CONFIRMER.accountId())));
        as.does(WRITER, () -> service.notifyContractor(id, fixture.version(id)));
        as.does(WRITER, () -> service.assign(id, fixture.version(id), Set.of(WRITER.accountId(), CONFIRMER.accountId())));
        assertThat(actions()).containsExactly("inspection.assign", "inspection.notify", "inspection.assign", "inspection.plan");

        UUID begun = fixture.begun(firm);
        assertThatThrownBy(() -> as.does(WRITER, () -> service.assign(begun, fixture.version(begun), Set.of(WRITER.accountId()))))
            .hasMessage("inspections.error.assignLate");
    }

    @Test
    void movedWithAReasonAndPlannedAgain() {
        LocalDate later = clock.today().plusDays(45);
        as.does(WRITER, () -> service.notifyContractor(id, fixture.version(id)));
        assertThatThrownBy(() -> postpone(WRITER, later, " ")).hasMessage("inspections.error.reasonMissing");
        assertThatThrownBy(() -> postpone(WRITER, clock.today().plusDays(30), "x")).hasMessage("inspections.error.postponeBack");
        postpone(WRITER, later, "先方の棚卸し");
        assertThat(fixture.state(id)).isEqualTo(InspectionState.POSTPONED);
        as.does(WRITER, () -> service.replan(id, fixture.version(id)));
        InspectionDetail planned = as.run(WRITER, () -> queries.find(id));
        assertThat(planned.state()).isEqualTo(InspectionState.PLANNED);
        assertThat(planned.plannedOn()).isEqualTo(later);
        assertThat(planned.noticeOn()).as("the contractor has to be told again").isNull();
        assertThat(actions()).containsExactly("inspection.replan", "inspection.postpone", "inspection.notify", "inspection.plan");
    }

    /** The first inspection of tier A was owed 180 days after the work began, half a year ago. */
    @Test
    void beyondTheDayItIsOwedTheDepartmentsManagerDecides() {
        id = fixture.planned(contracts.running("期限超過 " + UUID.randomUUID(), clock.today().plusYears(1)), InspectionKind.ONSITE,
            clock.today().plusDays(30));
        LocalDate beyond = clock.today().plusDays(45);
        assertThatThrownBy(() -> postpone(WRITER, beyond, "工事")).hasMessage("inspections.error.postponeBeyondDue");
        postpone(As.staff(Role.DEPT_PRIVACY_MANAGER), beyond, "工事");
        assertThat(fixture.state(id)).isEqualTo(InspectionState.POSTPONED);
    }

    @Test
    void calledOffWithAReasonAndWhatHappensInstead() {
        assertThatThrownBy(() -> as.does(WRITER, () -> service.cancel(id, fixture.version(id), "統合", ""))).hasMessage("inspections.error.reasonMissing");
        as.does(WRITER, () -> service.cancel(id, fixture.version(id), "拠点の統合", "統合先で 3 月に行う"));
        InspectionDetail cancelled = as.run(WRITER, () -> queries.find(id));
        assertThat(cancelled.state()).isEqualTo(InspectionState.CANCELLED);
        assertThat(cancelled.alternativePlan()).isEqualTo("統合先で 3 月に行う");
        assertThatThrownBy(() -> as.does(WRITER, () -> service.replan(id, fixture.version(id)))).hasMessage("error.transition");
    }

    @Test
    void theYearsPlanIsApprovedOnceByThePrivacyOfficer() {
        FiscalYear far = new FiscalYear(2090);
        as.does(As.staff(Role.PRIVACY_OFFICER), () -> service.approve(far));
        assertThatThrownBy(() -> as.does(As.staff(Role.PRIVACY_OFFICER), () -> service.approve(far))).hasMessage("inspections.error.planApproved");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSPECTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyInspectorsChangeThePlan(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(firm.contractorId()) : As.staff(role);
        assertThatThrownBy(() -> as.does(who, () -> service.assign(id, 0, Set.of(WRITER.accountId())))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.replan(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.cancel(id, 0, "x", "y"))).isInstanceOf(AccessDenied.class);
        if (role != Role.DEPT_PRIVACY_MANAGER) {
            assertThatThrownBy(() -> postpone(who, clock.today().plusDays(60), "x")).isInstanceOf(AccessDenied.class);
        }
    }

    private void postpone(Identity who, LocalDate to, String reason) {
        as.does(who, () -> service.postpone(id, fixture.version(id), to, reason));
    }

    private java.util.List<String> actions() {
        return as.run(As.staff(Role.AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Inspection", id, null, null), PageRequest.firstOf(20)))
            .rows().stream().map(AuditRow::action).toList();
    }
}
