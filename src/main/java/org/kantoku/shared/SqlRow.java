package org.kantoku.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One row of a native query, read by column with the types of the domain; {@link Sql} knows how a column is read. */
public record SqlRow(Object[] columns) {

    /** Wraps the result of a query of several columns. */
    public static List<SqlRow> of(List<?> result) {
        return result.stream().map(row -> new SqlRow(row instanceof Object[] columns ? columns : new Object[] {row})).toList();
    }

    public UUID uuid(int column) {
        return Sql.uuid(columns[column]);
    }

    public String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    public LocalDate date(int column) {
        return Sql.date(columns[column]);
    }

    public Instant instant(int column) {
        return Sql.instant(columns[column]);
    }

    /** The number, 0 where there is none. */
    public int integer(int column) {
        return Sql.number(columns[column]);
    }

    /** The number, or {@code null}. */
    public Integer integerOrNull(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).intValue();
    }

    public long count(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).longValue();
    }

    public boolean flag(int column) {
        return Sql.flag(columns[column]);
    }

    public <E extends Enum<E>> E constant(Class<E> type, int column) {
        return Sql.constant(type, columns[column]);
    }
}
