package org.kantoku.contracts.application.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.workbook.CellCodec;
import org.kantoku.contracts.domain.workbook.CellError;
import org.kantoku.contracts.domain.workbook.Judged;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.ToldRow;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;

/**
 * Refuses rows whose key another one has already.
 *
 * @param seen keys that earlier rows of the sheet would take, by their columns
 */
record UniqueCheck(WorkbookRepository repository, WorkbookSheet sheet, CellCodec codec, Map<String, Set<List<String>>> seen) {

    /** Turns those of the judged rows into errors. */
    void refuse(Map<ToldRow, Judged> judged) {
        for (List<String> properties : sheet.unique()) {
            List<ToldRow> asked = new ArrayList<>();
            judged.forEach((told, row) -> {
                if (row.isWritten() && takes(row, properties)) {
                    asked.add(told);
                }
            });
            Set<List<String>> taken = seen.computeIfAbsent(String.join(",", properties), p -> new HashSet<>());
            boolean clash = !asked.isEmpty() && !free(properties, asked.stream().map(told -> judged.get(told).row()).toList());
            for (ToldRow told : asked) {
                SheetRow row = judged.get(told).row();
                if (!taken.add(properties.stream().map(row::text).toList())) {
                    judged.put(told, wrong(told, row, properties, "workbook.error.twiceInFile"));
                } else if (clash && !free(properties, List.of(row))) {
                    judged.put(told, wrong(told, row, properties, "workbook.error.taken"));
                }
            }
        }
    }

    private boolean takes(Judged judged, List<String> properties) {
        return properties.stream().map(judged.row()::text).noneMatch(Objects::isNull)
            && (judged.kind() == Judged.Fate.NEW || properties.stream().anyMatch(p -> judged.changed().contains(sheet.at(p))));
    }

    private boolean free(List<String> properties, List<SheetRow> rows) {
        Set<UUID> holders = repository.holders(sheet, properties, rows);
        rows.forEach(row -> holders.remove(row.id()));
        return holders.isEmpty();
    }

    private Judged wrong(ToldRow told, SheetRow row, List<String> properties, String problem) {
        String last = properties.get(properties.size() - 1);
        WorkbookColumn column = sheet.columns().get(sheet.at(last));
        return Judged.wrong(List.of(new CellError(sheet.name(), told.number(), column.header(), codec.shown(column, row.text(last)), problem)));
    }
}
