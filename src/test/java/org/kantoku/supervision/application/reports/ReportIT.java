package org.kantoku.supervision.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.reports.BoardReport.Incidents;
import org.kantoku.supervision.domain.reports.PeriodLapse;
import org.kantoku.supervision.domain.reports.ReportPeriod.Part;
import org.kantoku.supervision.domain.reports.ReportScope;
import org.kantoku.support.As;
import org.kantoku.support.Book;
import org.kantoku.support.LedgerRows;

/** Reports about the demo data: what is in them, who may have them, and what the audit trail keeps of it. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    private static final Identity AUDITOR = As.staff(Role.AUDIT_OFFICER);

    @Inject
    private ReportService service;

    @Inject
    private PackQueries packs;

    @Inject
    private BoardReportQueries boards;

    @Inject
    private ContractQueries contracts;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    /** A report made for somebody, with its file. */
    private record Made(ReportProgress.Ready ready, byte[] content) {
    }

    /** Makes a report. */
    @FunctionalInterface
    private interface Making {
        void make(Path to, ReportProgress progress);
    }

    private Made make(Identity who, Making making) throws IOException {
        Path file = Files.createTempFile("report-", ".it");
        try {
            ReportProgress progress = new ReportProgress(ReportProgress.Report.PACK);
            as.does(who, () -> making.make(file, progress));
            return new Made(progress.ready(), Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private FiscalYear year() {
        return FiscalYear.of(clock.today());
    }

    private PackOrder order(FiscalYear year, UUID department, UUID contractor, PackOrder.Format format) {
        return new PackOrder(year, new ReportScope(department, contractor), format, Locale.JAPANESE);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Identity manager(UUID department) {
        return new Identity(UUID.nameUUIDFromBytes("manager".getBytes()), 0, 0, "manager", "部門の責任者", Set.of(Role.DEPT_PRIVACY_MANAGER), department, null, "ja", false);
    }

    private UUID department(String code) {
        return UUID.fromString(em.createNativeQuery("select cast(id as char) from department where code = ?1").setParameter(1, code).getSingleResult().toString());
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void theWorkbookHoldsEveryInspectionFindingAndWaiver() throws Exception {
        Made made = make(AUDITOR, (to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.XLSX), to, progress));
        assertThat(made.ready().name()).isEqualTo("監督記録-" + year().year() + " 年度-連合会全体.xlsx");
        String span = " between '" + year().start() + "' and '" + year().end() + "'";
        try (Book book = new Book(made.content())) {
            assertThat(Stream.of("概要", "指標", "対象の契約", "点検", "自己点検", "指摘と是正", "指摘の経過", "失効", "例外承認", "決定", "確かめ方")
                .map(name -> book.poi().getSheet(name))).doesNotContainNull();
            assertThat(book.poi().getSheet("点検").getLastRowNum()).isPositive().isEqualTo((int) number("select count(*) from inspection where planned_on" + span
                + " or fieldwork_end_on" + span + " or confirmed_on" + span));
            assertThat(book.poi().getSheet("指摘と是正").getLastRowNum()).isPositive().isEqualTo((int) number("select count(*) from finding where raised_on <= '" + year().end()
                + "' and (closed_on is null or closed_on >= '" + year().start() + "')"));
            assertThat(book.poi().getSheet("指摘の経過").getLastRowNum()).isEqualTo((int) number("select count(*) from finding_transition where on_date" + span));
            assertThat(book.poi().getSheet("失効").getLastRowNum()).isPositive();
            assertThat(book.poi().getSheet("例外承認").getLastRowNum()).isPositive();
            assertThat(book.poi().getSheet("決定").getLastRowNum()).isPositive();
            for (int i = 0; i < book.poi().getNumberOfSheets(); i++) {
                assertThat(String.join("", book.lines(book.poi().getSheetName(i)))).as(book.poi().getSheetName(i)).doesNotContain("???", "{0}", "enum.");
            }
        }
    }

    /** A reader sees no ids and no names of the code. */
    @Test
    void thePackSpeaksInWordsAndInTheReadersLanguage() throws Exception {
        Made made = make(AUDITOR, (to, progress) -> service.pack(new PackOrder(year(), new ReportScope(null, null), PackOrder.Format.XLSX, Locale.ENGLISH), to, progress));
        List<?> departments = em.createNativeQuery("select name_en from department").getResultList();
        try (Book book = new Book(made.content())) {
            for (int row = 1; row <= book.poi().getSheet("Lapses").getLastRowNum(); row++) {
                String department = book.get("Lapses", row, "Department");
                assertThat(department == null || department.isEmpty() || List.of(department.split("\n")).stream().allMatch(departments::contains)).as(department).isTrue();
                assertThat(String.valueOf(book.get("Lapses", row, "Subject"))).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
                assertThat(book.get("Lapses", row, "Branch")).isNotIn("check", "purpose", "approval", "relied", "ONSITE", "a", "b", "c", "d", "g");
            }
        }
    }

    /** model.md §6, effectiveState: the date makes a state of what was recorded. */
    @Test
    void theStateOfAContractIsTheOneOfItsPage() throws Exception {
        Made made = make(AUDITOR, (to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.XLSX), to, progress));
        try (Book book = new Book(made.content())) {
            List<String> states = new ArrayList<>();
            for (int row = 1; row <= book.poi().getSheet("対象の契約").getLastRowNum(); row++) {
                String number = book.get("対象の契約", row, "番号");
                UUID id = UUID.fromString(em.createNativeQuery("select cast(id as char) from contract where number = ?1").setParameter(1, number).getSingleResult().toString());
                String state = Texts.in(Locale.JAPANESE).of(as.run(AUDITOR, () -> contracts.view(id)).state());
                assertThat(book.get("対象の契約", row, "状態")).as(number).isEqualTo(state);
                states.add(state);
            }
            assertThat(states).contains("有効", "更新判断中");
        }
    }

    @Test
    void daysToComeHaveNoRecord() {
        FiscalYear next = new FiscalYear(year().year() + 1);
        for (Making making : List.<Making>of((to, progress) -> service.pack(order(next, null, null, PackOrder.Format.PDF), to, progress),
            (to, progress) -> service.board(new BoardOrder(next, Part.Q1, true, Locale.JAPANESE), to, progress),
            (to, progress) -> service.summary(next, Locale.JAPANESE, to, progress))) {
            assertThatThrownBy(() -> make(AUDITOR, making)).isInstanceOf(RuleViolation.class).hasMessage("reports.error.future");
        }
    }

    /** Stage E4: what stands and lasts 60 days is in the report (model.md §6.2). */
    @Test
    void theBoardIsToldOfLapsesThatStandForSixtyDays() {
        BoardReport report = as.run(AUDITOR, () -> boards.board(new BoardOrder(year(), Part.YEAR, false, Locale.JAPANESE)));
        long lasting = number("select count(distinct d.rule, d.branch, coalesce(d.subject_id, d.contract_id), d.subject_key, d.due_on) from duty d where d.rule like 'L%'"
            + " and d.met_on is null and d.due_on + interval 60 day <= date(utc_timestamp() + interval 9 hour)");
        assertThat(lasting).isGreaterThan(8);
        long listed = report.serious().stream().filter(s -> s.lapse().standing(report.day()) == PeriodLapse.Standing.OPEN).count();
        assertThat(report.seriousTotal()).isGreaterThanOrEqualTo(lasting);
        assertThat(listed).as("as many as fit a paper").isGreaterThanOrEqualTo(Math.min(300, lasting));
    }

    @Test
    void theAuditTrailKeepsTheDigestOfTheFile() throws Exception {
        Made made = make(AUDITOR, (to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.PDF), to, progress));
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(made.content()));
        assertThat(made.ready().sha256()).isEqualTo(digest);
        assertThat(number("select count(*) from audit_log_entry where action = 'report.pack' and entity = 'SupervisionReport' and reason = 'sha256 " + digest
            + "' and actor_id = '" + AUDITOR.accountId() + "'")).isOne();
        if (made.ready().name().endsWith(".pdf")) {
            assertThat(text(made.content())).contains("委託先監督の記録", "目次", "監督充足率", "当時の判定").doesNotContain("???", "{0}");
        }
    }

    @Test
    void aManagerGetsTheOwnDepartmentsAndNoOther() throws Exception {
        UUID own = department("D01");
        Made made = make(manager(own), (to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.XLSX), to, progress));
        try (Book book = new Book(made.content())) {
            assertThat(book.poi().getSheet("対象の契約").getLastRowNum()).isPositive();
            String name = em.createNativeQuery("select name_ja from department where code = 'D01'").getSingleResult().toString();
            for (String sheet : List.of("対象の契約", "失効")) {
                for (int row = 1; row <= book.poi().getSheet(sheet).getLastRowNum(); row++) {
                    assertThat(book.get(sheet, row, "部門")).as(sheet + " " + row).isEqualTo(name);
                }
            }
        }
        assertThatThrownBy(() -> make(manager(own), (to, progress) -> service.pack(order(year(), department("D03"), null, PackOrder.Format.XLSX), to, progress)))
            .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.messageKey()).isEqualTo("reports.error.otherDepartment"));
        assertThatThrownBy(() -> make(manager(null), (to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.XLSX), to, progress)))
            .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.messageKey()).isEqualTo("reports.error.noDepartment"));
    }

    @Test
    void allYearsOfOneContractor() throws Exception {
        UUID contractor = UUID.fromString(em.createNativeQuery("select cast(contractor_id as char) from inspection where state = 'CONFIRMED' order by number limit 1")
            .getSingleResult().toString());
        String name = em.createNativeQuery("select name_ja from contractor where id = '" + contractor + "'").getSingleResult().toString();
        Made made = make(AUDITOR, (to, progress) -> service.pack(order(null, null, contractor, PackOrder.Format.XLSX), to, progress));
        assertThat(made.ready().name()).isEqualTo("監督記録-全年度-" + name + ".xlsx");
        try (Book book = new Book(made.content())) {
            assertThat(book.poi().getSheet("点検").getLastRowNum()).isEqualTo((int) number("select count(*) from inspection where contractor_id = '" + contractor + "'"));
            for (int row = 1; row <= book.poi().getSheet("点検").getLastRowNum(); row++) {
                assertThat(book.get("点検", row, "委託先")).isEqualTo(name);
            }
        }
        assertThatThrownBy(() -> make(AUDITOR, (to, progress) -> service.pack(order(null, null, null, PackOrder.Format.XLSX), to, progress)))
            .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.messageKey()).isEqualTo("reports.error.year"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBoardReportWithoutNamesGivesNobodyAway() throws Exception {
        Made named = make(AUDITOR, (to, progress) -> service.board(new BoardOrder(year(), Part.YEAR, false, Locale.JAPANESE), to, progress));
        Made withheld = make(AUDITOR, (to, progress) -> service.board(new BoardOrder(year(), Part.YEAR, true, Locale.JAPANESE), to, progress));
        String open = text(named.content()).replaceAll("\\s", "");
        String closed = text(withheld.content()).replaceAll("\\s", "");
        List<String> names = em.createNativeQuery("select name_ja from contractor").getResultList();
        assertThat(names.stream().map(name -> name.replaceAll("\\s", "")).filter(open::contains)).as("firms by name").isNotEmpty();
        assertThat(names.stream().map(name -> name.replaceAll("\\s", "")).filter(closed::contains)).as("firms in the report without names").isEmpty();
        List<String> numbers = em.createNativeQuery("select number from contract union select number from finding union select number from inspection").getResultList();
        assertThat(numbers.stream().filter(closed::contains)).as("numbers in the report without names").isEmpty();
        assertThat(closed).contains("A社　契約1", "監督充足率", "決定を求める事項", "前の期間は").doesNotContain("???", "{0}");
        assertThat(named.ready().name()).isEqualTo("理事会報告-" + year().year() + " 年度.pdf");
        try (PDDocument document = Loader.loadPDF(named.content())) {
            assertThat(document.getNumberOfPages()).isBetween(3, 40);
        }
    }

    @Test
    void theBoardIsToldOfIncidentsInNumbers() throws Exception {
        FiscalYear last = year().previous();
        LocalDate first = last.start();
        BoardOrder order = new BoardOrder(last, Part.YEAR, true, Locale.JAPANESE);
        as.rolledBack(() -> as.does(AUDITOR, () -> {
            LedgerRows rows = new LedgerRows(em, "髙﨑運輸");
            Incidents before = boards.board(order).incidents();
            incident(rows, first.plusDays(10), first.plusDays(11), last.end().plusDays(5));
            incident(rows, first.plusDays(20), null, first.plusDays(40));
            incident(rows, first.plusDays(30), last.end().plusDays(1), null);
            incident(rows, first.minusDays(10), first.minusDays(9), null);
            incident(rows, last.end().plusDays(1), last.end().plusDays(1), null);
            Incidents after = boards.board(order).incidents();
            assertThat(after.known() - before.known()).as("known in the year").isEqualTo(3);
            assertThat(after.reportable() - before.reportable()).as("of these found reportable by its end").isEqualTo(1);
            assertThat(after.open() - before.open()).as("not closed by its end").isEqualTo(3);
        }));
        String text = text(make(AUDITOR, (to, progress) -> service.board(order, to, progress)).content()).replaceAll("\\s", "");
        assertThat(text).contains("期間に知った事故", "うち報告対象", "終わっていない事故");
    }

    private static UUID incident(LedgerRows rows, LocalDate known, LocalDate reportable, LocalDate closed) {
        UUID id = UUID.randomUUID();
        rows.entity("incident", "number, title, discovered_by, federation_knew_at, known_on, first_call_hours, written_notice_days, triaged_on, reportable,"
            + " confirmed_reportable_on, principals, principals_told, state, search_text", id, "T" + id.toString().substring(0, 12), "誤送付", "FEDERATION", known, known, 24,
            3, reportable, reportable == null ? null : 1, reportable, 10, 0, closed == null ? "TRIAGED" : "CLOSED", "");
        if (closed != null) {
            rows.row("incident_step", "id, incident_id, seq, on_date, act, to_state", UUID.randomUUID(), id, 1, closed, "CLOSE", "CLOSED");
        }
        return id;
    }

    /** Whether to stop handing over, and whether an incident is reportable, are decisions as well. */
    @Test
    void decisionsOnHandOverAndIncidentsAreInThePack() throws Exception {
        FiscalYear last = year().previous();
        as.rolledBack(() -> as.does(AUDITOR, () -> {
            LedgerRows rows = new LedgerRows(em, "髙﨑運輸");
            UUID contract = rows.contract("宅配");
            LocalDate on = last.start().plusDays(40);
            rows.entity("handover_decision", "rule, branch, subject_id, subject_key, start_on, contract_id, asked_on, due_on, decided_on, needed, reason",
                UUID.randomUUID(), "L05", "", contract, "", last.start(), contract, on, on, on, 0, "点検の日を決めた");
            UUID incident = incident(rows, on, on, null);
            rows.row("incident_contract", "incident_id, contract_id", incident, contract);
            rows.row("incident_assessment", "id, seq, on_date, incident_id, kinds, suspected, encrypted, my_number, principals, own_data, upstream_data, decided, reportable, words",
                UUID.randomUUID(), 1, on, incident, "PROPERTY", 1, 0, 0, 10, 1, 0, 1, 1, "口座番号を含む");
            rows.row("incident_assessment", "id, seq, on_date, incident_id, kinds, suspected, encrypted, my_number, principals, own_data, upstream_data, decided, reportable, words",
                UUID.randomUUID(), 2, on, incident, "PROPERTY", 1, 0, 0, 12, 1, 0, 0, 1, "人数を改めた");
            assertThat(decisions(last, rows.department)).containsExactlyInAnyOrder("HANDOVER reports.handover.no 点検の日を決めた",
                "INCIDENT reports.reportable.yes 口座番号を含む");
            assertThat(decisions(last, department("D01"))).as("of another department").noneMatch(line -> line.contains("点検の日を決めた") || line.contains("口座番号を含む"));
        }));
    }

    /** Kind, outcome and reason of each decision. */
    private List<String> decisions(FiscalYear year, UUID department) {
        List<String> found = new ArrayList<>();
        packs.read(order(year, department, null, PackOrder.Format.XLSX), pack -> {
            PackTable table = pack.tables().stream().filter(one -> one.key().equals("decisions")).findFirst().orElseThrow();
            table.rows().tell(row -> {
                String kind = ((Phrase) row.get(table.columns().indexOf("decision"))).key().replace("reports.decision.", "");
                Object outcome = row.get(table.columns().indexOf("outcome"));
                found.add(kind + " " + (outcome == null ? "" : ((Phrase) outcome).key()) + " " + row.get(table.columns().indexOf("reason")));
            });
        });
        return found;
    }

    @Test
    void theSummaryForThePublicHasThreeNumbersAndNoFirm() throws Exception {
        FiscalYear last = year().previous();
        PublicSummary summary = as.run(AUDITOR, () -> boards.summary(last, Locale.JAPANESE));
        assertThat(summary.isInterim()).isFalse();
        assertThat(summary.figures().inspections()).isEqualTo(number("select count(*) from inspection where state in ('CONFIRMED', 'CLOSED') and fieldwork_end_on between '"
            + last.start() + "' and '" + last.end() + "'"));
        Made made = make(AUDITOR, (to, progress) -> service.summary(last, Locale.JAPANESE, to, progress));
        String text = text(made.content()).replaceAll("\\s", "");
        assertThat(text).contains("契約" + summary.figures().contracts() + "件", "点検を" + summary.figures().inspections() + "件", summary.figures().corrections() + "件について");
        assertThat(em.createNativeQuery("select name_ja from contractor").getResultList()).noneMatch(name -> text.contains(name.toString().replaceAll("\\s", "")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CONTRACTOR_USER", "ADMINISTRATOR", "PROCUREMENT", "INSPECTOR"})
    void nobodyElseMakesAnyReport(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        for (Making making : makings()) {
            assertThatThrownBy(() -> make(who, making)).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as.run(who, packs::years)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> packs.read(order(year(), null, null, PackOrder.Format.PDF), pack -> { }))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theBoardsReportsAreNotAManagers() {
        for (Making making : makings().subList(1, 3)) {
            assertThatThrownBy(() -> make(manager(department("D01")), making)).isInstanceOf(AccessDenied.class);
        }
    }

    private List<Making> makings() {
        return List.of((to, progress) -> service.pack(order(year(), null, null, PackOrder.Format.PDF), to, progress),
            (to, progress) -> service.board(new BoardOrder(year(), Part.Q1, true, Locale.JAPANESE), to, progress),
            (to, progress) -> service.summary(year(), Locale.JAPANESE, to, progress));
    }
}
