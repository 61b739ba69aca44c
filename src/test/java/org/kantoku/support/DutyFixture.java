package org.kantoku.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.supervision.application.escalation.EscalationRun;

/** Duties written into the ledger as a rule would, and people to be told of them. */
@ApplicationScoped
public class DutyFixture {

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    @Inject
    private FindingFixture firms;

    @Inject
    private EscalationRun escalation;

    private final List<UUID> made = new CopyOnWriteArrayList<>();

    /** A contract with an owner of its own, who reads mails and, by the role alone, is told of nothing else. */
    public record Owned(UUID contractorId, UUID contractId, String number, UUID owner, String mail) {
    }

    public Owned contract(String name) throws SQLException {
        FindingFixture.Firm firm = firms.firm(name);
        made.add(firm.contractId());
        String mail = "owner-" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        UUID owner = account(mail, "DEPT_PRIVACY_MANAGER", null);
        run("update contract set owner_id = ? where id = ?", owner, firm.contractId());
        return new Owned(firm.contractorId(), firm.contractId(), text("select number from contract where id = ?", firm.contractId()), owner, mail);
    }

    /** Takes the duties away again, and what they led to: other tests count what is lapsed. */
    public void clear() throws SQLException {
        for (UUID contract : made) {
            for (String table : List.of("duty", "notice", "handover_decision")) {
                run("delete from " + table + " where contract_id = ?", contract);
            }
            run("delete from lapse_acknowledgement where subject_id = ?", contract);
            changed(contract);
        }
        made.clear();
    }

    /** @param firm for which the person acts, or {@code null} for one of ours */
    public UUID account(String mail, String role, UUID firm) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into user_account (id, version, created_at, updated_at, login_id, display_name, email, roles, contractor_id, language, status,"
            + " password_hash, must_change_password, failed_attempts) values (?, 1, now(6), now(6), ?, ?, ?, ?, ?, 'ja', 'ACTIVE', '-', 0, 0)",
            id, mail, "試験の人", mail, role, firm);
        if (firm != null) {
            run("insert into user_account_contractor (account_id, contractor_id) values (?, ?)", id, firm);
        }
        return id;
    }

    /** Severity from 1 (LOW) to 4 (CRITICAL). */
    public void owed(Owned contract, String rule, LocalDate openedOn, LocalDate dueOn, int severity) throws SQLException {
        run("insert into duty (id, contract_id, contractor_id, rule, branch, subject_type, subject_id, subject_key, opened_on, due_on,"
            + " severity_high_tier, severity_other_tier, reason, reason_args) values (?, ?, ?, ?, '', 'CONTRACT', ?, '', ?, ?, ?, ?, 'L01.unknown', '')",
            UUID.randomUUID(), contract.contractId(), contract.contractorId(), rule, contract.contractId(), openedOn, dueOn, severity, severity);
        changed(contract.contractId());
    }

    public void met(Owned contract, LocalDate on) throws SQLException {
        run("update duty set met_on = ?, met_by = 'FULFILLED' where contract_id = ?", on, contract.contractId());
        changed(contract.contractId());
    }

    /** What is kept of earlier answers no longer holds. */
    private void changed(UUID contract) throws SQLException {
        run("insert into ledger_change (first_day) values ('2000-01-01')");
        run("update contract_standing set holds_until = '2000-01-01' where contract_id = ?", contract);
    }

    /** Tells people what lapsed. The server's own timer may be at it just now: its lock is waited for. */
    @Transactional
    public void tell() throws SQLException {
        text("select id from escalation_lead where id = 1 for update");
        assertThat(escalation.turn()).as("whoever holds the lock tells").isTrue();
    }

    public void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = statement(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    public String text(String sql, Object... values) throws SQLException {
        List<String> all = texts(sql, values);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... values) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = statement(connection, sql, values);
             ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                all.add(result.getString(1));
            }
        }
        return all;
    }

    private static PreparedStatement statement(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return statement;
    }
}
