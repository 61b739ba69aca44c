package org.kantoku.contracts.application.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.workbook.CellChange;
import org.kantoku.contracts.domain.workbook.CellError;
import org.kantoku.contracts.domain.workbook.SheetReading;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.spreadsheet.SheetBook;
import org.kantoku.shared.spreadsheet.SheetCell;
import org.kantoku.shared.spreadsheet.WorkbookReader;

/** The same workbook with what is wrong in it: cells coloured and commented, and said once more in a column of its own. */
public final class WorkbookErrors {

    private final Map<String, List<CellError>> errors;
    private final Map<String, List<CellChange>> conflicts;
    private final Function<CellError, String> words;
    private final Function<CellChange, String> conflictWords;
    private final Map<String, List<String>> headers = new HashMap<>();

    /** @param words what is wrong and what to do, in Japanese as the file */
    public WorkbookErrors(WorkbookTrial trial, Function<CellError, String> words, Function<CellChange, String> conflictWords) {
        this.errors = trial.errors().stream().collect(Collectors.groupingBy(e -> e.sheet() + "\n" + e.row()));
        this.conflicts = trial.changes().stream().filter(CellChange::conflict).collect(Collectors.groupingBy(c -> c.sheet() + "\n" + c.row()));
        this.words = words;
        this.conflictWords = conflictWords;
    }

    /** Writes it. */
    public void write(Path file, OutputStream out) throws IOException {
        try (SheetBook book = new SheetBook(out, WorkbookExport.LISTS)) {
            List<String> sheets = new ArrayList<>(WorkbookReader.sheets(file));
            sheets.remove(WorkbookExport.LISTS);
            WorkbookReader.read(file, sheets, (sheet, number, cells) -> copy(book, sheet, number, cells));
        }
    }

    private void copy(SheetBook book, String sheet, int number, List<SheetCell> cells) {
        try {
            if (!headers.containsKey(sheet)) {
                List<String> header = new ArrayList<>(cells.stream().map(cell -> cell.value().text()).filter(name -> !name.equals(SheetReading.ERRORS)).toList());
                headers.put(sheet, header);
                List<String> all = new ArrayList<>(header);
                all.add(SheetReading.ERRORS);
                book.sheet(sheet, all.stream().map(name -> new SheetBook.Head(name, name.equals(SheetReading.ERRORS), false, false, List.of(),
                    name.equals(SheetReading.EDITION))).toList());
            } else {
                row(book, sheet, number, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(SheetBook book, String sheet, int number, List<SheetCell> cells) throws IOException {
        List<String> header = headers.get(sheet);
        Map<Integer, String> wrong = new HashMap<>();
        List<String> said = new ArrayList<>();
        for (CellError error : errors.getOrDefault(sheet + "\n" + number, List.of())) {
            note(wrong, said, header.indexOf(error.column()), error.column(), words.apply(error));
        }
        for (CellChange conflict : conflicts.getOrDefault(sheet + "\n" + number, List.of())) {
            note(wrong, said, header.indexOf(conflict.column()), conflict.column(), conflictWords.apply(conflict));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            values.add(i < cells.size() ? value(cells.get(i)) : null);
        }
        values.add(said.isEmpty() ? null : String.join("\n", said));
        book.row(values, wrong);
    }

    private static void note(Map<Integer, String> wrong, List<String> said, int column, String header, String text) {
        if (column >= 0) {
            wrong.merge(column, text, (a, b) -> a + "\n" + b);
        }
        said.add(header.isEmpty() ? text : header + ": " + text);
    }

    private static Object value(SheetCell cell) {
        return cell.value().date() != null ? cell.value().date() : cell.value().number() != null ? cell.value().number() : cell.text().isEmpty() ? null : cell.text();
    }
}
