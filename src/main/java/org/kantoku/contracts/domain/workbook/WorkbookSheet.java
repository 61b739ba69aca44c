package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One kind of record in the workbook: which table, which columns, how people know a row, and which rules it has to keep. A further kind
 * is one more declaration; see {@link RegisterWorkbook}.
 */
public final class WorkbookSheet {

    /** The table of accounts, which has no sheet: accounts are the administrator's. */
    public static final String ACCOUNTS = "user_account";
    /** The table of files, which has no sheet: files come in on their own pages. */
    public static final String FILES = "evidence";
    /** The table of published checklists, which has no sheet; a checklist goes by its kind and number. */
    public static final String CHECKLISTS = "checklist_version";
    private static final Set<String> ELSEWHERE = Set.of(ACCOUNTS, FILES, CHECKLISTS);

    /**
     * The steps of a life that must agree with the state of the record.
     *
     * @param owner  table of the record
     * @param link   column of this table that leads to it
     * @param from   column with the state before, or {@code null} when the table has none
     * @param to     column with the state after
     * @param state  column of the record
     * @param since  column of the record with the day of the first step
     */
    public record Steps(String owner, String link, String from, String to, String state, String since) {
    }

    private final String name;
    private final String table;
    private final String explanation;
    private final List<WorkbookColumn> columns = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<List<String>> unique = new ArrayList<>();
    private final Map<String, Function<SheetRow, String>> derived = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();
    private List<String> key = List.of();
    private List<String> order = List.of();
    private String numbered;
    private Steps steps;
    private Consumer<SheetRow> check = row -> {
    };
    private Predicate<SheetRow> sealed = row -> false;

    /**
     * @param name        of the sheet
     * @param explanation what a row is, for the sheet of instructions
     */
    WorkbookSheet(String name, String table, String explanation) {
        this.name = name;
        this.table = table;
        this.explanation = explanation;
    }

    WorkbookSheet columns(WorkbookColumn... more) {
        for (WorkbookColumn column : more) {
            index.put(column.property(), columns.size());
            columns.add(column);
        }
        return this;
    }

    /** The columns by which other sheets name a row; without them, or when one is blank, its mark does. Unique together. */
    WorkbookSheet key(String... properties) {
        key = List.of(properties);
        return unique(properties);
    }

    /** Columns that occur only once together. */
    WorkbookSheet unique(String... properties) {
        unique.add(List.of(properties));
        return this;
    }

    /** How rows are sorted, after the order of what they belong to. */
    WorkbookSheet order(String... properties) {
        order = List.of(properties);
        return this;
    }

    /** The key is a number of the portal with this letter, given to new rows. */
    WorkbookSheet numbered(String letter) {
        numbered = letter;
        return this;
    }

    /** A column of the table that follows from the others and is no column of the sheet. */
    WorkbookSheet derived(String column, Function<SheetRow, String> value) {
        derived.put(column, value);
        return this;
    }

    /** Columns of the table that the workbook leaves alone. */
    WorkbookSheet leaves(String... tableColumns) {
        left.addAll(List.of(tableColumns));
        return this;
    }

    /** The rules of the field; a {@code RuleViolation} names the column by the id of its field. */
    WorkbookSheet check(Consumer<SheetRow> rules) {
        check = rules;
        return this;
    }

    /** Records that somebody has decided on or that never change: only whoever may restore the register changes them. */
    WorkbookSheet sealed(Predicate<SheetRow> when) {
        sealed = when;
        return this;
    }

    WorkbookSheet steps(Steps life) {
        steps = life;
        return this;
    }

    public String name() {
        return name;
    }

    public String table() {
        return table;
    }

    public String explanation() {
        return explanation;
    }

    public List<WorkbookColumn> columns() {
        return columns;
    }

    /** Position of a property. */
    public int at(String property) {
        Integer at = index.get(property);
        if (at == null) {
            throw new IllegalArgumentException(table + " has no column " + property);
        }
        return at;
    }

    public boolean has(String property) {
        return index.containsKey(property);
    }

    public List<String> key() {
        return key;
    }

    public List<List<String>> unique() {
        return unique;
    }

    public List<String> order() {
        return order;
    }

    /** Letter of the numbers given to new rows, or {@code null}. */
    public String numbered() {
        return numbered;
    }

    public Map<String, Function<SheetRow, String>> derived() {
        return derived;
    }

    /** Columns of the table that the workbook leaves alone. */
    public Set<String> left() {
        return left;
    }

    public void check(SheetRow row) {
        check.accept(row);
    }

    public boolean isSealed(SheetRow row) {
        return sealed.test(row);
    }

    public Steps steps() {
        return steps;
    }

    /** The columns of the table, each once. */
    public List<String> tableColumns() {
        return columns.stream().map(WorkbookColumn::column).distinct().collect(Collectors.toList());
    }

    /** The first column that leads to another record of the workbook: what the rows belong to. */
    public WorkbookColumn owner() {
        return columns.stream().filter(c -> c.kind() == WorkbookColumn.Content.REFERENCE && !ELSEWHERE.contains(c.target())
            && !c.target().equals(table)).findFirst().orElse(null);
    }
}
