package org.kantoku.contracts.web.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerOrder;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.shared.spreadsheet.Cell;
import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableRow;
import org.kantoku.shared.web.TextBean;

/** A take-over while it is prepared on the page: the file, what was seen in it, and what the person has chosen so far. */
public class LedgerDraft implements Serializable {

    private static final int SAMPLE_ROWS = 5;
    private static final int NONE = -1;

    private final LedgerFile file;
    private final String encoding;
    private final String sheet;
    private final int headerRow;
    private final int firstRow;
    private final int lastRow;
    private final int rowCount;
    private final List<String> names;
    private final List<List<String>> sample = new ArrayList<>();
    private final Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
    private final Map<String, String> departments = new LinkedHashMap<>();

    LedgerDraft(LedgerFile file, Table table) {
        this.file = file;
        this.encoding = table.encoding() == null ? null : table.encoding().label();
        this.sheet = table.sheet();
        this.headerRow = table.header().firstRow();
        this.firstRow = table.rows().isEmpty() ? table.header().lastRow() + 1 : table.rows().get(0).number();
        this.lastRow = table.lastRowNumber();
        this.rowCount = table.rows().size();
        this.names = new ArrayList<>(table.header().names());
        for (TableRow row : table.rows().subList(0, Math.min(SAMPLE_ROWS, rowCount))) {
            sample.add(new ArrayList<>(java.util.stream.IntStream.range(0, names.size()).mapToObj(row::cell).map(Cell::text).toList()));
        }
        for (LedgerField field : LedgerField.values()) {
            columns.put(field, NONE);
        }
        columns.putAll(LedgerMapping.recognise(names).columns());
    }

    /** Sets all columns as a mapping says. */
    void map(LedgerMapping mapping) {
        columns.replaceAll((field, column) -> mapping.has(field) ? mapping.column(field) : NONE);
    }

    /** The mapping as chosen. */
    LedgerMapping mapping() {
        return new LedgerMapping(columns.entrySet().stream().filter(e -> e.getValue() != null && e.getValue() != NONE)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    LedgerOrder order() {
        Map<String, String> choices = new LinkedHashMap<>();
        departments.forEach((name, choice) -> choices.put(name, choice == null ? "" : choice));
        return new LedgerOrder(file, mapping(), choices, null);
    }

    void suggestDepartments(Map<String, String> suggested) {
        departments.clear();
        departments.putAll(suggested);
    }

    /** The first values of a field's column, to recognise it by. */
    public String sample(LedgerField field) {
        Integer column = columns.get(field);
        return column == null || column < 0 ? "" : sample.stream().map(row -> row.get(column)).filter(text -> !text.isBlank()).distinct().limit(3)
                .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text).collect(Collectors.joining(" / "));
    }

    public LedgerFile file() {
        return file;
    }

    public String getFileName() {
        return file.name();
    }

    public String getKind() {
        return file.kind().name();
    }

    /** Name of the encoding, null for a workbook. */
    public String getEncoding() {
        return encoding;
    }

    public String getSheet() {
        return sheet;
    }

    public int getHeaderRow() {
        return headerRow;
    }

    public int getFirstRow() {
        return firstRow;
    }

    public int getLastRow() {
        return lastRow;
    }

    public int getRowCount() {
        return rowCount;
    }

    public List<String> getNames() {
        return names;
    }

    public List<List<String>> getSampleRows() {
        return sample;
    }

    public Map<LedgerField, Integer> getColumns() {
        return columns;
    }

    /** The columns to choose from, by number; one without a name is called by its place. */
    public Map<Integer, String> getChoices() {
        Map<Integer, String> choices = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            choices.put(column, names.get(column).isBlank() ? new TextBean().text("import.read.unnamed", column + 1) : names.get(column));
        }
        return choices;
    }

    public int getMappedCount() {
        return mapping().columns().size();
    }

    public Map<String, String> getDepartments() {
        return departments;
    }

    /** The department names of the ledger, in its order. */
    public List<String> getDepartmentNames() {
        return new ArrayList<>(departments.keySet());
    }

    /** Whether the ledger says something about personal data, which will not decide anything. */
    public boolean isClaiming() {
        return mapping().has(LedgerField.PERSONAL_DATA);
    }

    /** Whether contractors will come in under a stand-in name, because the ledger gives only numbers. */
    public boolean isNameless() {
        return !mapping().has(LedgerField.CONTRACTOR_NAME);
    }
}
