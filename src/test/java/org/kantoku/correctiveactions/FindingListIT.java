package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.FindingBoard;
import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingReminderService;
import org.kantoku.correctiveactions.application.FindingRow;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

@ExtendWith(ArquillianExtension.class)
class FindingListIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingListQueries queries;

    @Inject
    private FindingReminderService reminders;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aFirmWithThreeFindings() throws SQLException {
        firm = fixture.firm("くじら製本株式会社");
        fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MINOR);
        fixture.in(FindingState.RAISED, firm, FindingGrade.CRITICAL);
        fixture.in(FindingState.COMPLETED_REPORTED, firm, FindingGrade.MAJOR);
    }

    private Page<FindingRow> page(FindingFilter filter, PageRequest request) {
        return as.run(As.staff(INSPECTOR), () -> queries.page(filter, request));
    }

    private FindingFilter of(FindingView view, FindingState state, FindingGrade grade) {
        return new FindingFilter(null, view, state, grade, firm.contractorId(), null, false);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        assertThat(page(of(null, null, null), PageRequest.firstOf(2)).rows()).hasSize(2);
        assertThat(page(of(null, null, null), PageRequest.firstOf(2)).total()).isEqualTo(3);
        assertThat(page(of(null, null, null), new PageRequest(0, 10, "grade", true)).rows()).extracting(FindingRow::grade)
            .containsExactly(FindingGrade.CRITICAL, FindingGrade.MAJOR, FindingGrade.MINOR);
        assertThat(page(of(FindingView.CONTRACTOR, null, null), PageRequest.firstOf(10)).rows()).extracting(FindingRow::state)
            .containsExactly(FindingState.PLAN_REQUESTED);
        assertThat(page(of(FindingView.FEDERATION, null, FindingGrade.MAJOR), PageRequest.firstOf(10)).rows())
            .extracting(FindingRow::state).containsExactly(FindingState.COMPLETED_REPORTED);
        assertThat(page(new FindingFilter("くじら", null, FindingState.RAISED, null, firm.contractorId(), firm.contractId(), false),
            new PageRequest(0, 10, "contractor; drop table finding", false)).total()).isOne();
        assertThat(page(new FindingFilter(null, null, null, null, firm.contractorId(), null, true), PageRequest.firstOf(10)).total())
            .isZero();
    }

    @Test
    void aPageCostsTwoStatementsHoweverManyRows() throws Exception {
        as.rolledBack(() -> {
            long before = selects();
            page(of(null, null, null), PageRequest.firstOf(50));
            assertThat(selects() - before).isEqualTo(2);
            before = selects();
            as.run(As.staff(INSPECTOR), () -> queries.counts());
            assertThat(selects() - before).isOne();
        });
    }

    @Test
    void theBoardPutsThemByWhatTheyWaitFor() throws Exception {
        List<FindingBoard> board = as.run(As.staff(INSPECTOR), () -> queries.board(of(null, null, null), 1));
        assertThat(board).extracting(FindingBoard::stage).containsExactly(FindingBoard.Stage.values());
        assertThat(board).filteredOn(column -> column.total() > 0).extracting(FindingBoard::stage)
            .containsExactly(FindingBoard.Stage.GRADE, FindingBoard.Stage.PLAN, FindingBoard.Stage.VERIFICATION);
        fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MAJOR);
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.board(of(null, null, null), 1)).get(1).more()).isOne();
        as.rolledBack(() -> {
            long before = selects();
            as.run(As.staff(INSPECTOR), () -> queries.board(of(null, null, null), 20));
            assertThat(selects() - before).isEqualTo(2L * FindingBoard.Stage.values().length);
        });
    }

    @Test
    void onlyWhatIsTheFirmsTurnIsRemindedOf() {
        Set<UUID> all = page(of(null, null, null), PageRequest.firstOf(10)).rows().stream().map(FindingRow::id).collect(Collectors.toSet());
        assertThat(as.run(As.staff(INSPECTOR), () -> reminders.remind(all))).isOne();
        assertThatThrownBy(() -> as.run(As.staff(INSPECTOR), () -> reminders.remind(all))).hasMessage("correctiveactions.error.nothingToRemind");
        for (Role role : new Role[] {Role.PROCUREMENT, Role.AUDIT_OFFICER, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER}) {
            assertThatThrownBy(() -> as.run(As.staff(role), () -> reminders.remind(all))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as.run(As.contractor(firm.contractorId()), () -> reminders.remind(all))).isInstanceOf(AccessDenied.class);
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    @Test
    void othersSeeNoList() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.CONTRACTOR_USER}) {
            assertThatThrownBy(() -> as.run(role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role),
                () -> queries.page(FindingFilter.none(), PageRequest.firstOf(1)))).isInstanceOf(AccessDenied.class);
        }
    }
}
