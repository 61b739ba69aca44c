package org.kantoku.contracts.domain.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kantoku.shared.RuleViolation;

/** Judges one row of the file against the register: what it would do, or why it cannot be taken. Decides nothing by itself. */
public record RowJudge(CellCodec codec, Rights rights) {

    /**
     * @param known what the register says, {@code null} when it does not know the row
     * @param shape what the database asks of the table
     */
    public Judged judge(ToldRow told, SheetRow known, TableShape shape) {
        if (!told.errors().isEmpty()) {
            return Judged.wrong(told.errors());
        }
        return known == null ? judgeNew(told, shape) : judgeKnown(told, known, shape);
    }

    private Judged judgeNew(ToldRow told, TableShape shape) {
        WorkbookSheet sheet = told.sheet();
        String[] values = told.values().clone();
        for (int i = 0; i < values.length; i++) {
            WorkbookColumn column = sheet.columns().get(i);
            if (values[i] == null) {
                values[i] = column.guard() == WorkbookColumn.Guard.ACTOR && !(rights.restore() && told.marked())
                    ? rights.account().toString() : column.initial();
            }
        }
        SheetRow row = new SheetRow(sheet, told.id(), values);
        List<CellError> errors = check(told, row, shape);
        for (int i = 0; i < values.length && !rights.restore(); i++) {
            if (isForbidden(sheet.columns().get(i), values[i])) {
                errors.add(error(told, i, values[i], "workbook.error.guarded"));
            }
        }
        return errors.isEmpty() ? new Judged(Judged.Fate.NEW, row, List.of(), List.of()) : Judged.wrong(errors);
    }

    private Judged judgeKnown(ToldRow told, SheetRow known, TableShape shape) {
        SheetRow row = told.over(known);
        List<Integer> changed = differences(known, row);
        boolean kept = Marks.edition(known.values()).equals(told.edition());
        if (changed.isEmpty() || !kept && Marks.edition(row.values()).equals(told.edition())) {
            return new Judged(Judged.Fate.UNCHANGED, known, List.of(), List.of());
        }
        if (!kept) {
            return told.edition() == null ? Judged.wrong(List.of(new CellError(told.sheet().name(), told.number(), "", "", "workbook.error.edition")))
                : new Judged(Judged.Fate.CONFLICT, row, changed, List.of());
        }
        List<CellError> errors = check(told, row, shape);
        if (!rights.restore()) {
            changed.stream().filter(i -> isForbidden(told.sheet().columns().get(i), known.values()[i])
                    || isForbidden(told.sheet().columns().get(i), row.values()[i]))
                .forEach(i -> errors.add(error(told, i, row.values()[i], "workbook.error.guarded")));
            if (errors.isEmpty() && told.sheet().isSealed(known)) {
                errors.add(error(told, changed.get(0), row.values()[changed.get(0)], "workbook.error.sealed"));
            }
        }
        return errors.isEmpty() ? new Judged(Judged.Fate.CHANGED, row, changed, List.of()) : Judged.wrong(errors);
    }

    private static List<Integer> differences(SheetRow known, SheetRow row) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < known.values().length; i++) {
            if (!Objects.equals(known.values()[i], row.values()[i])) {
                changed.add(i);
            }
        }
        return changed;
    }

    private boolean isForbidden(WorkbookColumn column, String value) {
        return switch (column.guard()) {
            case NONE -> false;
            case DECISION -> value != null && !value.equals(column.initial()) && !column.free().contains(value);
            case ACTOR -> value != null && !value.equals(rights.account().toString());
        };
    }

    private List<CellError> check(ToldRow told, SheetRow row, TableShape shape) {
        List<CellError> errors = new ArrayList<>();
        for (int i = 0; i < row.values().length; i++) {
            WorkbookColumn column = row.sheet().columns().get(i);
            String value = row.values()[i];
            if (value == null && shape.asks(column)) {
                errors.add(error(told, i, null, "workbook.error.required"));
            } else if (value != null && value.length() > shape.longest(column)) {
                errors.add(error(told, i, value, "workbook.error.tooLong", shape.longest(column)));
            }
        }
        if (errors.isEmpty()) {
            try {
                row.sheet().check(row);
            } catch (RuleViolation refused) {
                errors.add(refused(told, row, refused));
            }
        }
        return errors;
    }

    private CellError refused(ToldRow told, SheetRow row, RuleViolation refused) {
        String property = refused.field() == null ? "" : refused.field().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
        return row.sheet().has(property) ? error(told, row.sheet().at(property), row.text(property), refused.messageKey(), refused.arguments())
            : new CellError(told.sheet().name(), told.number(), "", "", refused.messageKey(), refused.arguments());
    }

    private CellError error(ToldRow told, int column, String value, String key, Object... arguments) {
        WorkbookColumn at = told.sheet().columns().get(column);
        return new CellError(told.sheet().name(), told.number(), at.header(), codec.shown(at, value), key, arguments);
    }
}
