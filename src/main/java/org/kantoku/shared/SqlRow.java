package org.kantoku.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One row of a native query, read by column with the types of the domain. */
public record SqlRow(Object[] columns) {

    /** Wraps the result of a query of several columns. */
    public static List<SqlRow> of(List<?> result) {
        return result.stream().map(row -> new SqlRow(row instanceof Object[] columns ? columns : new Object[] {row})).toList();
    }

    /** A list for {@code in …}: ids are typed, so they cannot carry SQL. Never empty, which would not be SQL. */
    public static String in(Collection<UUID> ids) {
        return ids.isEmpty() ? "(null)" : ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "(", ")"));
    }

    public UUID uuid(int column) {
        Object value = columns[column];
        return value == null ? null : value instanceof UUID id ? id : UUID.fromString(value.toString());
    }

    public String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    public LocalDate date(int column) {
        Object value = columns[column];
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : LocalDate.parse(value.toString());
    }

    public Instant instant(int column) {
        Object value = columns[column];
        return value == null ? null : value instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
            : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    /** The number, 0 where there is none. */
    public int integer(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).intValue();
    }

    /** The number, or {@code null}. */
    public Integer integerOrNull(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).intValue();
    }

    public long count(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).longValue();
    }

    public boolean flag(int column) {
        return columns[column] instanceof Boolean flag ? flag : integer(column) != 0;
    }

    public <E extends Enum<E>> E constant(Class<E> type, int column) {
        return columns[column] == null ? null : Enum.valueOf(type, columns[column].toString());
    }
}
