package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.HistoryLine;
import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.planning.DeviationRow;
import org.kantoku.inspections.application.planning.DeviationRow.Change;
import org.kantoku.inspections.application.planning.PlanningQueries;
import org.kantoku.inspections.application.planning.PlanningService;
import org.kantoku.inspections.application.planning.ProposalRow;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** The proposal becomes a plan, inspections get another day by the rules, and what changed since the approval is seen. */
@ExtendWith(ArquillianExtension.class)
class PlanningIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private ContractFixture contracts;

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanningService service;

    @Inject
    private InspectionPlanService plan;

    @Inject
    private InspectionQueries inspections;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** The first inspection of tier A was owed 180 days after the work began, half a year ago. */
    @Test
    void whatIsOwedIsProposedAndTakenIntoThePlanOnce() {
        FindingFixture.Firm firm = contracts.running("計画の案 " + UUID.randomUUID(), clock.today().plusYears(2));
        FiscalYear year = FiscalYear.of(clock.today().plusDays(20));
        ProposalRow row = proposed(firm, year).get(0);
        assertThat(row.late()).isTrue();
        assertThat(row.kind()).isEqualTo(InspectionKind.ONSITE);
        assertThat(row.on()).isAfterOrEqualTo(clock.today().plusDays(14));
        assertThat(row.inspectors()).hasSize(2);
        assertThat(as.<Integer>run(WRITER, () -> service.adopt(year, Set.of(row.key())))).isEqualTo(1);
        assertThat(proposed(firm, year)).isEmpty();
        assertThatThrownBy(() -> as.run(WRITER, () -> service.adopt(year, Set.of(row.key())))).hasMessage("inspections.error.proposalChanged");
        assertThatThrownBy(() -> as.run(WRITER, () -> service.adopt(year, Set.of()))).hasMessage("inspections.error.nothingChosen");
    }

    private List<ProposalRow> proposed(FindingFixture.Firm firm, FiscalYear year) {
        return as.run(WRITER, () -> queries.proposal(year)).stream().filter(row -> row.contractorId().equals(firm.contractorId())).toList();
    }

    /** Its first inspection is owed 180 days from today. */
    @Test
    void movedFreelyWithinTheDueDayAndBeyondItByTheManagerWithAReason() throws Exception {
        LocalDate today = clock.today();
        UUID id = fixture.planned(begunToday("やまかぜ運輸株式会社 " + UUID.randomUUID()), InspectionKind.ONSITE, today.plusDays(60));
        move(WRITER, id, today.plusDays(30), null);
        move(WRITER, id, today.plusDays(90), " ");
        assertThat(find(id).plannedOn()).isEqualTo(today.plusDays(90));
        assertThat(find(id).state()).isEqualTo(InspectionState.PLANNED);
        assertThat(find(id).history()).extracting(HistoryLine::state).containsExactly("MOVED", "MOVED", "PLANNED");
        assertThatThrownBy(() -> move(WRITER, id, today.minusDays(1), null)).hasMessage("inspections.error.planPast");
        assertThatThrownBy(() -> move(WRITER, id, today.plusDays(200), "先方の都合")).hasMessage("inspections.error.postponeBeyondDue");
        assertThatThrownBy(() -> move(As.staff(Role.DEPT_PRIVACY_MANAGER), id, today.plusDays(200), "")).hasMessage("inspections.error.reasonMissing");
        move(As.staff(Role.DEPT_PRIVACY_MANAGER), id, today.plusDays(200), "先方の都合");
        assertThatThrownBy(() -> move(WRITER, id, today.plusDays(210), null)).hasMessage("inspections.error.reasonMissing");
        move(WRITER, id, today.plusDays(40), null);
        as.does(WRITER, () -> plan.notifyContractor(id, fixture.version(id)));
        assertThatThrownBy(() -> move(WRITER, id, today.plusDays(50), null)).hasMessage("inspections.error.moveToldAlready");
    }

    private FindingFixture.Firm begunToday(String name) throws Exception {
        FindingFixture.Firm firm = contracts.running(name, clock.today().plusYears(2));
        transaction.begin();
        em.createNativeQuery("update contract set effective_from = ?1 where id = ?2").setParameter(1, clock.today())
            .setParameter(2, firm.contractId().toString()).executeUpdate();
        em.createNativeQuery("update data_handling_profile set handover_started_on = ?1 where contract_id = ?2").setParameter(1, clock.today())
            .setParameter(2, firm.contractId().toString()).executeUpdate();
        transaction.commit();
        return firm;
    }

    @Test
    void whatIsNotAsItWasApprovedIsSeen() throws Exception {
        FiscalYear far = new FiscalYear(2091);
        assertThat(as.run(WRITER, () -> queries.deviations(far))).isEmpty();
        UUID kept = fixture.planned(fixture.supervised("そのまま株式会社"), InspectionKind.ONSITE, LocalDate.parse("2091-09-03"));
        UUID moved = fixture.planned(fixture.supervised("おくれ株式会社"), InspectionKind.ONSITE, LocalDate.parse("2091-10-03"));
        UUID gone = fixture.planned(fixture.supervised("とりやめ株式会社"), InspectionKind.ONSITE, LocalDate.parse("2091-11-05"));
        as.does(As.staff(Role.PRIVACY_OFFICER), () -> plan.approve(far));
        assertThat(as.run(WRITER, () -> queries.deviations(far))).isEmpty();
        move(WRITER, moved, LocalDate.parse("2091-12-04"), "工事のため");
        as.does(WRITER, () -> plan.cancel(gone, fixture.version(gone), "拠点の統合", "統合先で行う"));
        UUID added = fixture.planned(fixture.supervised("あとから株式会社"), InspectionKind.REMOTE, LocalDate.parse("2092-01-15"));
        assertThat(as.run(WRITER, () -> queries.deviations(far))).extracting(DeviationRow::inspectionId, DeviationRow::change, DeviationRow::reason)
            .containsExactly(tuple(gone, Change.CANCELLED, "拠点の統合"), tuple(moved, Change.LATER, "工事のため"), tuple(added, Change.ADDED, null))
            .doesNotContain(tuple(kept, Change.ADDED, null));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachByItsPermission(Role role) {
        FiscalYear year = FiscalYear.of(clock.today());
        UUID none = UUID.randomUUID();
        if (!Permission.INSPECTION_READ.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.proposal(year))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.loads(year))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.deviations(year))).isInstanceOf(AccessDenied.class);
        }
        if (!Permission.INSPECTION_PLAN.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.run(As.staff(role), () -> service.adopt(year, Set.of("x")))).isInstanceOf(AccessDenied.class);
        }
        if (!Permission.INSPECTION_POSTPONE.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.does(As.staff(role), () -> plan.move(none, 0, clock.today(), null))).isInstanceOf(AccessDenied.class);
        }
    }

    private void move(org.kantoku.access.application.Identity who, UUID id, LocalDate to, String reason) {
        as.does(who, () -> plan.move(id, fixture.version(id), to, reason));
    }

    private InspectionDetail find(UUID id) {
        return as.run(WRITER, () -> inspections.find(id));
    }
}
