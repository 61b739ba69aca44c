package org.kantoku.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.SignIn;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;

/** The demo data as they stand in a database that was asked for them: enough to see every state of everything. */
@ExtendWith(ArquillianExtension.class)
class DemoDataIT {

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    @Inject
    private SignIn signIn;

    @Inject
    private BusinessClock clock;

    @Test
    void thereAreEnoughContractorsAndContracts() {
        assertThat(number("select count(*) from contractor")).isGreaterThanOrEqualTo(40);
        assertThat(number("select count(*) from contract")).isGreaterThanOrEqualTo(60);
    }

    @Test
    void contractsAreInEveryTier() {
        assertThat(texts("select distinct tier from contract_tier_span where " + covers("from_on", "to_on")))
            .contains("S", "A", "B", "C", "N");
    }

    /** States that follow from the calendar (in force, under renewal, ended) are told apart by {@link DemoStoryTest}. */
    @Test
    void contractsAreInEveryStoredState() {
        assertThat(texts("select distinct state from contract")).contains("DRAFT", "CLAUSE_REVIEW", "APPROVAL_PENDING", "SIGNED",
            "IN_FORCE", "SUSPENDED", "ENDING", "TERMINATED", "CLOSED", "CANCELLED");
    }

    @Test
    void findingsAreInEveryStateInWhichTheyRest() {
        assertThat(texts("select distinct state from finding")).contains("RAISED", "CLASSIFIED", "DISPUTED", "PLAN_REQUESTED",
            "PLAN_SUBMITTED", "PLAN_RETURNED", "IMPLEMENTING", "COMPLETED_REPORTED", "VERIFIED", "RISK_ACCEPTED", "CLOSED");
    }

    @Test
    void theBoardShowsLapsesOfEverySeverity() {
        String severity = "least(4, if(t.tier in ('S', 'A'), d.severity_high_tier, d.severity_other_tier)"
            + " + if(datediff(" + today() + ", d.due_on) > coalesce(d.grows_after_days, 100000), 1, 0))";
        assertThat(texts("select distinct " + severity + " from duty d join contract_tier_span t on t.contract_id = d.contract_id and "
            + covers("t.from_on", "t.to_on") + " where d.due_on < " + today() + " and (d.met_on is null or d.met_on > " + today() + ")"))
            .contains("1", "2", "3", "4");
    }

    @Test
    void everyRoleHasAnAccountWithTheAnnouncedPassword() {
        for (Role role : Role.values()) {
            assertThat(number("select count(*) from user_account where roles like '%" + role + "%'")).as(role.name()).isPositive();
        }
        assertThat(signIn.attempt("hamano", DemoAccounts.PASSWORD)).get().satisfies(who -> assertThat(who.mustChangePassword()).isFalse());
    }

    private String covers(String from, String to) {
        return from + " <= " + today() + " and (" + to + " is null or " + to + " > " + today() + ")";
    }

    private String today() {
        return "date '" + clock.today() + "'";
    }

    private long number(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }

    private List<String> texts(String sql) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
