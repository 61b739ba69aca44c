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
import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.inspections.application.InspectionFilter;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.SearchGroup;
import org.kantoku.supervision.application.SearchKind;
import org.kantoku.supervision.application.SearchQueries;
import org.kantoku.support.As;

/** The search of the top bar. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Inject
    private SearchQueries search;

    @Inject
    private ContractorService contractors;

    @Inject
    private ContractorListQueries contractorList;

    @Inject
    private ContractListQueries contractList;

    @Inject
    private InspectionQueries inspectionList;

    @Inject
    private FindingListQueries findingList;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @ParameterizedTest
    @ValueSource(strings = {"髙橋", "高橋", "㈱高橋", "たかはし", "ﾀｶﾊｼ", "ＴＡＫＡＨＡＳＨＩ"})
    void namesAreFoundInAllTheirForms(String typed) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        as.run(As.staff(PROCUREMENT), () -> contractors.register(new ContractorDetails(null, ContractorKind.CORPORATION,
            "株式会社髙橋印刷 " + mark, "タカハシインサツ", "Takahashi Printing " + mark, null, null, null, TriState.UNKNOWN, TriState.UNKNOWN)));
        assertThat(total(SearchKind.CONTRACTOR, typed)).isPositive();
        assertThat(total(SearchKind.CONTRACTOR, mark.toUpperCase())).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"みどり", "委託", "2026", "会社", "a_%"})
    void eachListShowsAsManyAsWereCounted(String typed) {
        as.does(As.staff(PROCUREMENT), () -> {
            RegisterFilter filter = new RegisterFilter(typed, Set.of(), Set.of(), null, null, null, null);
            assertThat(total(SearchKind.CONTRACTOR, typed)).isEqualTo(contractorList.count(filter, clock.today()));
            assertThat(total(SearchKind.CONTRACT, typed)).isEqualTo(contractList.count(filter, clock.today()));
            assertThat(total(SearchKind.INSPECTION, typed)).isEqualTo(inspectionList.page(new InspectionFilter(typed, null, null, null, null,
                false), PageRequest.firstOf(1)).total());
            assertThat(total(SearchKind.FINDING, typed)).isEqualTo(findingList.count(new FindingFilter(typed, FindingView.ALL, null, null, null,
                null, false)));
        });
    }

    @Test
    void aNumberLeadsToItsRecord() {
        for (String table : List.of("contract", "inspection", "finding")) {
            String number = (String) em.createNativeQuery("select number from " + table + " order by number limit 1").getSingleResult();
            assertThat(as.run(As.staff(PROCUREMENT), () -> search.numbered(" " + number.toLowerCase() + "\u3000")).orElseThrow().kind().name())
                .isEqualToIgnoringCase(table);
        }
        assertThat(as.run(As.staff(PROCUREMENT), () -> search.numbered("K9999-9999"))).isEmpty();
        assertThat(as.run(As.staff(PROCUREMENT), () -> search.numbered("みどり"))).isEmpty();
    }

    @Test
    void theSearchIsForStaffOfTheRegister() {
        assertThatThrownBy(() -> as.run(As.staff(ADMINISTRATOR), () -> search.find("a"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> search.find("a"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.contractor(UUID.randomUUID()), () -> search.numbered("a"))).isInstanceOf(AccessDenied.class);
    }

    private long total(SearchKind kind, String typed) {
        return as.run(As.staff(PROCUREMENT), () -> search.find(typed)).stream().filter(group -> group.kind() == kind)
            .mapToLong(SearchGroup::total).sum();
    }
}
