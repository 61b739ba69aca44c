package org.kantoku.contracts.domain.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workbook of the whole register: its sheets in an order in which each refers only to itself and those before it. What is not in it, and
 * why, is said in {@code docs/howto/register-workbook.md}.
 */
public final class RegisterWorkbook {

    private static final List<WorkbookSheet> SHEETS = sheets();

    private RegisterWorkbook() {
    }

    private static List<WorkbookSheet> sheets() {
        return Stream.of(ContractorSheets.before(), RosterSheets.all(), UpstreamSheets.before(), ContractSheets.all(), UpstreamSheets.links(),
            SubSheets.all(), HygieneSheets.all(), ContractorSheets.selection(), RecordSheets.documents(), HandlingSheets.all(), RecordSheets.all(), ExitSheets.all(),
            ArrangementSheets.all())
            .flatMap(List::stream).toList();
    }

    public static List<WorkbookSheet> all() {
        return SHEETS;
    }

    public static Optional<WorkbookSheet> named(String name) {
        return SHEETS.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** @throws java.util.NoSuchElementException when the table has no sheet */
    public static WorkbookSheet of(String table) {
        return SHEETS.stream().filter(sheet -> sheet.table().equals(table)).findFirst().orElseThrow();
    }

    /** Whether other sheets refer to rows of this one. */
    public static boolean isReferredTo(String table) {
        return SHEETS.stream().flatMap(sheet -> sheet.columns().stream()).anyMatch(column -> table.equals(column.target()));
    }
}
