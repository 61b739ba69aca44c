package org.kantoku.contracts.domain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.Fact;

class RegisterWorkbookTest {

    private static List<WorkbookColumn> columns() {
        return RegisterWorkbook.all().stream().flatMap(sheet -> sheet.columns().stream()).toList();
    }

    @Test
    void everySheetRefersOnlyToItselfAndThoseBeforeIt() {
        Set<String> before = new HashSet<>(Set.of(WorkbookSheet.ACCOUNTS, WorkbookSheet.FILES, WorkbookSheet.CHECKLISTS));
        for (WorkbookSheet sheet : RegisterWorkbook.all()) {
            before.add(sheet.table());
            sheet.columns().stream().filter(c -> c.target() != null)
                .forEach(c -> assertThat(before).as(sheet.name() + " " + c.header()).contains(c.target()));
        }
    }

    @Test
    void namesOfSheetsAndHeadersOfEachSheetAreDifferent() {
        assertThat(RegisterWorkbook.all().stream().map(WorkbookSheet::name)).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
        RegisterWorkbook.all().forEach(sheet -> assertThat(sheet.columns().stream().map(WorkbookColumn::header)).as(sheet.name()).doesNotHaveDuplicates()
            .doesNotContain(SheetReading.MARK, SheetReading.EDITION, SheetReading.ERRORS));
    }

    @Test
    void everyLabelOfAListIsSaidOnceAndCanBeParted() {
        List<String> wrong = new ArrayList<>();
        columns().stream().filter(c -> c.choices() != null).forEach(column -> {
            List<String> labels = Arrays.stream(column.choices().getEnumConstants()).map(Labels.JAPANESE).toList();
            if (new HashSet<>(labels).size() < labels.size()
                    || column.kind() == WorkbookColumn.Content.CHOICES && labels.stream().anyMatch(l -> l.contains("、"))) {
                wrong.add(column.header() + " " + labels);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFactHasAColumn() {
        WorkbookSheet profiles = RegisterWorkbook.of("data_handling_profile");
        assertThat(Arrays.stream(Fact.values()).map(fact -> "facts." + fact.variable())).allMatch(profiles::has);
    }
}
