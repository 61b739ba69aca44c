package org.kantoku.contracts.domain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

/** Every table of contractors and contracts whose history is kept has a sheet with all its columns, or a reason why not. */
class NothingForgottenTest {

    /** Tables that the workbook does without, and why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
        Map.entry("ledger_import", "bookkeeping of the take-over of a foreign ledger"),
        Map.entry("ledger_import_row", "bookkeeping: which row of a foreign ledger a contract came from"),
        Map.entry("ledger_mapping", "which columns of a foreign ledger mean what: a convenience of the take-over"),
        Map.entry("agency_import", "bookkeeping: comes anew with the tax agency's file"),
        Map.entry("agency_record", "what the tax agency says: comes anew with its file"),
        Map.entry("agency_event", "what the tax agency says: comes anew with its file"),
        Map.entry("selection_sheet", "a sheet is answered item by item on its page; what counts is the assessment"),
        Map.entry("selection_sheet_transition", "a sheet is answered item by item on its page; what counts is the assessment"),
        Map.entry("selection_sheet_condition", "a sheet is answered item by item on its page; what counts is the assessment's conditions"),
        Map.entry("contract_setting", "settings, not records"),
        Map.entry("clause_catalogue_version", "the catalogue goes out and in as a file of its own, published by another person"));

    private static final Set<String> STANDARD = Set.of("id", "version", "created_at", "created_by", "updated_at", "updated_by");
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\) ENGINE([^;]*);", Pattern.DOTALL);
    private static final Pattern ALTER = Pattern.compile("ALTER TABLE (\\w+)(.*?);", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("ADD COLUMN (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("^\\s+(\\w+) (?:UUID|VARCHAR|CHAR|INT|SMALLINT|TINYINT|BIGINT|DECIMAL|DATE|DATETIME|BOOLEAN|TEXT|MEDIUMTEXT|LONGTEXT)\\b");

    private static Map<String, Set<String>> versionedTables() throws IOException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.sorted().toList()) {
                String sql = Files.readString(file);
                Matcher created = CREATE.matcher(sql);
                while (created.find()) {
                    if (created.group(3).contains("WITH SYSTEM VERSIONING")) {
                        Set<String> columns = new TreeSet<>();
                        created.group(2).lines().map(COLUMN::matcher).filter(Matcher::find).forEach(m -> columns.add(m.group(1)));
                        tables.put(created.group(1), columns);
                    }
                }
                Matcher altered = ALTER.matcher(sql);
                while (altered.find()) {
                    Matcher added = ADDED.matcher(altered.group(2));
                    while (added.find()) {
                        tables.getOrDefault(altered.group(1), new TreeSet<>()).add(added.group(1));
                    }
                }
            }
        }
        return tables;
    }

    private static Set<String> tablesOfTheRegister() {
        Set<String> tables = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kantoku.contractors", "org.kantoku.contracts")) {
            if (type.isAnnotatedWith(Table.class)) {
                tables.add(type.getAnnotationOfType(Table.class).name());
                for (Field field : type.reflect().getDeclaredFields()) {
                    if (field.isAnnotationPresent(CollectionTable.class)) {
                        tables.add(field.getAnnotation(CollectionTable.class).name());
                    }
                }
            }
        }
        return tables;
    }

    @Test
    void everyTableHasASheetOrAReason() throws IOException {
        Set<String> forgotten = new TreeSet<>(tablesOfTheRegister());
        assertThat(forgotten).contains("contract", "contractor", "contract_clause");
        forgotten.retainAll(versionedTables().keySet());
        RegisterWorkbook.all().forEach(sheet -> forgotten.remove(sheet.table()));
        forgotten.removeAll(WITHOUT.keySet());
        assertThat(forgotten).as("declare a WorkbookSheet, see docs/howto/register-workbook.md").isEmpty();
    }

    @Test
    void everyColumnOfATableIsInItsSheet() throws IOException {
        Map<String, Set<String>> tables = versionedTables();
        for (WorkbookSheet sheet : RegisterWorkbook.all()) {
            Set<String> columns = new TreeSet<>(tables.get(sheet.table()));
            columns.removeAll(STANDARD);
            columns.removeAll(sheet.left());
            columns.removeAll(sheet.derived().keySet());
            assertThat(new TreeSet<>(sheet.tableColumns())).as(sheet.name()).isEqualTo(columns);
        }
    }

    @Test
    void noReasonIsGivenForATableThatHasASheet() {
        Set<String> both = new HashSet<>(WITHOUT.keySet());
        both.retainAll(RegisterWorkbook.all().stream().map(WorkbookSheet::table).toList());
        assertThat(both).isEmpty();
        assertThat(List.copyOf(Arrays.asList(WITHOUT.values().toArray()))).noneMatch(reason -> reason.toString().isBlank());
    }
}
