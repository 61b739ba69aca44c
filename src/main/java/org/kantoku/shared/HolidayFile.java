package org.kantoku.shared;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kantoku.shared.spreadsheet.JapaneseDates;
import org.kantoku.shared.spreadsheet.Reading;
import org.kantoku.shared.spreadsheet.TableReader;
import org.kantoku.shared.spreadsheet.TableRow;
import org.kantoku.shared.upload.FileKind;

/**
 * Reads the table of holidays as the Cabinet Office publishes it (syukujitsu.csv, CP932: date, name, below one line of headings), and the
 * same saved again in another encoding or as a workbook.
 */
public final class HolidayFile {

    /** No whole year since 2000 had fewer: a table with fewer was cut off. */
    private static final int LEAST_IN_A_YEAR = 12;
    private static final int WHOLE_SINCE = 2000;
    private static final int NAME_LENGTH = 100;

    private HolidayFile() {
    }

    /**
     * The holidays of a file.
     *
     * @throws RuleViolation when it is no such table, a line of it cannot be read, or a year is incomplete
     */
    public static Map<LocalDate, String> read(Path file, FileKind kind) {
        Map<LocalDate, String> names = new TreeMap<>();
        for (TableRow row : rows(file, kind)) {
            Reading<LocalDate> on = JapaneseDates.read(row.cell(0));
            String name = row.cell(1).text();
            if (on.value() == null && names.isEmpty()) {
                continue;
            }
            if (on.value() == null || name.isEmpty() || name.length() > NAME_LENGTH) {
                throw new RuleViolation("holidays.error.line", row.number());
            }
            names.put(on.value(), name);
        }
        requireWhole(names);
        return names;
    }

    private static List<TableRow> rows(Path file, FileKind kind) {
        return TableReader.sheets(file, kind).get(0).rows().stream().filter(row -> !row.isBlank()).toList();
    }

    private static void requireWhole(Map<LocalDate, String> names) {
        if (names.isEmpty()) {
            throw new RuleViolation("holidays.error.table");
        }
        names.keySet().stream().collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting())).forEach((year, count) -> {
            if (year >= WHOLE_SINCE && count < LEAST_IN_A_YEAR) {
                throw new RuleViolation("holidays.error.year", String.valueOf(year), count);
            }
        });
    }
}
