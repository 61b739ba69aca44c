package org.kantoku.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

import org.kantoku.shared.TriState;

/** One line of a file of the story, read by column names; an empty cell is {@code null}. */
record DemoRow(CSVRecord line, DemoCalendar calendar) {

    String text(String column) {
        String value = line.get(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** @throws IllegalArgumentException when the cell is empty */
    String required(String column) {
        String value = text(column);
        if (value == null) {
            throw new IllegalArgumentException("line " + line.getRecordNumber() + ": no " + column);
        }
        return value;
    }

    LocalDate date(String column) {
        String value = text(column);
        return value == null ? null : calendar.date(value);
    }

    Integer number(String column) {
        String value = text(column);
        return value == null ? null : Integer.valueOf(value);
    }

    Long yen(String column) {
        String value = text(column);
        return value == null ? null : Long.valueOf(value);
    }

    TriState tri(String column) {
        return TriState.valueOf(required(column));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) {
        String value = text(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** The parts of a cell, which are separated by semicolons. */
    List<String> parts(String column) {
        String value = text(column);
        return value == null ? List.of() : Arrays.stream(value.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
