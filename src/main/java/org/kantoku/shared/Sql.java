package org.kantoku.shared;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;

/** Reading by SQL across the tables of several capabilities: parameters in order, columns to Java types. */
public final class Sql {

    private Sql() {
    }

    /** Runs a statement whose {@code ?1 ?2 …} are the values in order. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> rows(EntityManager em, String sql, Object... values) {
        return bind(em.createNativeQuery(sql), values).getResultList();
    }

    public static Query bind(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return query;
    }

    /** Fills in the parameters of a statement for one row. */
    public interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /**
     * Runs one statement for many rows in the transaction that is under way. What entities hold back has to be flushed before; a query
     * does that. Nothing else writes thousands of rows in seconds.
     *
     * @throws PersistenceException when the database refuses; then nothing of the transaction may be kept
     */
    public static <T> void batch(EntityManager em, String sql, Collection<T> rows, Binding<T> binding) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
            for (T row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The same for rows whose values stand for the {@code ?} in order. */
    public static void batch(EntityManager em, String sql, Collection<Object[]> rows) {
        batch(em, sql, rows, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i] instanceof UUID id ? id.toString() : row[i]);
            }
        });
    }

    /** As many {@code ?} as columns are named, for {@code values}. */
    public static String places(String columns) {
        return Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    /** A list for {@code in (…)}; ids come from the database or were parsed as such, so they cannot carry SQL. */
    public static String in(Collection<UUID> ids) {
        return ids.isEmpty() ? "(null)" : ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "(", ")"));
    }

    /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
    public static String containing(String text) {
        return "%" + text.strip().replaceAll("([%_!])", "!$1") + "%";
    }

    public static UUID uuid(Object column) {
        return column == null ? null : column instanceof UUID id ? id : UUID.fromString(column.toString());
    }

    public static LocalDate date(Object column) {
        return column == null ? null : column instanceof Date date ? date.toLocalDate() : LocalDate.parse(column.toString());
    }

    public static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
            : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    /** An instant as the database keeps it. */
    public static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    public static int number(Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }

    public static boolean flag(Object column) {
        return column instanceof Boolean flag ? flag : number(column) != 0;
    }

    public static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, column.toString());
    }
}
