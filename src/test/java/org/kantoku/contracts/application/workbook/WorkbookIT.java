package org.kantoku.contracts.application.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.workbook.CellError;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetCount;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Texts;
import org.kantoku.support.As;
import org.kantoku.support.Book;

@ExtendWith(ArquillianExtension.class)
class WorkbookIT {

    private static final WorkbookLabels LABELS = constant -> {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Texts.in(Locale.JAPANESE).containsKey(key) ? Texts.in(Locale.JAPANESE).format(key) : constant.name();
    };
    private static final Identity CLERK = As.staff(PROCUREMENT);
    private static final Identity OFFICER = As.staff(PRIVACY_OFFICER);

    @Inject
    private WorkbookService service;

    @Inject
    private WorkbookQueries queries;

    @Inject
    private WorkbookRepository repository;

    @Inject
    private UploadShelf shelf;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static WorkbookProgress progress(WorkbookProgress.Work work) {
        return new WorkbookProgress(work, null);
    }

    private byte[] exported() {
        UploadedFile to = new UploadedFile(shelf.create().toString(), "台帳.xlsx", FileKind.XLSX, "");
        as.does(CLERK, () -> service.export(to, LABELS, progress(WorkbookProgress.Work.EXPORT)));
        try {
            return Files.readAllBytes(to.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            shelf.forget(to);
        }
    }

    private UploadedFile file(byte[] content) {
        return shelf.receive("台帳.xlsx", new ByteArrayInputStream(content), AllowedKinds.WORKBOOK);
    }

    private WorkbookTrial tried(Identity who, UploadedFile file) {
        return as.run(who, () -> queries.trial(file, LABELS, progress(WorkbookProgress.Work.TRIAL)));
    }

    private WorkbookTrial committed(Identity who, UploadedFile file, String outcome) {
        return as.run(who, () -> service.commit(file, outcome, "試験のため " + mark, LABELS, progress(WorkbookProgress.Work.IMPORT)));
    }

    private static List<String> words(WorkbookTrial trial) {
        return trial.errors().stream().map(e -> e.sheet() + " " + e.column() + " " + e.value() + " " + e.messageKey()).toList();
    }

    @Test
    void anExportComesInAgainWithoutAChange() {
        WorkbookTrial trial = tried(CLERK, file(exported()));
        assertThat(words(trial)).isEmpty();
        assertThat(trial.changes()).isEmpty();
        assertThat(List.of(trial.added(), trial.changed(), trial.conflicts())).containsOnly(0);
        assertThat(trial.unchanged()).isEqualTo(RegisterWorkbook.all().stream().mapToInt(repositoryCount()).sum()).isGreaterThan(200);
        assertThat(trial.isReady()).isFalse();
    }

    private java.util.function.ToIntFunction<org.kantoku.contracts.domain.workbook.WorkbookSheet> repositoryCount() {
        return sheet -> ((Number) em.createNativeQuery("select count(*) from " + sheet.table()).getSingleResult()).intValue();
    }

    @Test
    void everyRecordOfTheDemoStandsTheRulesOfItsSheet() throws Exception {
        List<String> refused = new ArrayList<>();
        as.rolledBack(() -> RegisterWorkbook.all().forEach(sheet -> repository.all(sheet, row -> {
            try {
                sheet.check(row);
                sheet.derived().values().forEach(value -> value.apply(row));
            } catch (RuntimeException e) {
                if (!String.valueOf(e.getMessage()).equals("workbook.error.contractNumber")) {
                    refused.add(e + " " + row);
                }
            }
        })));
        assertThat(refused).isEmpty();
    }

    @Test
    void newRowsAndChangedCellsAreExactlyTheseAndAreWritten() throws Exception {
        try (Book book = new Book(exported())) {
            int department = book.row("部署", "部署コード", book.get("部署", 1, "部署コード"));
            book.set("部署", department, "英語名", "Renamed " + mark);
            book.add("委託先", Map.of("委託先名", "＝試験配送 " + mark, "記号", "新1"));
            book.add("契約", Map.ofEntries(Map.entry("委託先", "新1"), Map.entry("契約名", "配達 " + mark), Map.entry("契約の種別", "請負"),
                Map.entry("主管部署", book.get("部署", department, "部署コード")), Map.entry("登録日", "令和8年4月1日"), Map.entry("契約期間の始め", "2026-04-01"),
                Map.entry("契約期間の終わり", "２０２７/３/３１"), Map.entry("契約金額（円）", 1_200_000), Map.entry("記号", "契約1")));
            book.add("条項", Map.of("契約", "契約1", "条項", "DH-01", "記録", "未確認", "条", "第 3 条", "返還・消去の期限（日）", 30, "記録日", "2026-04-01"));
            UploadedFile file = file(book.bytes());
            WorkbookTrial trial = tried(CLERK, file);
            assertThat(words(trial)).isEmpty();
            assertThat(trial.changes()).singleElement().satisfies(change -> {
                assertThat(change.sheet() + change.column()).isEqualTo("部署英語名");
                assertThat(change.after()).isEqualTo("Renamed " + mark);
            });
            assertThat(trial.counts().stream().filter(c -> c.added() > 0).map(SheetCount::sheet)).containsExactly("委託先", "契約", "条項");
            committed(CLERK, file, trial.outcome());
            assertThat(one("select name_en from department where name_en = 'Renamed " + mark + "'")).isNotNull();
            assertThat(one("select concat(k.state, k.number like 'K%-%', k.amount_yen, k.end_date) from contract k join contractor c on c.id = k.contractor_id"
                + " where k.title = '配達 " + mark + "' and c.name_ja = '＝試験配送 " + mark + "'")).isEqualTo("DRAFT112000002027-03-31");
            assertThat(one("select concat(count(*), max(t.to_state)) from contract_transition t join contract k on k.id = t.contract_id where k.title = '配達 " + mark + "'"))
                .isEqualTo("1DRAFT");
            assertThat(one("select concat(count(*), max(p.arrangement)) from data_handling_profile p join contract k on k.id = p.contract_id where k.title = '配達 "
                + mark + "'")).isEqualTo("1UNDETERMINED");
            assertThat(one("select concat(c.params, c.recorded_by = '" + CLERK.accountId() + "') from contract_clause c join contract k on k.id = c.contract_id"
                + " where k.title = '配達 " + mark + "'")).isEqualTo("returnErasureDays=301");
            assertThat(one("select count(*) from duty d join contract k on k.id = d.contract_id where d.rule = 'L01' and k.title = '配達 " + mark + "'")).isEqualTo("1");
            assertThat(one("select count(*) from audit_log_entry where action = 'workbook.import' and reason like '%試験のため " + mark + "'")).isEqualTo("1");
            assertThat(tried(CLERK, file).added()).as("the same file again").isZero();
        }
        assertThat(tried(CLERK, file(exported())).added()).isZero();
    }

    private String one(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.isEmpty() ? null : String.valueOf(rows.get(0));
    }

    @Test
    void decisionsOfOthersAreThePrivacyOfficers() throws Exception {
        try (Book book = new Book(exported())) {
            String contract = book.get("契約", 1, "契約番号");
            book.add("リスク評価", Map.ofEntries(Map.entry("契約", contract), Map.entry("機微性", option("Sensitivity")), Map.entry("本人数", option("PrincipalVolume")),
                Map.entry("取扱いの場所", option("HandlingPlace")), Map.entry("再委託", option("SubDepth")), Map.entry("接続", option("Connection")),
                Map.entry("止まったときの影響", option("OutageTolerance")), Map.entry("事故歴", option("IncidentHistory")), Map.entry("適用日", "2026-04-01"),
                Map.entry("評価日", "2026-04-01"), Map.entry("評価した人", "isobe"), Map.entry("承認日", "2026-04-02"), Map.entry("承認した人", "isogai"),
                Map.entry("理由", "復元 " + mark)));
            UploadedFile file = file(book.bytes());
            WorkbookTrial clerk = tried(CLERK, file);
            assertThat(clerk.errors().stream().map(CellError::column)).containsExactlyInAnyOrder("評価した人", "承認日", "承認した人");
            assertThat(clerk.errors()).allMatch(e -> e.messageKey().equals("workbook.error.guarded"));
            assertThatThrownBy(() -> committed(CLERK, file, clerk.outcome())).isInstanceOf(RuleViolation.class).hasMessage("workbook.error.notReady");
            assertThat(words(tried(OFFICER, file))).isEmpty();
            book.set("リスク評価", book.row("リスク評価", "理由", "復元 " + mark), "承認した人", "isobe");
            assertThat(words(tried(OFFICER, file(book.bytes())))).singleElement().asString().contains("contracts.error.fourEyesRisk");
        }
    }

    @Test
    void rulesOverSeveralRowsAreAskedOfTheFileAndTheRegisterTogether() throws Exception {
        byte[] before = exported();
        try (Book book = new Book(before)) {
            book.add("責任者の任命", Map.of("種類", LABELS.apply(AppointmentKind.OVERALL), "利用者", "isogai", "始め", "2026-04-01"));
            WorkbookTrial second = tried(OFFICER, file(book.bytes()));
            assertThat(second.errors()).singleElement().satisfies(e -> {
                assertThat(e.messageKey()).isEqualTo("roster.error.overallTaken");
                assertThat(List.of(e.sheet(), e.column(), e.value())).containsExactly("責任者の任命", "始め", "2026-04-01");
            });
            assertThatThrownBy(() -> committed(OFFICER, file(book.bytes()), second.outcome())).hasMessage("workbook.error.notReady");
        }
        try (Book book = new Book(before)) {
            int entrusted = book.row("取扱明細", "取決めの種別", LABELS.apply(ArrangementKind.ENTRUSTMENT));
            book.add("取扱明細", Map.of("契約", book.get("取扱明細", entrusted, "契約"), "版番号", 99, "取決めの種別", LABELS.apply(ArrangementKind.NO_PERSONAL_DATA),
                "個人データ", LABELS.apply(TriState.NO), "確認日", "2026-04-01", "変更の理由", "個人データはないと聞いた"));
            assertThat(tried(CLERK, file(book.bytes())).errors()).singleElement().satisfies(e -> {
                assertThat(e.messageKey()).isEqualTo("contracts.error.arrangementDecided");
                assertThat(e.value()).isEqualTo(LABELS.apply(ArrangementKind.NO_PERSONAL_DATA));
            });
        }
    }

    private static String option(String type) {
        try {
            return LABELS.apply((Enum<?>) Class.forName("org.kantoku.contracts.domain." + type).getEnumConstants()[0]);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatChangedHereSinceTheExportIsAConflictAndNeverOverwritten() throws Exception {
        byte[] before = exported();
        try (Book book = new Book(before); Book other = new Book(before)) {
            other.set("部署", 2, "英語名", "Here " + mark);
            UploadedFile first = file(other.bytes());
            committed(CLERK, first, tried(CLERK, first).outcome());
            book.set("部署", 2, "英語名", "There " + mark);
            UploadedFile second = file(book.bytes());
            WorkbookTrial trial = tried(CLERK, second);
            assertThat(trial.conflicts()).isEqualTo(1);
            assertThat(trial.changes()).anySatisfy(c -> assertThat(List.of(c.before(), c.after(), c.conflict())).containsExactly("Here " + mark, "There " + mark, true));
            assertThatThrownBy(() -> committed(CLERK, second, trial.outcome())).hasMessage("workbook.error.notReady");
            assertThat(tried(CLERK, file(before)).conflicts()).as("a row that nobody touched in the file").isZero();
        }
    }

    @Test
    void errorsNameTheirCellAndComeBackMarkedInTheSameWorkbook() throws Exception {
        try (Book book = new Book(exported())) {
            book.set("契約", 1, "契約期間の終わり", "2026-02-30").set("契約", 1, "主管部署", "なし" + mark);
            book.poi().getSheet("部署").getRow(1).getCell(book.column("部署", "英語名")).setCellFormula("1+1");
            book.add("委託先", Map.of("法人番号", "1234567890123", "委託先名", "番号違い"));
            UploadedFile file = file(book.bytes());
            WorkbookTrial trial = tried(CLERK, file);
            assertThat(trial.errors()).extracting(CellError::messageKey).containsExactlyInAnyOrder("workbook.error.formula", "corporateNumber.error.checkDigit",
                "workbook.error.date", "workbook.error.reference.department");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new WorkbookErrors(trial, e -> Texts.in(Locale.JAPANESE).format(e.messageKey(), e.arguments()), c -> "").write(file.path(), out);
            try (Book marked = new Book(out.toByteArray())) {
                assertThat(marked.get("契約", 1, "誤り")).contains("契約期間の終わり: 日付として読めません").contains("主管部署");
                assertThat(marked.poi().getSheet("契約").getRow(1).getCell(marked.column("契約", "契約期間の終わり")).getCellComment()).isNotNull();
            }
            assertThat(tried(CLERK, file(out.toByteArray())).errorCount()).as("the marked workbook can be corrected and sent").isEqualTo(3);
        }
    }

    @Test
    void whatIsDeletedComesBackFromTheWorkbookCellByCell() throws Exception {
        List<String> sheets = List.of("契約", "契約の経過", "取扱明細", "条項", "条項の経過", "リスク評価");
        try (Book book = new Book(exported())) {
            book.add("委託先", Map.of("委託先名", "戻る配送 " + mark, "記号", "新1"));
            book.add("契約", Map.ofEntries(Map.entry("委託先", "新1"), Map.entry("契約名", "戻る 'x' \"y\" <b> \t" + mark), Map.entry("契約の種別", "請負"),
                Map.entry("主管部署", book.get("部署", 1, "部署コード")), Map.entry("登録日", "2026-04-01"), Map.entry("契約期間の始め", "2026-04-01"),
                Map.entry("契約期間の終わり", "2027-03-31"), Map.entry("記号", "契約1")));
            book.add("条項", Map.of("契約", "契約1", "条項", "DH-02", "記録", "未確認", "条", "第 3 条\n但書", "記録日", "2026-04-01"));
            UploadedFile file = file(book.bytes());
            committed(CLERK, file, tried(CLERK, file).outcome());
        }
        byte[] full = exported();
        String id = one("select id from contract where title like '戻る %" + mark + "'");
        as.rolledBack(() -> {
            for (String sql : List.of("delete from contract_clause_status where contract_clause_id in (select id from contract_clause where contract_id = '" + id + "')",
                "delete from contract_clause where contract_id = '" + id + "'", "delete from data_handling_profile where contract_id = '" + id + "'",
                "delete from contract_transition where contract_id = '" + id + "'", "delete from duty where contract_id = '" + id + "'",
                "delete from contract_tier_span where contract_id = '" + id + "'", "delete from supervised_span where contract_id = '" + id + "'",
                "delete from waived_span where contract_id = '" + id + "'", "delete from contract_end_span where contract_id = '" + id + "'",
                "delete from contract where id = '" + id + "'")) {
                em.createNativeQuery(sql).executeUpdate();
            }
            UploadedFile file = file(full);
            WorkbookTrial trial = tried(OFFICER, file);
            assertThat(words(trial)).isEmpty();
            assertThat(trial.added()).isEqualTo(5);
            committed(OFFICER, file, trial.outcome());
            Book before = new Book(full);
            Book after = new Book(exported());
            sheets.forEach(sheet -> assertThat(after.lines(sheet)).as(sheet).containsExactlyElementsOf(before.lines(sheet)));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "PRIVACY_OFFICER"})
    void othersMayNeither(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UploadedFile file = new UploadedFile("/nowhere", "x", FileKind.XLSX, "");
        assertThatThrownBy(() -> as.does(who, () -> service.export(file, LABELS, progress(WorkbookProgress.Work.EXPORT)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> tried(who, file)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> committed(who, file, "")).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aCancelledImportLeavesNothing() throws Exception {
        try (Book book = new Book(exported())) {
            book.add("部署", Map.of("部署コード", "C" + mark, "部署名", "取消 " + mark, "英語名", "x", "設置日", "2026-04-01"));
            UploadedFile file = file(book.bytes());
            String outcome = tried(CLERK, file).outcome();
            WorkbookProgress progress = progress(WorkbookProgress.Work.IMPORT);
            progress.cancel();
            assertThatThrownBy(() -> as.does(CLERK, () -> service.commit(file, outcome, "取消", LABELS, progress))).hasMessage("work.cancelled");
            assertThat(one("select count(*) from department where code = 'C" + mark + "'")).isEqualTo("0");
        }
    }
}
