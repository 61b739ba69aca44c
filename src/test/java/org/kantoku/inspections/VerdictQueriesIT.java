package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.CONFIRMER;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.util.Comparator;
import java.util.List;
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
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.application.verdicts.Result;
import org.kantoku.inspections.application.verdicts.VerdictFilter;
import org.kantoku.inspections.application.verdicts.VerdictQueries;
import org.kantoku.inspections.application.verdicts.VerdictRow;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** Results side by side: the latest verdict, the change, every year; at the cost of three statements. */
@ExtendWith(ArquillianExtension.class)
class VerdictQueriesIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionService service;

    @Inject
    private VerdictQueries queries;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private VerdictFilter filter(String search, Verdict verdict) {
        return new VerdictFilter(search, verdict, FiscalYear.of(clock.today()));
    }

    private Page<VerdictRow> page(VerdictFilter filter, PageRequest request) {
        return as.run(WRITER, () -> queries.page(filter, request));
    }

    @Test
    void twoInspectionsOfAFirmAreCompared() throws Exception {
        FindingFixture.Firm firm = fixture.supervised("ならべて倉庫株式会社");
        assertThat(page(filter("ならべて", null), PageRequest.firstOf(10)).rows()).as("nothing confirmed yet").isEmpty();
        UUID best = fixture.answered(firm, answers -> answers);
        as.does(CONFIRMER, () -> service.confirm(best, fixture.version(best)));
        UUID worse = fixture.answered(firm, answers -> {
            answers.put("OS-18", Answer.of(Answer.NO).withComment("端末 2 台で止まらない"));
            return answers;
        });
        as.does(CONFIRMER, () -> service.confirm(worse, fixture.version(worse)));

        VerdictRow row = page(filter("ならべて", null), PageRequest.firstOf(10)).rows().get(0);
        assertThat(row.score()).isLessThan(row.results().get(0).score());
        assertThat(row.change()).isEqualByComparingTo(row.score().subtract(row.results().get(0).score())).isNegative();
        assertThat(row.results()).extracting(Result::inspectionId).containsExactly(best, worse);
        assertThat(row.in(FiscalYear.of(clock.today())).inspectionId()).isEqualTo(worse);
        assertThat(row.more(FiscalYear.of(clock.today()))).isEqualTo(1);
        assertThat(as.run(WRITER, () -> queries.of(firm.contractorId()))).extracting(Result::inspectionId).containsExactly(best, worse);
        assertThat(page(filter("ならべて", Verdict.FAIL), PageRequest.firstOf(10)).total()).isZero();
    }

    @Test
    void sortedAndFilteredOverAllPages() {
        List<VerdictRow> rows = page(filter(null, null), new PageRequest(0, 200, "score", true)).rows();
        assertThat(rows).hasSizeGreaterThan(20).extracting(VerdictRow::score).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
        long each = 0;
        for (Verdict verdict : Verdict.values()) {
            Page<VerdictRow> of = page(filter(null, verdict), PageRequest.firstOf(200));
            assertThat(of.rows()).allMatch(row -> row.verdict() == verdict);
            each += of.total();
        }
        long without = rows.stream().filter(row -> row.verdict() == null).count();
        assertThat(each + without).isEqualTo(page(filter(null, null), PageRequest.firstOf(1)).total());
    }

    @Test
    void aPageCostsThreeStatementsAndAContractorOne() throws Exception {
        transaction.begin();
        try {
            long before = selects();
            Page<VerdictRow> page = page(filter(null, null), new PageRequest(0, 20, "change", true));
            assertThat(selects() - before).isEqualTo(3);
            before = selects();
            as.run(WRITER, () -> queries.of(page.rows().get(0).contractorId()));
            assertThat(selects() - before).isEqualTo(1);
        } finally {
            transaction.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "CONTRACTOR_USER"})
    void whoDoesNotSuperviseComparesNothing(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.page(filter(null, null), PageRequest.firstOf(5)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.of(UUID.randomUUID()))).isInstanceOf(AccessDenied.class);
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("show session status like 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
