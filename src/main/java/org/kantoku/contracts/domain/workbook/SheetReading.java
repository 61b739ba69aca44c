package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.spreadsheet.SheetCell;

/** Reads the rows of one sheet: where its columns stand, from the first row, and what the cells below say. */
public final class SheetReading {

    /** Header of the column by which a row is found again. */
    public static final String MARK = "記号";
    /** Header of the column that tells what the row was exported as. */
    public static final String EDITION = "版";
    /** Header of the column in which errors are marked; read over. */
    public static final String ERRORS = "誤り";

    private final WorkbookSheet sheet;
    private final String file;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CellError> problems = new ArrayList<>();

    /**
     * @param file   digest of the file, from which the ids of new rows follow
     * @param number row of the header
     */
    public SheetReading(WorkbookSheet sheet, String file, int number, List<SheetCell> header) {
        this.sheet = sheet;
        this.file = file;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).value().text();
            boolean known = name.isEmpty() || List.of(MARK, EDITION, ERRORS).contains(name)
                || sheet.columns().stream().anyMatch(c -> c.header().equals(name));
            if (!known || !name.isEmpty() && places.putIfAbsent(name, i) != null) {
                problems.add(new CellError(sheet.name(), number, name, name, known ? "workbook.error.columnTwice" : "workbook.error.columnUnknown"));
            }
        }
    }

    /** What is wrong with the header; with it no row can be read. */
    public List<CellError> problems() {
        return problems;
    }

    /** The id of a row: its mark, or one that follows from its place in the file. */
    public UUID id(int number, List<SheetCell> cells) {
        UUID marked = Marks.parse(mark(cells));
        return marked != null ? marked : Marks.ofRow(file, sheet.name(), number);
    }

    /** What stands in the column of marks: an id, a name that the file gives a new row, or nothing. */
    public String mark(List<SheetCell> cells) {
        return cell(cells, MARK).value().text();
    }

    /** What stands under the header of a property. */
    public SheetCell cell(String property, List<SheetCell> cells) {
        return cell(cells, sheet.columns().get(sheet.at(property)).header());
    }

    private SheetCell cell(List<SheetCell> cells, String header) {
        Integer place = places.get(header);
        return place == null || place >= cells.size() ? SheetCell.EMPTY : cells.get(place);
    }

    /** Reads a row. */
    public ToldRow read(int number, List<SheetCell> cells, CellCodec codec) {
        int width = sheet.columns().size();
        String[] values = new String[width];
        boolean[] told = new boolean[width];
        List<CellError> errors = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            WorkbookColumn column = sheet.columns().get(i);
            told[i] = places.containsKey(column.header());
            SheetCell cell = cell(cells, column.header());
            try {
                values[i] = codec.read(column, cell);
            } catch (RuleViolation unreadable) {
                errors.add(new CellError(sheet.name(), number, column.header(), cell.text(), unreadable.messageKey(), unreadable.arguments()));
            }
        }
        String edition = cell(cells, EDITION).value().text();
        return new ToldRow(sheet, number, id(number, cells), Marks.parse(mark(cells)) != null, edition.isEmpty() ? null : edition, values, told, errors);
    }
}
