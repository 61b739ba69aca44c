package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.kantoku.shared.upload.FileKind;

/** The one way to read a table from a file that has been judged before (see {@code shared.upload}). */
public final class TableReader {

    private TableReader() {
    }

    /**
     * Reads the table of a file. Of several visible sheets the one whose header knows most of the wanted names is taken.
     *
     * @param known whether a column name is one that the caller hopes to meet
     * @throws UnreadableTable when there is none, or it is too large
     */
    public static Table read(Path file, FileKind kind, Predicate<String> known) {
        return guarded(() -> kind == FileKind.CSV ? text(file, known) : best(all(file, kind), known));
    }

    /**
     * Reads all sheets of a file that people can see; a text has one, without a name.
     *
     * @throws UnreadableTable when there is none, or it is too large
     */
    public static List<SheetRows> sheets(Path file, FileKind kind) {
        return guarded(() -> all(file, kind));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnreadableTable e) {
            throw e;
        } catch (RuntimeException | IOException damaged) {
            throw new UnreadableTable("spreadsheet.error.damaged");
        }
    }

    private static List<SheetRows> all(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case CSV -> List.of(new SheetRows(null, CsvSource.read(file, encoding(file)), List.of()));
            case XLSX -> XlsxSource.read(file);
            case XLS -> XlsSource.read(file);
            default -> throw new UnreadableTable("spreadsheet.error.noTable");
        };
    }

    private static Table text(Path file, Predicate<String> known) throws IOException {
        TextEncoding encoding = encoding(file);
        return table(encoding, new SheetRows(null, CsvSource.read(file, encoding), List.of()), known);
    }

    private static TextEncoding encoding(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.recognise(file);
        if (encoding == null) {
            throw new UnreadableTable("spreadsheet.error.encoding");
        }
        return encoding;
    }

    private static Table best(List<SheetRows> sheets, Predicate<String> known) {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new UnreadableTable("spreadsheet.error.noTable");
        }
        return sheets.stream().filter(sheet -> Header.isIn(sheet.rows(), known))
                .map(sheet -> table(null, sheet, known))
                .max(Comparator.comparingLong(table -> table.header().names().stream().filter(known).count() * 100
                        + (table.rows().isEmpty() ? 0 : 1)))
                .orElseThrow(() -> new UnreadableTable("spreadsheet.error.noHeader"));
    }

    private static Table table(TextEncoding encoding, SheetRows sheet, Predicate<String> known) {
        Header header = Header.find(sheet.rows(), known);
        return new Table(encoding, sheet.name(), header, Merge.filled(sheet.rows(), sheet.merges(), header.lastRow() + 1).stream().filter(row -> row.number() > header.lastRow()).toList());
    }
}
