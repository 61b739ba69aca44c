package org.kantoku.contracts.application.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.contracts.domain.workbook.Judged;
import org.kantoku.contracts.domain.workbook.Marks;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;

/** Every contract has a first version of its facts: one that comes without it gets an undetermined one, which keeps L01 open. */
final class FirstProfiles {

    private final WorkbookSheet profiles = RegisterWorkbook.of("data_handling_profile");
    private final Map<UUID, SheetRow> bare = new LinkedHashMap<>();

    WorkbookSheet sheet() {
        return profiles;
    }

    /** A row that will be written. */
    void told(Judged judged) {
        SheetRow row = judged.row();
        if (row.sheet().table().equals("contract") && judged.kind() == Judged.Fate.NEW) {
            bare.put(row.id(), row);
        } else if (row.sheet() == profiles) {
            bare.remove(row.uuid("contract_id"));
        }
    }

    List<SheetRow> missing(String today) {
        List<SheetRow> missing = new ArrayList<>();
        bare.keySet().forEach(contract -> {
            String[] values = profiles.columns().stream().map(WorkbookColumn::initial).toArray(String[]::new);
            missing.add(new SheetRow(profiles, Marks.ofRow(contract.toString(), profiles.table(), 1), values)
                .with("contract_id", contract.toString()).with("version_no", "1").with("confirmed_on", today));
        });
        return missing;
    }
}
