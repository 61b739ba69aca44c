package org.kantoku.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;

import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Gives the rows of a contract a past. What the portal recorded a moment ago is written into the history of the versioned tables as if
 * it had been recorded at other instants, by an account that may do so; the rows themselves stay.
 */
@Dependent
public class HistoryFixture {

    /** Where the contract is found in each table. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("contractor", "id in (select contractor_id from contract where id = '%s')");
        TABLES.put("contract", "id = '%s'");
        for (String table : List.of("duty", "supervised_span", "contract_tier_span", "contract_end_span", "waived_span", "data_handling_profile")) {
            TABLES.put(table, "contract_id = '%s'");
        }
    }

    private final String mark = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Instant> stages = new ArrayList<>();
    private UUID contract;

    /** What is recorded of the contract now was recorded at that instant. To be called again after each further change, in order. */
    public void recordedAt(UUID contractId, Instant instant) throws SQLException {
        contract = contractId;
        stages.add(instant);
        try (Connection connection = historian(); Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                statement.execute("create table " + copy(table.getKey(), stages.size() - 1) + " as select * from " + table.getKey() + " where "
                    + table.getValue().formatted(contractId));
            }
        }
    }

    /** Writes the history: each stage until the next, the last one until its rows were really written. */
    public void write() throws SQLException {
        try (Connection connection = historian(); Statement statement = connection.createStatement()) {
            statement.execute("set system_versioning_insert_history = 1");
            for (String table : TABLES.keySet()) {
                String columns = columns(statement, table);
                for (int i = 0; i < stages.size(); i++) {
                    boolean last = i == stages.size() - 1;
                    String until = last ? "(select min(h.row_start) from " + table + " for system_time all h where h.row_start > now() - interval 1 day and "
                        + TABLES.get(table).formatted(contract) + ")" : literal(stages.get(i + 1));
                    statement.execute("insert into " + table + " (" + columns + ", row_start, row_end) select " + columns + ", "
                        + literal(stages.get(i)) + ", " + until + " from " + copy(table, i));
                    statement.execute("drop table " + copy(table, i));
                }
            }
        }
    }

    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select group_concat(column_name order by ordinal_position) from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table + "' and column_name not in ('row_start', 'row_end')"
                + " and generation_expression is null")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String copy(String table, int stage) {
        return mark + "_" + stage + "_" + table;
    }

    private static String literal(Instant instant) {
        return "timestamp'" + LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString().replace('T', ' ') + "'";
    }

    private static Connection historian() throws SQLException {
        Connection connection = new MariaDbDataSource(System.getenv("KANTOKU_DB_URL")).getConnection("historian", System.getenv("KANTOKU_DB_PASSWORD"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00'");
        }
        return connection;
    }
}
