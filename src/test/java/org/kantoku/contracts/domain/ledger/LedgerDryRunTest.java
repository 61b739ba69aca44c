package org.kantoku.contracts.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableReader;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.support.SharedData;

class LedgerDryRunTest {

    private static final String HEADER = "契約番号,契約名,委託先名,法人番号,契約日,契約開始日,契約終了日,契約金額（千円）,主管部門,共同,個人データ,本人数\n";

    @TempDir
    Path dir;

    @Test
    void columns_are_recognised_in_both_languages() {
        assertThat(LedgerMapping.recognise(List.of("date_of_order", "title", "amount", "government_departments", "joint_signatures", "corporate_number"))
                .columns()).containsExactlyInAnyOrderEntriesOf(Map.of(LedgerField.SIGNED_ON, 0, LedgerField.TITLE, 1, LedgerField.AMOUNT, 2,
                        LedgerField.DEPARTMENT, 3, LedgerField.JOINT, 4, LedgerField.CORPORATE_NUMBER, 5));
        LedgerMapping japanese = LedgerMapping.recognise(List.of("管理番号", "契約番号", "業務名", "契約 締結日", "契約期間（自）", "契約期間 至", "契約額（税込）", "備考"));
        assertThat(japanese.columns()).containsExactlyInAnyOrderEntriesOf(Map.of(LedgerField.CONTRACT_NUMBER, 1, LedgerField.TITLE, 2,
                LedgerField.SIGNED_ON, 3, LedgerField.EFFECTIVE_FROM, 4, LedgerField.END_DATE, 5, LedgerField.AMOUNT, 6));
        assertThat(japanese.problem()).isEqualTo("import.mapping.contractorMissing");
        assertThat(LedgerMapping.recognise(List.of("備考")).problem()).isEqualTo("import.mapping.titleMissing");
    }

    @Test
    void a_good_row_is_read_whole() throws IOException {
        LedgerDryRun run = run(HEADER + "A-1,配達業務,（株）みなと配送,1010001139967,2026/4/1,2026-04-01,2027-03-31,\"1,200\",配送部,有限会社なぎさ、(株)うしお,あり,5000\n");
        assertThat(run.remarks()).isEmpty();
        LedgerRow row = run.entries().get(0).row();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.amountYen()).isEqualTo(1_200_000L);
        assertThat(row.partners()).containsExactly("有限会社なぎさ", "(株)うしお");
        assertThat(row.endDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(row.principals()).isEqualTo(5000);
        assertThat(run.counts()).isEqualTo(new LedgerCounts(1, 0, 0, 0, 0, 1));
    }

    @Test
    void each_error_names_row_column_value_and_what_to_do() throws IOException {
        LedgerDryRun run = run(HEADER
                + "A-1,配達,甲社,9990001000124,2026-04-01,2026-04-01,2027-03-31,1,配送部,,あり,1\n"
                + "A-2,配達,乙社,,2026-04-01,2026-04-01,2026/02/30,1,配送部,,なし,1\n"
                + "A-3,配達,丙社,,2026-04-01,2026-04-01,2027-03-31,1,配送部,,,1\n"
                + "A-4,,丁社,,2026-04-01,2026-04-01,2025-03-31,1,配送部,,未判定,1\n"
                + "A-5,配達,,,2026-04-01,2026-04-01,2027-03-31,いくらか,配送部,,なし,1\n"
                + "A-6,配達,,,2026-04-01,2026-04-01,2027-03-31,1,配送部,,なし,1\n"
                + "A-7,配達,戊社,123456789012,2026-04-01,2026-04-01,2027-03-31,1,配送部,,なし,1\n");
        assertThat(run.remarks()).extracting(LedgerRemark::row, LedgerRemark::column, LedgerRemark::value, LedgerRemark::what).containsExactly(
                tuple(2, "法人番号", "9990001000124", "import.error.corporateNumber.error.checkDigit"),
                tuple(3, "契約終了日", "2026/02/30", "spreadsheet.date.impossible"),
                tuple(4, "個人データ", "", "import.error.required"),
                tuple(5, "契約名", "", "import.error.required"),
                tuple(5, "契約終了日", "2025-03-31", "import.error.endBeforeStart"),
                tuple(6, "契約金額（千円）", "いくらか", "spreadsheet.number.unreadable"),
                tuple(7, "委託先名", "", "import.error.required"),
                tuple(8, "法人番号", "123456789012", "import.error.corporateNumber.error.individual"));
        assertThat(run.counts().refused()).isEqualTo(7);
        assertThat(run.entries()).isEmpty();
        assertThat(run.refusedRows()).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void what_had_to_be_interpreted_is_a_warning_and_goes_in() throws IOException {
        LedgerDryRun run = run(HEADER + "A-1,配達,甲社,,,令和8年4月1日,R9.3.31,0,商品企画G,,なし,約18万\n");
        assertThat(run.remarks()).extracting(LedgerRemark::what).containsExactly("import.warn.dateMissing", "import.warn.readAs", "import.warn.readAs",
                "import.warn.zeroAmount", "import.warn.readAsNumber", "import.warn.department");
        assertThat(run.remarks()).noneMatch(LedgerRemark::error);
        assertThat(run.remarks().get(5).args()).containsExactly("商品企画部");
        assertThat(run.counts()).isEqualTo(new LedgerCounts(0, 1, 0, 0, 0, 1));
    }

    @Test
    void an_absurd_amount_is_said_and_left_out() throws IOException {
        LedgerDryRun run = run("title,amount,corporate_number\n技術協力,90000000167598800,9010005018986\n");
        assertThat(run.remarks()).extracting(LedgerRemark::what).containsExactly("import.warn.absurdAmount");
        assertThat(run.entries().get(0).row().plausibleAmount()).isNull();
    }

    @Test
    void numbers_written_by_excel_in_scientific_form_are_refused_because_digits_are_lost() throws IOException {
        LedgerDryRun run = run("title,corporate_number\n技術協力,1.01E+12\n");
        assertThat(run.remarks()).extracting(LedgerRemark::what).containsExactly("import.error.scientific");
    }

    @Test
    void repeated_rows_are_passed_over_and_a_number_given_twice_is_an_error() throws IOException {
        LedgerDryRun run = run("契約番号,契約名,委託先名\nA-1,配達,甲社\nＡ－1,配達,甲 社\nA-1,配達,甲社\nA-1,印刷,甲社\n");
        assertThat(run.counts().repeated()).isEqualTo(1);
        assertThat(run.remarks()).extracting(LedgerRemark::row, LedgerRemark::what).contains(tuple(5, "import.error.numberTwice"));
        assertThat(run.remarks().get(run.remarks().size() - 1).args()).containsExactly(2);
    }

    @Test
    void rows_taken_over_before_are_known() throws IOException {
        Table table = table("契約番号,契約名,委託先名\nA-1,配達,甲社\nA-2,印刷,甲社\n");
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        String first = LedgerDryRun.of(table, mapping, LedgerDepartments.suggest(table, mapping, Map.of()), LedgerRegister.empty()).entries().get(0).fingerprint();
        LedgerRegister register = new LedgerRegister(List.of(new LedgerContractor(UUID.randomUUID(), null, "甲社")), Set.of("A-2"), Map.of("A-1", first), Set.of(first));
        LedgerDryRun again = LedgerDryRun.of(table, mapping, LedgerDepartments.suggest(table, mapping, Map.of()), register);
        assertThat(again.counts()).isEqualTo(new LedgerCounts(0, 0, 1, 0, 1, 0));
        assertThat(again.remarks()).extracting(LedgerRemark::what).containsExactly("import.error.registered");
    }

    @Test
    void a_row_repeated_in_the_file_stays_repeated_when_its_first_is_known() throws IOException {
        Table table = table("契約名,委託先名\n配達,甲社\n配達,甲社\n配達,甲社\n");
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        LedgerDepartments none = LedgerDepartments.suggest(table, mapping, Map.of());
        String first = LedgerDryRun.of(table, mapping, none, LedgerRegister.empty()).entries().get(0).fingerprint();
        LedgerRegister register = new LedgerRegister(List.of(), Set.of(), Map.of(), Set.of(first));
        assertThat(LedgerDryRun.of(table, mapping, none, register).counts()).isEqualTo(new LedgerCounts(0, 0, 0, 2, 1, 0));
    }

    @Test
    void the_same_number_under_another_name_is_an_error_and_a_branch_is_not() throws IOException {
        Table table = table("契約名,委託先名,法人番号\n溶解,なぎさ書類,1010001139967\n溶解2,合同会社 なぎさ書類サービス,1010001139967\n溶解3,合同会社なぎさ書類サービス 西支店,1010001139967\n");
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        LedgerRegister register = new LedgerRegister(List.of(new LedgerContractor(UUID.randomUUID(), "1010001139967", "合同会社なぎさ書類サービス")),
                Set.of(), Map.of(), Set.of());
        LedgerDryRun run = LedgerDryRun.of(table, mapping, LedgerDepartments.suggest(table, mapping, Map.of()), register);
        assertThat(run.remarks()).extracting(LedgerRemark::row, LedgerRemark::what)
                .containsExactly(tuple(2, "import.error.nameDiffers"), tuple(4, "import.warn.branch"));
        assertThat(run.counts()).isEqualTo(new LedgerCounts(1, 1, 1, 0, 0, 0));
    }

    @Test
    void the_first_of_several_departments_owns_the_contract_and_choices_are_followed() throws IOException {
        Table table = table("契約名,委託先名,主管部門\n溶解,甲社,総務部／配送部\n印刷,甲社,広報\n");
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        UUID general = UUID.randomUUID();
        LedgerDepartments suggested = LedgerDepartments.suggest(table, mapping, Map.of("総務部", general));
        assertThat(suggested.choices()).containsExactly(Map.entry("総務部", "総務部"), Map.entry("広報", ""));
        LedgerDepartments chosen = suggested.choosing(Map.of("広報", "総務部"));
        LedgerDryRun run = LedgerDryRun.of(table, mapping, chosen, LedgerRegister.empty());
        assertThat(run.remarks()).extracting(LedgerRemark::what).containsExactly("import.warn.departments", "import.warn.department");
        assertThat(chosen.idOf(run.entries().get(1).row())).contains(general);
    }

    @Test
    void a_month_of_public_contracts_as_it_is() throws IOException {
        Table table = TableReader.read(SharedData.require("data/jp/gbizinfo-procurement/202009.csv"), FileKind.CSV, LedgerField::knows);
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        LedgerDryRun run = LedgerDryRun.of(table, mapping, LedgerDepartments.suggest(table, mapping, Map.of()), LedgerRegister.empty());
        assertThat(run.counts().refused()).isZero();
        assertThat(run.counts().taken()).isEqualTo(1_488);
        assertThat(run.counts().repeated()).isEqualTo(620);
        assertThat(run.counts().newContractors()).isEqualTo(711);
        assertThat(run.entries().stream().filter(e -> !e.row().partners().isEmpty()).count()).isPositive();
        assertThat(run.remarks()).extracting(LedgerRemark::what).contains("import.warn.absurdAmount", "import.warn.dateMissing", "import.warn.departments");
    }

    private LedgerDryRun run(String csv) throws IOException {
        Table table = table(csv);
        LedgerMapping mapping = LedgerMapping.recognise(table.header().names());
        LedgerDepartments departments = LedgerDepartments.suggest(table, mapping,
                Map.of("配送部", UUID.randomUUID(), "商品企画部", UUID.randomUUID()));
        return LedgerDryRun.of(table, mapping, departments, LedgerRegister.empty());
    }

    private Table table(String csv) throws IOException {
        Path file = Files.write(dir.resolve("ledger.csv"), csv.getBytes(StandardCharsets.UTF_8));
        return TableReader.read(file, FileKind.CSV, LedgerField::knows);
    }
}
