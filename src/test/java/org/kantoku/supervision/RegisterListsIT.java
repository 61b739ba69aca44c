package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.SupervisionState;
import org.kantoku.support.As;

/** The lists of contractors and contracts: variants of names are found, sorting and paging are the database's work. */
@ExtendWith(ArquillianExtension.class)
class RegisterListsIT {

    @Inject
    private ContractorService contractors;

    @Inject
    private ContractorListQueries contractorList;

    @Inject
    private ContractListQueries contractList;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"高崎運輸", "髙﨑運輸", "㈱髙﨑", "株式会社高崎", "たかさきうんゆ", "ﾀｶｻｷｳﾝﾕ", "TAKASAKI", "ｔａｋａ"})
    void namesAreFoundInAllTheirForms(String typed) {
        as.run(As.staff(PROCUREMENT), () -> contractors.register(new ContractorDetails(null, ContractorKind.CORPORATION,
            "㈱髙﨑運輸 " + mark, "タカサキウンユ", "Takasaki Transport", null, null, null, TriState.UNKNOWN, TriState.UNKNOWN)));
        assertThat(names(typed)).anyMatch(name -> name.contains(mark));
        assertThat(names("がさき")).noneMatch(name -> name.contains(mark));
    }

    @Test
    void signsOfPatternsAreMeantLiterally() {
        assertThat(names("%" + mark + "_")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "tier", "contracts", "department", "inspectedOn", "nextDueOn", "state", "nonsense; drop table contractor"})
    void everySortingPagesWithoutRepeatingARow(String column) {
        as.does(As.staff(PROCUREMENT), () -> {
            PageRequest first = new PageRequest(0, 3, column, true);
            var page = contractorList.page(RegisterFilter.none(), clock.today(), first);
            var next = contractorList.page(RegisterFilter.none(), clock.today(), new PageRequest(3, 3, column, true));
            assertThat(page.total()).isEqualTo(next.total()).isEqualTo(contractorList.count(RegisterFilter.none(), clock.today()));
            assertThat(next.rows()).extracting(ContractorListRow::id).doesNotContainAnyElementsOf(
                page.rows().stream().map(ContractorListRow::id).toList());
            contractList.page(RegisterFilter.none(), clock.today(), new PageRequest(0, 3, column, false));
        });
    }

    @Test
    void everyFilterIsCountedAsItIsListed() {
        RegisterFilter narrow = new RegisterFilter("a", Set.of(SupervisionState.LAPSED, SupervisionState.OK), Set.of(RiskTier.A, RiskTier.B),
            UUID.randomUUID(), TriState.YES, RegisterFilter.Life.RUNNING, null);
        as.does(As.staff(PROCUREMENT), () -> {
            assertThat(contractList.page(narrow, clock.today(), PageRequest.firstOf(10)).total()).isZero();
            assertThat(contractorList.count(narrow, clock.today())).isZero();
            for (SupervisionState state : SupervisionState.values()) {
                RegisterFilter only = new RegisterFilter("", Set.of(state), Set.of(), null, null, null, null);
                assertThat(contractList.page(only, clock.today(), PageRequest.firstOf(200)).rows())
                    .allMatch(row -> row.standing().state() == state);
                assertThat(contractList.count(only, clock.today()))
                    .isEqualTo(contractList.page(only, clock.today(), PageRequest.firstOf(1)).total());
            }
        });
    }

    @Test
    void aPageOfTheListIsOneStatement() {
        as.does(As.staff(PROCUREMENT), () -> {
            contractList.page(RegisterFilter.none(), clock.today(), PageRequest.firstOf(20));
            long before = statements();
            contractList.page(RegisterFilter.none(), clock.today(), PageRequest.firstOf(20));
            contractorList.page(RegisterFilter.none(), clock.today(), PageRequest.firstOf(20));
            assertThat(statements() - before).isLessThanOrEqualTo(12);
        });
    }

    /** Questions put to the server by all; other tests do not run meanwhile. */
    private long statements() {
        Object[] row = (Object[]) em.createNativeQuery("show global status like 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    @Test
    void theListsAreForStaffOfTheRegister() {
        assertThatThrownBy(() -> as.run(As.staff(ADMINISTRATOR), () -> contractorList.page(RegisterFilter.none(), clock.today(),
            PageRequest.firstOf(1)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> contractList.page(RegisterFilter.none(), clock.today(),
            PageRequest.firstOf(1)))).isInstanceOf(AccessDenied.class);
    }

    private List<String> names(String typed) {
        RegisterFilter filter = new RegisterFilter(typed, Set.of(), Set.of(), null, null, null, null);
        return as.run(As.staff(PROCUREMENT), () -> contractorList.page(filter, clock.today(), PageRequest.firstOf(200)).rows().stream()
            .map(ContractorListRow::name).toList());
    }
}
