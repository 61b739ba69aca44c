package org.kantoku.shared.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of several sheets that is filled in and read back: a header that stays in sight, lists to choose from, dates as dates,
 * numbers as numbers, and texts in cells of text, where nothing is ever a formula. Rows leave memory while they are written.
 */
public final class SheetBook implements Closeable {

    private static final int ROWS_IN_MEMORY = 500;
    /** Rows below the last one that have the lists to choose from too. */
    private static final int ROOM = 2_000;
    private static final String HEAD = "E4ECF4";
    private static final String ASKED = "FFF0B3";
    private static final String WRONG = "FFD6D6";

    /**
     * A column.
     *
     * @param asked   whether every row has to fill it in
     * @param date    whether dates stand in it
     * @param text    whether texts stand in it
     * @param choices what can be chosen, empty when anything may be written
     * @param hidden  whether it is for the portal only
     */
    public record Head(String name, boolean asked, boolean date, boolean text, List<String> choices, boolean hidden) {

        /** A column of texts that anybody may fill in. */
        public static Head ofText(String name) {
            return new Head(name, false, false, true, List.of(), false);
        }
    }

    private final Workbook workbook;
    private final String listName;
    private final Map<List<String>, Range> ranges = new HashMap<>();
    private Worksheet lists;
    private Worksheet sheet;
    private List<Head> heads = List.of();
    private int rows;
    private boolean filtered;

    /** @param listName name of the hidden sheet with what can be chosen; where nothing can, there is none */
    public SheetBook(OutputStream out, String listName) {
        workbook = new Workbook(out, "Kantoku", "1.0");
        this.listName = listName;
    }

    /** Begins a sheet; the one before is finished. */
    public void sheet(String name, List<Head> columns) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(name);
        heads = columns;
        rows = 0;
        filtered = false;
        for (int i = 0; i < columns.size(); i++) {
            Head head = columns.get(i);
            sheet.value(0, i, head.name());
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").fillColor(head.asked() ? ASKED : HEAD).set();
            sheet.width(i, Math.min(40, Math.max(12, head.name().length() * 2 + 2)));
            if (head.text()) {
                sheet.style(i).format("@").set();
            }
            if (head.date()) {
                sheet.style(i).format("yyyy-mm-dd").set();
            }
            if (head.hidden()) {
                sheet.hideColumn(i);
            }
        }
        sheet.freezePane(0, 1);
    }

    /** The rows of the present sheet can be narrowed by the values of its columns. */
    public void filtered() {
        filtered = true;
    }

    /** Adds a row: texts, numbers, dates, or {@code null} for an empty cell. */
    public void row(List<?> values) throws IOException {
        rows++;
        for (int i = 0; i < values.size(); i++) {
            put(rows, i, values.get(i));
        }
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Adds a row in which something is wrong: the cells are coloured and say what. */
    public void row(List<?> values, Map<Integer, String> wrong) throws IOException {
        rows++;
        for (int i = 0; i < values.size(); i++) {
            put(rows, i, values.get(i));
            if (wrong.containsKey(i)) {
                sheet.style(rows, i).fillColor(WRONG).set();
                sheet.comment(rows, i, wrong.get(i));
            }
        }
    }

    private void put(int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(number instanceof BigDecimal decimal && decimal.scale() > 0 ? "0.0##" : "0").set();
        } else if (value != null) {
            sheet.inlineString(row, column, CellText.written(value.toString()));
            sheet.style(row, column).format("@").set();
        }
    }

    private void finishSheet() throws IOException {
        if (sheet == null) {
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).choices().isEmpty()) {
                sheet.range(1, i, rows + ROOM, i).validateWithList(ranges.computeIfAbsent(heads.get(i).choices(), this::list)).showErrorMessage(false);
            }
        }
        if (filtered && rows > 0) {
            sheet.setAutoFilter(0, 0, rows, heads.size() - 1);
        }
        sheet.finish();
    }

    private Range list(List<String> choices) {
        if (lists == null) {
            lists = workbook.newWorksheet(listName);
            lists.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        int column = ranges.size();
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i, column, choices.get(i));
        }
        return lists.range(0, column, choices.size() - 1, column);
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        if (lists != null) {
            lists.finish();
        }
        workbook.close();
    }
}
