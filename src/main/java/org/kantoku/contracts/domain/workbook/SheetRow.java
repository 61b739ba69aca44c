package org.kantoku.contracts.domain.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One record as the workbook sees it: a value for each column of the sheet, in one canonical form (dates as 2026-11-30, constants by
 * name, references by id, {@code null} for blank), so that two are equal when they say the same.
 */
public record SheetRow(WorkbookSheet sheet, UUID id, String[] values) {

    public String text(String property) {
        return values[sheet.at(property)];
    }

    /** The text, blank for none. */
    public String textOrBlank(String property) {
        return text(property) == null ? "" : text(property);
    }

    public LocalDate date(String property) {
        return text(property) == null ? null : LocalDate.parse(text(property));
    }

    public Integer number(String property) {
        return text(property) == null ? null : Integer.valueOf(text(property));
    }

    public Long large(String property) {
        return text(property) == null ? null : Long.valueOf(text(property));
    }

    public BigDecimal decimal(String property) {
        return text(property) == null ? null : new BigDecimal(text(property));
    }

    public boolean flag(String property) {
        return Boolean.parseBoolean(text(property));
    }

    public UUID uuid(String property) {
        return text(property) == null ? null : UUID.fromString(text(property));
    }

    public <E extends Enum<E>> E choice(Class<E> type, String property) {
        return text(property) == null ? null : Enum.valueOf(type, text(property));
    }

    public <E extends Enum<E>> Set<E> choices(Class<E> type, String property) {
        Set<E> set = EnumSet.noneOf(type);
        if (text(property) != null) {
            Arrays.stream(text(property).split(",")).forEach(name -> set.add(Enum.valueOf(type, name)));
        }
        return set;
    }

    public SheetRow with(String property, String value) {
        String[] changed = values.clone();
        changed[sheet.at(property)] = value;
        return new SheetRow(sheet, id, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetRow row && sheet == row.sheet && id.equals(row.id) && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return sheet.name() + " " + id + " " + Arrays.toString(values);
    }
}
