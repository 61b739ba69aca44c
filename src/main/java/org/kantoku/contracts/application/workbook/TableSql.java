package org.kantoku.contracts.application.workbook;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.workbook.CellCodec;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.TableShape;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookColumn.Content;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;

/** Between the rows of a sheet and its table: the statements, and how a column is read and written. */
final class TableSql {

    private final WorkbookSheet sheet;

    TableSql(WorkbookSheet sheet) {
        this.sheet = sheet;
    }

    /** All rows, in the order of what they belong to, then their own. */
    String all() {
        StringBuilder joins = new StringBuilder();
        List<String> order = new ArrayList<>();
        order(sheet, "t", joins, order);
        return "select t.id, " + columns("t.") + " from " + sheet.table() + " t" + joins + " order by " + String.join(", ", order);
    }

    private static void order(WorkbookSheet of, String alias, StringBuilder joins, List<String> order) {
        WorkbookColumn owner = of.owner();
        if (owner != null && of.numbered() == null) {
            String above = alias + "_";
            joins.append(" left join ").append(owner.target()).append(' ').append(above).append(" on ").append(above).append(".id = ")
                .append(alias).append('.').append(owner.column());
            order(RegisterWorkbook.of(owner.target()), above, joins, order);
        }
        of.order().forEach(column -> order.add(alias + "." + column));
        order.add(alias + ".id");
    }

    String some(Collection<UUID> ids, boolean lock) {
        return "select id, " + columns("") + " from " + sheet.table() + " where id in " + in(ids.size()) + (lock ? " for update" : "");
    }

    /** Rows that have one of some combinations of values. */
    String holders(List<String> unique, int combinations) {
        String names = unique.stream().map(p -> sheet.columns().get(sheet.at(p)).column()).collect(Collectors.joining(", ", "(", ")"));
        return "select id from " + sheet.table() + " where " + names + " in ("
            + String.join(",", java.util.Collections.nCopies(combinations, in(unique.size()))) + ")";
    }

    String insert(TableShape shape) {
        List<String> names = new ArrayList<>(List.of("id"));
        names.addAll(written());
        if (shape.stamped()) {
            names.addAll(List.of("version", "created_at", "created_by", "updated_at", "updated_by"));
        }
        return "insert into " + sheet.table() + " (" + String.join(", ", names) + ") values " + in(names.size());
    }

    String update(TableShape shape) {
        return "update " + sheet.table() + " set " + written().stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
            + (shape.stamped() ? ", version = version + 1, updated_at = ?, updated_by = ?" : "") + " where id = ?";
    }

    private String columns(String prefix) {
        return sheet.tableColumns().stream().map(c -> prefix + c).collect(Collectors.joining(", "));
    }

    private List<String> written() {
        List<String> names = new ArrayList<>(sheet.tableColumns());
        names.addAll(sheet.derived().keySet());
        return names;
    }

    static String in(int size) {
        return String.join(",", java.util.Collections.nCopies(Math.max(1, size), "?")).transform(marks -> "(" + marks + ")");
    }

    /** The row that a result stands at; its first column is the id. */
    SheetRow row(ResultSet result) throws SQLException {
        String[] values = new String[sheet.columns().size()];
        for (int i = 0; i < values.length; i++) {
            WorkbookColumn column = sheet.columns().get(i);
            values[i] = value(column, result);
        }
        return new SheetRow(sheet, UUID.fromString(result.getString(1)), values);
    }

    private static String value(WorkbookColumn column, ResultSet result) throws SQLException {
        String stored = result.getString(column.column());
        if (stored == null || stored.isEmpty()) {
            return column.part() == null ? null : column.initial();
        }
        if (column.part() != null) {
            return Arrays.stream(stored.split(";")).filter(pair -> pair.startsWith(column.part() + "="))
                .map(pair -> pair.substring(column.part().length() + 1)).findFirst().orElse(column.initial());
        }
        return switch (column.kind()) {
            case FLAG -> String.valueOf(result.getBoolean(column.column()));
            case DECIMAL -> CellCodec.plain(new BigDecimal(stored));
            case CHOICES -> Arrays.stream(column.choices().getEnumConstants()).map(Enum::name)
                .filter(List.of(stored.split(","))::contains).collect(Collectors.joining(","));
            default -> stored;
        };
    }

    /** Fills in the columns of the table and what follows from them; the place of the next parameter. */
    int bind(PreparedStatement statement, int at, SheetRow row, TableShape shape, boolean withoutOwnKind) throws SQLException {
        int next = at;
        for (Map.Entry<String, List<WorkbookColumn>> column : byTableColumn().entrySet()) {
            WorkbookColumn first = column.getValue().get(0);
            boolean later = withoutOwnKind && first.kind() == Content.REFERENCE && first.target().equals(sheet.table());
            String value = first.part() == null ? row.text(first.property()) : packed(column.getValue(), row);
            set(statement, next++, later ? null : value, first, shape);
        }
        for (var derived : sheet.derived().values()) {
            statement.setString(next++, derived.apply(row));
        }
        return next;
    }

    private Map<String, List<WorkbookColumn>> byTableColumn() {
        return sheet.columns().stream().collect(Collectors.groupingBy(WorkbookColumn::column, LinkedHashMap::new, Collectors.toList()));
    }

    private static String packed(List<WorkbookColumn> parts, SheetRow row) {
        return parts.stream().filter(part -> row.text(part.property()) != null).map(part -> part.part() + "=" + row.text(part.property()))
            .collect(Collectors.joining(";"));
    }

    private static void set(PreparedStatement statement, int at, String value, WorkbookColumn column, TableShape shape) throws SQLException {
        if (value == null && shape.required().contains(column.column())) {
            statement.setString(at, "");
        } else if (value != null && column.kind() == Content.FLAG) {
            statement.setBoolean(at, Boolean.parseBoolean(value));
        } else {
            statement.setString(at, value);
        }
    }
}
