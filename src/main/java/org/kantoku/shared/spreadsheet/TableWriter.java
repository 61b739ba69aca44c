package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table for people who go on with it in a spreadsheet program. Texts stay texts: in a workbook a cell of text is never
 * run; in a CSV, which has no types, a text that a program would take for a formula gets an apostrophe in front.
 */
public final class TableWriter {

    private static final int NARROW = 10;
    private static final int WIDE = 60;
    private static final int ROWS_IN_MEMORY = 1_000;

    private TableWriter() {
    }

    /**
     * One sheet.
     *
     * @param rows values are texts, numbers, dates or null
     */
    public record Sheet(String name, List<String> header, Iterable<? extends List<?>> rows) {
    }

    /** Writes a workbook; each sheet has a bold header that stays in sight. */
    public static void xlsx(OutputStream out, Sheet... sheets) throws IOException {
        try (Workbook workbook = new Workbook(out, "Kantoku", "1.0")) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    /** Rows leave memory while they are written, so that a long list needs no more than a short one. */
    private static void write(Worksheet to, Sheet sheet) throws IOException {
        for (int column = 0; column < sheet.header().size(); column++) {
            to.value(0, column, sheet.header().get(column));
            to.style(0, column).bold().fillColor("EAF2F8").wrapText(true).set();
            to.width(column, width(sheet.header().get(column)));
        }
        to.freezePane(0, 1);
        int at = 1;
        for (List<?> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                value(to, at, column, row.get(column));
            }
            if (at % ROWS_IN_MEMORY == 0) {
                to.flush();
            }
            at++;
        }
    }

    private static int width(String header) {
        return Math.min(WIDE, Math.max(NARROW, header.length() * 2 + 6));
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(number instanceof BigDecimal decimal && decimal.scale() > 0 ? "#,##0.0##" : "#,##0").set();
        } else if (value != null) {
            sheet.value(row, column, CellText.written(value.toString()));
        }
    }

    /** Writes a CSV in UTF-8 with a byte order mark, by which Excel knows the encoding. */
    public static void csv(OutputStream out, List<String> header, Iterable<? extends List<?>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        print(writer, header, rows, (row, column, text) -> text);
    }

    /**
     * Writes a CSV in cp932, for programs that know no other encoding.
     *
     * @param losses told of every character that cp932 cannot carry
     */
    public static void cp932(OutputStream out, List<String> header, Iterable<? extends List<?>> rows, Consumer<CsvLoss> losses) throws IOException {
        print(new OutputStreamWriter(out, Cp932.CHARSET), header, rows, (row, column, text) -> Cp932.carry(text,
            (character, written) -> losses.accept(new CsvLoss(row, column < header.size() ? header.get(column) : "", character, written))));
    }

    /** What becomes of a text in a cell. */
    @FunctionalInterface
    private interface Carrier {
        String carry(long row, int column, String text);
    }

    private static void print(Writer writer, List<String> header, Iterable<? extends List<?>> rows, Carrier carrier) throws IOException {
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        printer.printRecord(cells(header, 1, carrier));
        long number = 1;
        for (List<?> row : rows) {
            printer.printRecord(cells(row, ++number, carrier));
        }
        printer.flush();
    }

    private static List<Object> cells(List<?> row, long number, Carrier carrier) {
        List<Object> cells = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            Object cell = harmless(row.get(column));
            cells.add(cell instanceof String text ? carrier.carry(number, column, text) : cell);
        }
        return cells;
    }

    private static Object harmless(Object value) {
        if (value instanceof Number || value instanceof LocalDate || value == null) {
            return value == null ? "" : value;
        }
        return FormulaText.guard(value.toString());
    }
}
