package org.kantoku.contracts.application.workbook;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.TableShape;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookColumn.Content;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;

/** Writes what an import has found to be fine, portion by portion, and remembers whose supervision it concerns. */
final class WorkbookWriter {

    private final WorkbookRepository repository;
    private final LocalDateTime now;
    private final UUID by;
    private final Supplier<String> numbers;
    private final Map<String, Map<UUID, String>> links = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> touched = new HashMap<>();

    /** @param numbers gives the next number of a contract */
    WorkbookWriter(WorkbookRepository repository, LocalDateTime now, UUID by, Supplier<String> numbers) {
        this.repository = repository;
        this.now = now;
        this.by = by;
        this.numbers = numbers;
    }

    void write(WorkbookSheet sheet, TableShape shape, List<SheetRow> added, List<SheetRow> changed) {
        List<SheetRow> numbered = added.stream().map(row -> numbered(sheet, row)).toList();
        repository.insert(sheet, shape, numbered, now, by);
        repository.update(sheet, shape, changed, now, by);
        numbered.forEach(row -> linkLater(sheet, row));
        numbered.forEach(this::touch);
        changed.forEach(this::touch);
    }

    private SheetRow numbered(WorkbookSheet sheet, SheetRow row) {
        String key = sheet.numbered() == null ? null : sheet.key().get(0);
        if (key == null) {
            return row;
        }
        if (row.text(key) == null) {
            return row.with(key, numbers.get());
        }
        String[] parts = row.text(key).substring(sheet.numbered().length()).split("-");
        repository.numbersTaken(sheet.numbered(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return row;
    }

    /** A row may refer to a later one of its own sheet, which is not there yet. */
    private void linkLater(WorkbookSheet sheet, SheetRow row) {
        for (WorkbookColumn column : sheet.columns()) {
            if (column.kind() == Content.REFERENCE && column.target().equals(sheet.table()) && row.text(column.property()) != null) {
                links.computeIfAbsent(column.column(), c -> new LinkedHashMap<>()).put(row.id(), row.text(column.property()));
            }
        }
    }

    /** All rows of a sheet are there. */
    void finish(WorkbookSheet sheet) {
        links.forEach((column, to) -> repository.link(sheet, column, to));
        links.clear();
    }

    private void touch(SheetRow row) {
        WorkbookColumn owner = row.sheet().owner();
        if (row.sheet().numbered() != null || owner == null) {
            touched.computeIfAbsent(row.sheet().table(), t -> new HashSet<>()).add(row.id());
        } else if (row.text(owner.property()) != null) {
            touched.computeIfAbsent(owner.target(), t -> new HashSet<>()).add(row.uuid(owner.property()));
        }
    }

    /** The contracts whose facts have changed. */
    Set<UUID> contracts() {
        Set<UUID> contracts = new HashSet<>(touched.getOrDefault("contract", Set.of()));
        touched.forEach((table, ids) -> contracts.addAll(contractsOf(table, ids)));
        return contracts;
    }

    private Set<UUID> contractsOf(String table, Set<UUID> ids) {
        if (table.equals("contract") || table.equals("department")) {
            return Set.of();
        }
        if (table.equals("contractor")) {
            return links("contract", "id", "contractor_id", ids);
        }
        if (table.equals("upstream_entrustment")) {
            return links("contract_upstream", "contract_id", "entrustment_id", ids);
        }
        WorkbookColumn owner = RegisterWorkbook.of(table).owner();
        if (owner == null) {
            return Set.of();
        }
        Set<UUID> above = links(table, owner.column(), "id", ids);
        return owner.target().equals("contract") ? above : contractsOf(owner.target(), above);
    }

    private Set<UUID> links(String table, String column, String by, Set<UUID> ids) {
        Set<UUID> found = new HashSet<>();
        List<UUID> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += 1_000) {
            found.addAll(repository.links(table, column, by, all.subList(from, Math.min(all.size(), from + 1_000))));
        }
        return found;
    }
}
