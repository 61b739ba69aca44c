package org.kantoku.inspections.domain.answerform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.spreadsheet.SheetCell;
import org.kantoku.shared.spreadsheet.WorkbookReader;

/** Reads a form that came back, whichever program saved it. The file has been judged before. */
public final class AnswerFormReader {

    /** More rows than any form has. */
    private static final int MAX_ROWS = 2_000;

    private final Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
    private final Map<String, FormMark.Told> told = new HashMap<>();
    private final List<FilledForm.Row> rows = new ArrayList<>();
    private List<SheetCell> head = List.of();
    private int seen;

    private AnswerFormReader() {
    }

    /**
     * Reads a workbook.
     *
     * @throws RuleViolation when it is none of ours
     */
    public static FilledForm read(Path file) {
        List<String> sheets = WorkbookReader.sheets(file);
        String first = sheets.stream().filter(name -> !name.equals(AnswerFormWriter.MARK_SHEET)).findFirst().orElse("");
        if (!sheets.contains(AnswerFormWriter.MARK_SHEET) || first.isEmpty()) {
            throw new RuleViolation("answerform.error.foreign");
        }
        AnswerFormReader reader = new AnswerFormReader();
        WorkbookReader.read(file, List.of(AnswerFormWriter.MARK_SHEET, first), reader::row);
        return reader.form();
    }

    private void row(String sheet, int number, List<SheetCell> cells) {
        if (++seen > MAX_ROWS) {
            throw new RuleViolation("answerform.error.foreign");
        }
        if (sheet.equals(AnswerFormWriter.MARK_SHEET)) {
            markRow(number, cells);
        } else if (columns.isEmpty()) {
            names(cells);
        } else if (number > AnswerFormWriter.FIRST_ROW && !cell(cells, FormColumn.CODE).isBlank()) {
            rows.add(new FilledForm.Row(place(number, cells, FormColumn.CODE), place(number, cells, FormColumn.ANSWER),
                place(number, cells, FormColumn.NA_REASON), place(number, cells, FormColumn.COMMENT)));
        } else if (number > AnswerFormWriter.FIRST_ROW && isWrittenIn(cells)) {
            rows.add(new FilledForm.Row(place(number, cells, FormColumn.ANSWER), place(number, cells, FormColumn.ANSWER),
                place(number, cells, FormColumn.NA_REASON), place(number, cells, FormColumn.COMMENT)));
        }
    }

    /** Somebody wrote below the questions: it belongs to none of them and is told, not passed over. */
    private boolean isWrittenIn(List<SheetCell> cells) {
        return !cell(cells, FormColumn.ANSWER).isBlank() || !cell(cells, FormColumn.NA_REASON).isBlank() || !cell(cells, FormColumn.COMMENT).isBlank();
    }

    private void markRow(int number, List<SheetCell> cells) {
        if (number == 1) {
            head = cells;
        } else if (!text(cells, 0).isEmpty()) {
            told.put(text(cells, 0), new FormMark.Told(number(text(cells, 1)), id(text(cells, 2))));
        }
    }

    private void names(List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (FormColumn column : FormColumn.values()) {
                if (column.name().equals(text(cells, i))) {
                    columns.put(column, i);
                }
            }
        }
        if (columns.size() < FormColumn.values().length) {
            throw new RuleViolation("answerform.error.foreign");
        }
    }

    private FilledForm form() {
        if (!text(head, 0).equals(AnswerFormWriter.MARK) || columns.isEmpty()) {
            throw new RuleViolation("answerform.error.foreign");
        }
        return new FilledForm(new FormMark(id(text(head, 1)), id(text(head, 2)), id(text(head, 3)), told), rows);
    }

    private FilledForm.Place place(int row, List<SheetCell> cells, FormColumn column) {
        return FilledForm.Place.of(row, columns.get(column), cell(cells, column));
    }

    private SheetCell cell(List<SheetCell> cells, FormColumn column) {
        int at = columns.get(column);
        return at < cells.size() ? cells.get(at) : SheetCell.EMPTY;
    }

    private static String text(List<SheetCell> cells, int at) {
        return at < cells.size() ? cells.get(at).value().text() : "";
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RuleViolation("answerform.error.foreign");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("answerform.error.foreign");
        }
    }
}
