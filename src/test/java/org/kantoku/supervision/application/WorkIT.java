package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.RiskService;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.DutyFixture;
import org.kantoku.support.FindingFixture;

/** What waits for somebody of the federation. */
@ExtendWith(ArquillianExtension.class)
class WorkIT {

    private static final Identity CLERK = As.staff(Role.PROCUREMENT);
    private static final RiskFactors FACTORS = new RiskFactors(Sensitivity.CONTACT, PrincipalVolume.UP_TO_1000, HandlingPlace.DOMESTIC_SITE,
        SubDepth.NONE, Connection.FILE_EXCHANGE, OutageTolerance.WITHIN_7_DAYS, IncidentHistory.NONE);

    @Inject
    private WorkQueries work;

    @Inject
    private ContractFixture contracts;

    @Inject
    private ContractService registering;

    @Inject
    private RiskService risks;

    @Inject
    private DutyFixture rows;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "INSPECTOR", "PRIVACY_OFFICER", "AUDIT_OFFICER"})
    void theNumberIsTheLengthOfTheList(Role role) {
        Identity somebody = As.staff(role);
        int waiting = all(somebody).size();
        assertThat(as.run(somebody, work::count)).isEqualTo(waiting);
        assertThat(as.run(somebody, () -> work.countUpTo(3))).isEqualTo(Math.min(3, waiting));
        assertThat(as.run(somebody, () -> work.countUpTo(waiting + 1))).isEqualTo(waiting);
    }

    @Test
    void changedFactsAskForAnAssessmentUntilItIsMade() throws Exception {
        UUID contract = contracts.running("事実の変わった会社", clock.today().plusYears(1)).contractId();
        as.does(CLERK, () -> risks.assess(contract, FACTORS, "初めての評価"));
        rows.run("update risk_assessment set assessed_on = ? where contract_id = ?", clock.today().minusMonths(2), contract);
        assertThat(kinds(contract)).doesNotContain("REASSESS_CONTRACT");
        as.does(CLERK, () -> registering.confirmFacts(contract, 1, ContractFixture.personalData(clock.today()), "授受の開始"));
        assertThat(all(CLERK)).filteredOn(row -> row.id().equals(contract) && row.kind().equals("REASSESS_CONTRACT")).singleElement()
            .satisfies(row -> assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(30)));
        as.does(CLERK, () -> risks.assess(contract, FACTORS, "事実が変わった"));
        assertThat(kinds(contract)).doesNotContain("REASSESS_CONTRACT");
    }

    /** From sixty days before the last day for a notice on. */
    @Test
    void aRenewalIsDecidedInTime() {
        FindingFixture.Firm firm = contracts.running("更新を決める会社", clock.today().plusDays(60));
        UUID later = contracts.another(firm, clock.today().plusDays(61)).contractId();
        assertThat(all(CLERK)).filteredOn(row -> row.id().equals(firm.contractId()) && row.kind().equals("DECIDE_RENEWAL")).singleElement()
            .satisfies(row -> assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(60)));
        assertThat(kinds(later)).doesNotContain("DECIDE_RENEWAL");
    }

    private List<String> kinds(UUID record) {
        return all(CLERK).stream().filter(row -> row.id().equals(record)).map(WorkRow::kind).toList();
    }

    private List<WorkRow> all(Identity somebody) {
        return as.run(somebody, () -> {
            List<WorkRow> rows = new ArrayList<>();
            List<WorkRow> page;
            do {
                page = work.page(new PageRequest(rows.size(), PageRequest.MAX_SIZE, null, false)).rows();
                rows.addAll(page);
            } while (!page.isEmpty());
            return rows;
        });
    }
}
