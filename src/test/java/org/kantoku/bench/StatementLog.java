package org.kantoku.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a piece of work asks the database, statement by statement with its values, and how long the bare statements take. */
final class StatementLog {

    private final Connection historian;

    StatementLog(Connection historian) {
        this.historian = historian;
    }

    /** The questions of the work, as the database's own log heard them; of timers that happened to run meanwhile, too. */
    List<String> of(Runnable work) throws SQLException {
        try (Statement statement = historian.createStatement()) {
            statement.execute("set global log_output = 'TABLE'");
            statement.execute("truncate mysql.general_log");
            statement.execute("set global general_log = 1");
            try {
                work.run();
            } finally {
                statement.execute("set global general_log = 0");
            }
            List<String> questions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select argument from mysql.general_log where command_type in ('Query', 'Execute')"
                    + " and thread_id <> connection_id() and argument like 'select%' and argument not like '%for update' order by event_time")) {
                while (rows.next()) {
                    questions.add(rows.getString(1));
                }
            }
            return questions;
        }
    }

    /** Asks all of them once and reads every row. */
    void ask(List<String> questions) {
        try (Statement statement = historian.createStatement()) {
            for (String question : questions) {
                try (ResultSet rows = statement.executeQuery(question)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the database answers a question, and how long that takes; for the log. */
    String explained(String question) throws SQLException {
        long start = System.nanoTime();
        ask(List.of(question));
        StringBuilder plan = new StringBuilder("-- " + (System.nanoTime() - start) / 1_000_000 + " ms: " + question + "\n");
        try (Statement statement = historian.createStatement(); ResultSet rows = statement.executeQuery("explain " + question)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    plan.append(rows.getString(i)).append(" | ");
                }
                plan.append('\n');
            }
        }
        return plan.toString();
    }
}
