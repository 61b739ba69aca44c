package org.kantoku.contracts.application.workbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.TableShape;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;
import org.kantoku.shared.Sql;

/**
 * Reads and writes the tables of the workbook row by row and in batches, within the transaction of the caller: sixty thousand rows as
 * entities would not fit a minute nor the memory. The history is kept by the database, the rules have been asked before.
 */
@ApplicationScoped
public class WorkbookRepository {

    private static final int FETCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    /** What the database asks of the tables. */
    Map<String, TableShape> shapes(Collection<WorkbookSheet> sheets) {
        Map<String, TableShape> shapes = new HashMap<>();
        sheets.forEach(sheet -> {
            Map<String, Integer> lengths = new HashMap<>();
            Set<String> required = new HashSet<>();
            Set<String> all = new HashSet<>();
            query("select column_name, character_maximum_length, is_nullable, column_default from information_schema.columns"
                + " where table_schema = database() and table_name = ?", List.of(sheet.table()), row -> {
                    all.add(row.getString(1));
                    if (row.getString(2) != null && row.getLong(2) > 0) {
                        // A TEXT counts bytes; three are the most that a character of Japanese takes.
                        lengths.put(row.getString(1), (int) Math.min(row.getLong(2) > 16_383 ? row.getLong(2) / 3 : row.getLong(2), Integer.MAX_VALUE));
                    }
                    if ("NO".equals(row.getString(3))) {
                        required.add(row.getString(1));
                    }
                });
            shapes.put(sheet.table(), new TableShape(lengths, required, all.contains("version") && all.contains("created_at")));
        });
        return shapes;
    }

    /** Login ids of all accounts. */
    Map<UUID, String> accounts() {
        Map<UUID, String> accounts = new HashMap<>();
        query("select id, login_id from user_account", List.of(), row -> accounts.put(UUID.fromString(row.getString(1)), row.getString(2)));
        return accounts;
    }

    /** Digests of the files that documents may refer to; a file that was sent twice has no digest of its own and goes by its id. */
    Map<UUID, String> files() {
        Map<UUID, String> files = new HashMap<>();
        query("select id, if(count(*) over (partition by sha256) > 1, cast(id as char), sha256) from evidence", List.of(),
            row -> files.put(UUID.fromString(row.getString(1)), row.getString(2)));
        return files;
    }

    /** Published checklists: the standard ones by kind and number, the others by title and number. */
    Map<UUID, String> checklists() {
        Map<UUID, String> checklists = new HashMap<>();
        query("select v.id, concat(ifnull(t.standard_of, v.title_ja), ' ', v.number) from checklist_version v join checklist_template t on t.id = v.template_id"
                + " where v.state <> 'DRAFT'", List.of(),
            row -> checklists.put(UUID.fromString(row.getString(1)), row.getString(2)));
        return checklists;
    }

    int count(WorkbookSheet sheet) {
        int[] count = new int[1];
        query("select count(*) from " + sheet.table(), List.of(), row -> count[0] = row.getInt(1));
        return count[0];
    }

    /** Every row in its order, one after the other. */
    void all(WorkbookSheet sheet, Consumer<SheetRow> to) {
        TableSql sql = new TableSql(sheet);
        query(sql.all(), List.of(), row -> to.accept(sql.row(row)));
    }

    /** @param lock whether nobody else may change them until the transaction ends */
    Map<UUID, SheetRow> find(WorkbookSheet sheet, Collection<UUID> ids, boolean lock) {
        Map<UUID, SheetRow> found = new HashMap<>();
        if (!ids.isEmpty()) {
            TableSql sql = new TableSql(sheet);
            query(sql.some(ids, lock), ids, row -> found.put(sql.row(row).id(), sql.row(row)));
        }
        return found;
    }

    /** The rows that have one of these combinations of values already. */
    Set<UUID> holders(WorkbookSheet sheet, List<String> unique, Collection<SheetRow> rows) {
        Set<UUID> holders = new HashSet<>();
        query(new TableSql(sheet).holders(unique, rows.size()), rows.stream().flatMap(row -> unique.stream().map(row::text)).toList(),
            row -> holders.add(UUID.fromString(row.getString(1))));
        return holders;
    }

    void insert(WorkbookSheet sheet, TableShape shape, Collection<SheetRow> rows, LocalDateTime now, UUID by) {
        TableSql sql = new TableSql(sheet);
        Sql.batch(em, sql.insert(shape), rows, (statement, row) -> {
            statement.setString(1, row.id().toString());
            int at = sql.bind(statement, 2, row, shape, true);
            if (shape.stamped()) {
                statement.setLong(at, 1);
                stamp(statement, stamp(statement, at + 1, now, by), now, by);
            }
        });
    }

    void update(WorkbookSheet sheet, TableShape shape, Collection<SheetRow> rows, LocalDateTime now, UUID by) {
        TableSql sql = new TableSql(sheet);
        Sql.batch(em, sql.update(shape), rows, (statement, row) -> {
            int at = sql.bind(statement, 1, row, shape, false);
            statement.setString(shape.stamped() ? stamp(statement, at, now, by) : at, row.id().toString());
        });
    }

    private static int stamp(PreparedStatement statement, int at, LocalDateTime now, UUID by) throws SQLException {
        statement.setObject(at, now);
        statement.setString(at + 1, by == null ? null : by.toString());
        return at + 2;
    }

    /** Sets references to rows of the same table, which may have come in later. */
    void link(WorkbookSheet sheet, String column, Map<UUID, String> to) {
        Sql.batch(em, "update " + sheet.table() + " set " + column + " = ? where id = ?", to.entrySet(), (statement, link) -> {
            statement.setString(1, link.getValue());
            statement.setString(2, link.getKey().toString());
        });
    }

    /** Numbers up to this one are not given again. */
    void numbersTaken(String letter, int year, int last) {
        Sql.batch(em, "insert into number_sequence (letter, fiscal_year, last_number) values (?, ?, ?)"
            + " on duplicate key update last_number = greatest(last_number, values(last_number))", List.of(letter), (statement, l) -> {
                statement.setString(1, l);
                statement.setInt(2, year);
                statement.setInt(3, last);
            });
    }

    /** Values of one column for rows found by another. */
    Set<UUID> links(String table, String column, String by, Collection<UUID> ids) {
        Set<UUID> links = new HashSet<>();
        if (!ids.isEmpty()) {
            query("select distinct " + column + " from " + table + " where " + column + " is not null and " + by + " in " + TableSql.in(ids.size()), ids,
                row -> links.add(UUID.fromString(row.getString(1))));
        }
        return links;
    }

    /** Rows found by what one column says. */
    void by(WorkbookSheet sheet, String column, Collection<String> values, Consumer<SheetRow> to) {
        TableSql sql = new TableSql(sheet);
        query("select id, " + String.join(", ", sheet.tableColumns()) + " from " + sheet.table() + " where " + column + " in "
            + TableSql.in(values.size()) + " order by id", values, row -> to.accept(sql.row(row)));
    }

    private void query(String sql, Collection<?> parameters, Reading reading) {
        try (PreparedStatement statement = connection().prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(FETCH);
            int at = 1;
            for (Object parameter : parameters) {
                statement.setString(at++, parameter.toString());
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    reading.row(result);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private interface Reading {
        void row(ResultSet result) throws SQLException;
    }
}
