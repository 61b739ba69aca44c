package org.kantoku.shared.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The header of a table: column names as in the file, line breaks taken out, and the rows it stands in. It is looked for, because
 * ledgers carry titles and dates above it, and because a header may take several rows (入札結果 over １回目 over 金額).
 *
 * @param firstRow number of its first row as in the file
 * @param lastRow  number of its last row as in the file
 * @param names    the names of the columns; a blank one is an unnamed column
 */
public record Header(int firstRow, int lastRow, List<String> names) {

    private static final int LOOK_AT = 40;

    public Header {
        names = List.copyOf(names);
    }

    /**
     * Finds the header among the first rows.
     *
     * @param rows  the rows of the table, blank ones left out
     * @param known whether a name is one that the reader hopes to meet
     */
    static Header find(List<TableRow> rows, Predicate<String> known) {
        int best = best(rows, known);
        if (best < 0) {
            throw new UnreadableTable("spreadsheet.error.noHeader");
        }
        return grow(rows, best);
    }

    /** Whether there is anything that could be one; a sheet of notes has none. */
    static boolean isIn(List<TableRow> rows, Predicate<String> known) {
        return best(rows, known) >= 0;
    }

    private static int best(List<TableRow> rows, Predicate<String> known) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < Math.min(LOOK_AT, rows.size()); i++) {
            int score = score(rows.get(i), known);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** How much a row looks like a header: known names count most, then distinct texts; numbers and dates speak against it. */
    private static int score(TableRow row, Predicate<String> known) {
        Set<String> texts = new HashSet<>();
        int hits = 0;
        int data = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (isData(cell)) {
                data++;
            } else if (texts.add(cell.text()) && known.test(name(cell))) {
                hits++;
            }
        }
        return hits * 100 + (texts.size() > 1 ? Math.max(0, texts.size() - 2 * data) : 0);
    }

    private static Header grow(List<TableRow> rows, int first) {
        TableRow top = rows.get(first);
        List<TableRow> below = new ArrayList<>();
        while (first + below.size() + 1 < rows.size() && continues(top, rows.get(first + below.size() + 1))) {
            below.add(rows.get(first + below.size() + 1));
        }
        int width = below.stream().mapToInt(r -> r.cells().size()).reduce(top.cells().size(), Math::max);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            names.add(name(top, below, column));
        }
        return new Header(top.number(), below.isEmpty() ? top.number() : below.get(below.size() - 1).number(), names);
    }

    /** A further header row: only texts, and only under groups, so that the first column and most others are blank. */
    private static boolean continues(TableRow top, TableRow row) {
        if (row.cell(firstColumn(top)).isBlank()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cell(column);
                boolean grouped = top.cell(column).isBlank() || top.cell(column + 1).isBlank();
                if (!cell.isBlank() && (isData(cell) || !grouped)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private static int firstColumn(TableRow row) {
        int column = 0;
        while (row.cell(column).isBlank()) {
            column++;
        }
        return column;
    }

    private static String name(TableRow top, List<TableRow> below, int column) {
        StringBuilder name = new StringBuilder(name(top.cell(column)));
        if (below.stream().anyMatch(row -> !row.cell(column).isBlank())) {
            name = new StringBuilder(name(group(top, column)));
            for (int i = 0; i < below.size(); i++) {
                Cell part = i + 1 < below.size() ? group(below.get(i), column) : below.get(i).cell(column);
                name.append(part.isBlank() ? "" : " " + name(part));
            }
        }
        return name.toString().strip();
    }

    private static Cell group(TableRow row, int column) {
        int at = column;
        while (at > 0 && row.cell(at).isBlank()) {
            at--;
        }
        return row.cell(at);
    }

    private static String name(Cell cell) {
        return cell.text().replaceAll("[\\r\\n]+", "");
    }

    private static boolean isData(Cell cell) {
        return cell.date() != null || cell.number() != null || cell.text().matches("[\\d,./:+TZ-]+");
    }
}
