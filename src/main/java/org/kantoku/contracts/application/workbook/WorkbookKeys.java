package org.kantoku.contracts.application.workbook;

import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.workbook.RegisterKeys;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetReading;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;
import org.kantoku.shared.spreadsheet.SheetCell;

/** Gathers by which names rows refer to each other: those of the register, then those of a file. */
final class WorkbookKeys {

    private final RegisterKeys keys = new RegisterKeys();

    /** The names of what the register has. */
    static WorkbookKeys of(WorkbookRepository repository) {
        WorkbookKeys all = new WorkbookKeys();
        repository.accounts().forEach((id, login) -> all.keys.put(WorkbookSheet.ACCOUNTS, id, login));
        repository.files().forEach((id, digest) -> all.keys.put(WorkbookSheet.FILES, id, digest));
        repository.checklists().forEach((id, name) -> all.keys.put(WorkbookSheet.CHECKLISTS, id, name));
        RegisterWorkbook.all().stream().filter(sheet -> RegisterWorkbook.isReferredTo(sheet.table()))
            .forEach(sheet -> repository.all(sheet, row -> all.keys.put(sheet.table(), row.id(), all.key(row))));
        return all;
    }

    RegisterKeys keys() {
        return keys;
    }

    /** By which name people know a row: its key, else the name of what it belongs to. */
    String name(SheetRow row) {
        WorkbookColumn owner = row.sheet().owner();
        String key = key(row);
        return !key.equals(row.id().toString()) || owner == null || row.text(owner.property()) == null ? key
            : keys.name(owner.target(), row.uuid(owner.property()));
    }

    /** By which name other sheets refer to a row. */
    private String key(SheetRow row) {
        List<String> parts = row.sheet().key();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> row.text(part) == null)) {
            return row.id().toString();
        }
        return String.join(" ", parts.stream().map(part -> {
            WorkbookColumn column = row.sheet().columns().get(row.sheet().at(part));
            return column.kind() == WorkbookColumn.Content.REFERENCE ? keys.name(column.target(), UUID.fromString(row.text(part))) : row.text(part);
        }).toList());
    }

    /** A row of a file: what it calls itself, and by its id. */
    void told(WorkbookSheet sheet, SheetReading reading, int number, List<SheetCell> cells) {
        if (!RegisterWorkbook.isReferredTo(sheet.table())) {
            return;
        }
        UUID id = reading.id(number, cells);
        List<String> parts = sheet.key().stream().map(part -> reading.cell(part, cells).value().text()).toList();
        String mark = reading.mark(cells);
        String key = parts.isEmpty() || parts.stream().anyMatch(String::isEmpty) ? mark : String.join(" ", parts);
        if (!keys.knows(sheet.table(), id)) {
            keys.put(sheet.table(), id, key.isEmpty() ? id.toString() : key);
        } else if (!key.isEmpty()) {
            keys.alias(sheet.table(), key, id);
        }
        if (!mark.isEmpty()) {
            keys.alias(sheet.table(), mark, id);
        }
    }
}
