package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** Whom the yearly campaign asks (model §5.3): what was supervised when it opened, by tier, and not what has just been selected. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private SelfAssessmentRequestService requests;

    @Inject
    private SelfAssessmentQueries queries;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private LocalDate today;
    private LocalDate opensOn;

    @BeforeEach
    void theCampaignOfTheYear() {
        today = clock.today();
        int year = FiscalYear.of(today).year();
        List<?> recorded = em.createNativeQuery("select opens_on from self_assessment_campaign where fiscal_year = ?1").setParameter(1, year).getResultList();
        LocalDate june = LocalDate.of(year, Month.JUNE, 1);
        opensOn = recorded.isEmpty() ? today.isBefore(june) ? today : june : LocalDate.parse(recorded.get(0).toString());
    }

    private FindingFixture.Firm firm(LocalDate supervisedSince, String tier) throws Exception {
        FindingFixture.Firm firm = fixture.firm("年次株式会社");
        sql("insert into supervised_span (contract_id, from_on) values (?1, ?2)", firm.contractId(), supervisedSince);
        sql("insert into contract_tier_span (contract_id, from_on, tier) values (?1, ?2, ?3)", firm.contractId(), supervisedSince, tier);
        return firm;
    }

    private void sql(String statement, Object... values) throws Exception {
        transaction.begin();
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        query.executeUpdate();
        transaction.commit();
    }

    private List<SelfAssessmentRow> askedAll(FindingFixture.Firm firm) {
        as.run(InspectionFixture.WRITER, () -> requests.requestAll(today.plusDays(30)));
        return asked(firm);
    }

    private List<SelfAssessmentRow> asked(FindingFixture.Firm firm) {
        return as.run(As.contractor(firm.contractorId()), () -> queries.mine());
    }

    private void selected(FindingFixture.Firm firm, LocalDate began, LocalDate decided) throws Exception {
        sql("update contract set effective_from = ?2 where id = ?1", firm.contractId(), began);
        sql("insert into selection_assessment (id, version, created_at, updated_at, contractor_id, result, decided_on, approved_on)"
            + " values (?1, 1, now(6), now(6), ?2, 'PASS', ?3, ?3)", UUID.randomUUID(), firm.contractorId(), decided);
    }

    @Test
    void whatWasSupervisedOnTheOpeningDayIsAsked() throws Exception {
        FindingFixture.Firm before = firm(opensOn, "B");
        FindingFixture.Firm after = firm(opensOn.plusDays(1), "A");
        assertThat(askedAll(before)).singleElement().satisfies(row -> assertThat(row.shortForm()).isFalse());
        assertThat(asked(after)).isEmpty();
    }

    @Test
    void whatBeganLaterIsAskedOnlyByChoice() throws Exception {
        FindingFixture.Firm later = firm(today, "A");
        as.run(InspectionFixture.WRITER, () -> requests.request(Set.of(later.contractId()), today.plusDays(30)));
        assertThat(asked(later)).hasSize(1);
    }

    @Test
    void tierCIsAskedEverySecondYearWithTheShortForm() throws Exception {
        FindingFixture.Firm first = firm(opensOn.minusYears(2), "C");
        FindingFixture.Firm again = firm(opensOn.minusYears(2), "C");
        sql("insert into self_assessment (id, version, created_at, updated_at, contract_id, contractor_id, checklist_version_id, fiscal_year, short_form, state,"
            + " requested_on, due_on) select ?1, 1, now(6), now(6), ?2, ?3, checklist_version_id, ?4, 1, 'ACCEPTED', ?5, ?5 from self_assessment limit 1",
            UUID.randomUUID(), again.contractId(), again.contractorId(), FiscalYear.of(today).year() - 1, opensOn.minusYears(1));
        assertThat(askedAll(first)).singleElement().satisfies(row -> assertThat(row.shortForm()).isTrue());
        assertThat(asked(again)).extracting(SelfAssessmentRow::fiscalYear).containsExactly(FiscalYear.of(today).year() - 1);
    }

    @Test
    void outsideTheTiersNobodyIsAsked() throws Exception {
        assertThat(askedAll(firm(opensOn.minusYears(1), "N"))).isEmpty();
    }

    @Test
    void whatBeganAfterAFreshSelectionIsLeftToTheNextYear() throws Exception {
        LocalDate april = LocalDate.of(opensOn.getYear(), Month.APRIL, 1);
        FindingFixture.Firm fresh = firm(opensOn, "A");
        selected(fresh, april, opensOn.minusMonths(3));
        FindingFixture.Firm stale = firm(opensOn, "A");
        selected(stale, april, opensOn.minusMonths(12));
        FindingFixture.Firm old = firm(opensOn, "A");
        selected(old, LocalDate.of(opensOn.getYear(), Month.JANUARY, 31), opensOn.minusMonths(3));
        FindingFixture.Firm selectedAfterwards = firm(opensOn, "A");
        selected(selectedAfterwards, april, opensOn.plusDays(1));
        assertThat(askedAll(fresh)).isEmpty();
        assertThat(asked(stale)).hasSize(1);
        assertThat(asked(old)).hasSize(1);
        assertThat(asked(selectedAfterwards)).hasSize(1);
    }
}
