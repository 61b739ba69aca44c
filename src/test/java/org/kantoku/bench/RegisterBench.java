package org.kantoku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.Identity;
import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerFiles;
import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerImportService;
import org.kantoku.contracts.application.ledger.LedgerOrder;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.application.workbook.WorkbookLabels;
import org.kantoku.contracts.application.workbook.WorkbookProgress;
import org.kantoku.contracts.application.workbook.WorkbookQueries;
import org.kantoku.contracts.application.workbook.WorkbookService;
import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.spreadsheet.SheetBook;
import org.kantoku.shared.spreadsheet.SheetBook.Head;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Texts;
import org.kantoku.support.As;

/** The register's ways in and out with ten thousand contracts; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class RegisterBench {

    private static final int CONTRACTS = 10_000;
    private static final int CONTRACTORS = 2_000;
    private static final List<String> CLAUSES = List.of("DH-01", "DH-02");
    private static final WorkbookLabels LABELS = constant -> {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Texts.in(Locale.JAPANESE).containsKey(key) ? Texts.in(Locale.JAPANESE).format(key) : constant.name();
    };
    private static final Identity OFFICER = As.staff(PRIVACY_OFFICER);

    @Inject
    private WorkbookService workbooks;

    @Inject
    private WorkbookQueries trials;

    @Inject
    private LedgerImportService ledgers;

    @Inject
    private LedgerImportQueries ledgerTrials;

    @Inject
    private LedgerFiles ledgerFiles;

    @Inject
    private UploadShelf shelf;

    @Inject
    private As as;

    private final Measure measure = new Measure();

    @AfterEach
    void tell() {
        measure.tell();
    }

    @Test
    void aWorkbookOfTenThousandContracts() throws Exception {
        UploadedFile file = empty();
        int rows = written(file);
        WorkbookTrial trial = measure.of("workbook, " + rows + " rows: dry run", () -> tried(file));
        assertThat(trial.errors().stream().limit(5).toList()).isEmpty();
        assertThat(trial.added()).isEqualTo(rows);
        UploadedFile exported = empty();
        as.rolledBack(() -> {
            measure.of("workbook, " + rows + " rows: commit with duties", () -> as.run(OFFICER, () -> workbooks.commit(file, trial.outcome(), "計測", LABELS,
                new WorkbookProgress(WorkbookProgress.Work.IMPORT, null))));
            measure.of("workbook: export of all", () -> as.run(OFFICER, () -> {
                workbooks.export(exported, LABELS, new WorkbookProgress(WorkbookProgress.Work.EXPORT, null));
                return null;
            }));
            UploadedFile read = received(exported);
            WorkbookTrial again = measure.of("workbook: dry run of the export", () -> tried(read));
            assertThat(again.errors().stream().limit(5).toList()).isEmpty();
            assertThat(again.unchanged()).isGreaterThan(rows);
            assertThat(again.added() + again.changed() + again.conflicts()).isZero();
            shelf.forget(read);
        });
        shelf.forget(file);
        shelf.forget(exported);
    }

    @Test
    void aLedgerOfTenThousandContracts() throws Exception {
        StringBuilder ledger = new StringBuilder("契約番号,契約名,委託先名,契約日,開始日,終了日,金額,主管部門,個人データ\n");
        for (int i = 0; i < CONTRACTS; i++) {
            ledger.append("BENCH-").append(i).append(",大きな台帳の業務 ").append(i).append(",株式会社大台帳").append(i % CONTRACTORS)
                .append(",令和8年4月1日,2026-04-01,2027-03-31,\"1,200,000\",物流部,未判定\n");
        }
        LedgerFile file = ledgerFiles.receive("台帳.csv", new ByteArrayInputStream(ledger.toString().getBytes(StandardCharsets.UTF_8)));
        LedgerOrder order = new LedgerOrder(file, LedgerMapping.recognise(file.table().header().names()), Map.of(), null);
        LedgerCounts seen = measure.of("ledger, " + CONTRACTS + " rows: dry run",
            () -> as.run(As.staff(PROCUREMENT), () -> ledgerTrials.dryRun(order, new LedgerProgress()).counts()));
        assertThat(seen.taken()).isEqualTo(CONTRACTS);
        as.rolledBack(() -> measure.of("ledger, " + CONTRACTS + " rows: commit with duties",
            () -> as.run(As.staff(PROCUREMENT), () -> ledgers.commit(order.expecting(seen), number -> number, new LedgerProgress()))));
    }

    private WorkbookTrial tried(UploadedFile file) {
        return as.run(OFFICER, () -> trials.trial(file, LABELS, new WorkbookProgress(WorkbookProgress.Work.TRIAL, null)));
    }

    private UploadedFile empty() {
        return new UploadedFile(shelf.create().toString(), "台帳.xlsx", FileKind.XLSX, UUID.randomUUID().toString());
    }

    private UploadedFile received(UploadedFile file) {
        try (var stream = Files.newInputStream(file.path())) {
            return shelf.receive("台帳.xlsx", stream, org.kantoku.shared.upload.AllowedKinds.WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contracts in force with their contractors, facts, two clauses and two steps of life each. */
    private static int written(UploadedFile file) throws IOException {
        int rows = 0;
        try (OutputStream out = Files.newOutputStream(file.path()); SheetBook book = new SheetBook(out, "選択肢")) {
            book.sheet("部署", heads("部署コード", "部署名", "英語名", "設置日"));
            book.row(List.of("BENCH", "計測部", "Measuring", LocalDate.of(2020, 4, 1)));
            book.sheet("委託先", heads("委託先名", "委託先名カナ", "所在地", "状態", "台帳からの引継ぎ", "記号"));
            for (int i = 0; i < CONTRACTORS; i++, rows++) {
                book.row(List.of("株式会社計測運輸" + i, "ケイソクウンユ", "東京都千代田区霞が関 1-1-" + i, "取引中", "はい", "社" + i));
            }
            book.sheet("契約", heads("委託先", "契約名", "契約の種別", "主管部署", "登録日", "契約日", "契約期間の始め", "契約期間の終わり", "契約金額（円）", "状態", "記号"));
            for (int i = 0; i < CONTRACTS; i++, rows++) {
                book.row(List.of("社" + i % CONTRACTORS, "宅配業務委託 " + i, "請負", "BENCH", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), 1_200_000 + i, "有効", "契約" + i));
            }
            book.sheet("契約の経過", heads("契約", "順", "前の状態", "後の状態", "日付"));
            for (int i = 0; i < CONTRACTS; i++, rows += 2) {
                book.row(java.util.Arrays.asList("契約" + i, 1, null, "下書き", LocalDate.of(2026, 3, 1)));
                book.row(List.of("契約" + i, 2, "下書き", "有効", LocalDate.of(2026, 4, 1)));
            }
            book.sheet("取扱明細", heads("契約", "版番号", "取決めの種別", "個人データ", "本人の区分", "授受の開始日", "確認日"));
            for (int i = 0; i < CONTRACTS; i++, rows++) {
                book.row(List.of("契約" + i, 1, "委託", "はい", "組合員", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1)));
            }
            book.sheet("条項", heads("契約", "条項", "記録", "条", "記録日"));
            for (int i = 0; i < CONTRACTS; i++) {
                for (String clause : CLAUSES) {
                    book.row(List.of("契約" + i, clause, "未確認", "第 3 条", LocalDate.of(2026, 4, 1)));
                    rows++;
                }
            }
        }
        return rows + 1;
    }

    private static List<Head> heads(String... names) {
        return java.util.Arrays.stream(names).map(name -> new Head(name, false, false, false, List.of(), false)).toList();
    }
}
