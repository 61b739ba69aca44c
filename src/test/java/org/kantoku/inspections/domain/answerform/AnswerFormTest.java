package org.kantoku.inspections.domain.answerform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.Fixtures;
import org.kantoku.shared.upload.UploadJudge;
import org.kantoku.support.Book;

/** The questions go out as a workbook, are filled in, and come back; what is wrong is told by cell. */
class AnswerFormTest {

    private static Cell cell(Book book, String code, FormColumn column) {
        XSSFSheet sheet = book.poi().getSheetAt(0);
        for (Row row : sheet) {
            Cell at = row.getCell(FormColumn.CODE.ordinal());
            if (at != null && new DataFormatter().formatCellValue(at).equals(code)) {
                return row.getCell(column.ordinal());
            }
        }
        throw new AssertionError(code);
    }

    private static void fill(Book book, String code, String answer) {
        cell(book, code, FormColumn.ANSWER).setCellValue(answer);
    }

    private static FormTrial judge(AnswerForm form, Book book) {
        return FormJudge.judge(form, Forms.read(book), Forms.CELLS, Forms.TODAY);
    }

    private static Map<String, Answer> taken(FormTrial trial) {
        return trial.changes().stream().collect(Collectors.toMap(FormTrial.Change::code, FormTrial.Change::answer));
    }

    @Test
    void onlyTheCellsOfAnswersAreOpen() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            XSSFSheet sheet = book.poi().getSheetAt(0);
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(book.poi().isStructureLocked()).isTrue();
            assertThat(book.poi().getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            for (FormColumn column : FormColumn.values()) {
                XSSFCell first = (XSSFCell) cell(book, "SA-01", column);
                assertThat(first.getCellStyle().getLocked()).as(column.name()).isEqualTo(!column.isFilled());
            }
            assertThat(cell(book, "SA-41", FormColumn.ANSWER).getCellStyle().getLocked()).as("files are attached in the portal").isTrue();
            assertThat(sheet.isColumnHidden(FormColumn.CODE.ordinal())).isTrue();
        }
    }

    @Test
    void itOffersTheAnswersToChooseFromInTheReadersLanguage() throws IOException {
        for (FormWords words : List.of(Forms.JA, Forms.EN)) {
            try (Book book = Forms.written(Forms.form(), words)) {
                DataValidation yesNo = book.poi().getSheetAt(0).getDataValidations().stream()
                    .filter(v -> v.getRegions().getCellRangeAddresses()[0].getFirstRow() == AnswerFormWriter.FIRST_ROW).findFirst().orElseThrow();
                String range = yesNo.getValidationConstraint().getFormula1();
                assertThat(range).startsWith("'_kantoku'!$F$1:$F$4");
                List<String> offered = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(i -> book.poi().getSheet("_kantoku").getRow(i).getCell(5).getStringCellValue()).toList();
                assertThat(offered).isEqualTo(words == Forms.JA ? List.of("はい", "一部", "いいえ", "該当なし") : List.of("Yes", "Partly", "No", "Not applicable"));
            }
        }
    }

    @Test
    void oneRowAQuestionWithConditionAndLastAnswerButWithoutTheDeclaration() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            assertThat(cell(book, "SA-12", FormColumn.CONDITION).getStringCellValue()).isEqualTo("問 11が 0 より大きい");
            assertThat(cell(book, "SA-01", FormColumn.PREVIOUS).getStringCellValue()).isEqualTo("はい / 体制図あり（2025-07-20）");
            assertThat(cell(book, "SA-01", FormColumn.ANSWER).getCellType()).as("last year's answer is none").isEqualTo(org.apache.poi.ss.usermodel.CellType.BLANK);
            assertThatThrownBy(() -> cell(book, "SA-42", FormColumn.CODE)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void theUploadIsAcceptedAsAWorkbook() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            assertThat(UploadJudge.judge(new ByteArrayInputStream(book.bytes()), AllowedKinds.ANSWERS).refusal()).isNull();
        }
    }

    @Test
    void untouchedItSaysNothing() throws IOException {
        AnswerForm form = Forms.form(Map.of("SA-01", Answer.of(Answer.YES), "SA-03", Answer.of("1200"), "SA-05", Answer.of("2026-01-31"),
            "SA-07", Answer.of(Answer.NEVER), "SA-12", Answer.of("=1+1\n二行目"), "SA-02", new Answer(Answer.NOT_APPLICABLE, " 預からない ", null, null, 0, null)));
        try (Book book = Forms.written(form, Forms.EN)) {
            FormTrial trial = judge(form, book);
            assertThat(trial.problems()).isEmpty();
            assertThat(trial.changes()).isEmpty();
            assertThat(trial.unchanged()).isEqualTo(form.questions().size());
        }
    }

    @Test
    void whatIsFilledInIsRead() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            fill(book, "SA-01", "はい");
            fill(book, "SA-02", "一部");
            cell(book, "SA-02", FormColumn.COMMENT).setCellValue("控えの一部が古い");
            cell(book, "SA-03", FormColumn.ANSWER).setCellValue(1200);
            fill(book, "SA-04", " ＮＯ ");
            cell(book, "SA-05", FormColumn.ANSWER).setCellValue(LocalDate.of(2026, 6, 30));
            fill(book, "SA-07", "令和8年７月1日");
            cell(book, "SA-10", FormColumn.ANSWER).setCellValue(46_000);
            fill(book, "SA-14", "１００");
            fill(book, "SA-28", "実施したことがない");
            fill(book, "SA-12", "なし");
            cell(book, "SA-20", FormColumn.ANSWER).setCellValue(true);
            fill(book, "SA-21", "該当なし");
            FormTrial trial = judge(form, book);
            assertThat(trial.problems()).isEmpty();
            Map<String, Answer> taken = taken(trial);
            assertThat(taken).hasSize(12).containsEntry("SA-01", Answer.of(Answer.YES))
                .containsEntry("SA-02", Answer.of(Answer.PARTIAL).withComment("控えの一部が古い")).containsEntry("SA-03", Answer.of("1200"))
                .containsEntry("SA-04", Answer.of(Answer.NO)).containsEntry("SA-05", Answer.of("2026-06-30"))
                .containsEntry("SA-07", Answer.of("2026-07-01")).containsEntry("SA-10", Answer.of("2025-12-09"))
                .containsEntry("SA-14", Answer.of("100")).containsEntry("SA-28", Answer.of(Answer.NEVER)).containsEntry("SA-20", Answer.of(Answer.YES));
            assertThat(trial.changes()).filteredOn(c -> c.code().equals("SA-21")).singleElement()
                .satisfies(c -> assertThat(c.gap()).as("taken, but a reason is still owed").isEqualTo(Answer.Gap.NA_REASON));
        }
    }

    @ParameterizedTest
    @CsvSource({"SA-01, 多分, inspections.error.choice", "SA-03, 約, spreadsheet.number.unreadable", "SA-03, －, inspections.error.number",
        "SA-03, -5, spreadsheet.number.negative", "SA-03, 1.5, spreadsheet.number.fraction", "SA-05, 2026/13/1, spreadsheet.date.impossible",
        "SA-05, 去年, spreadsheet.date.unreadable", "SA-05, 2026-07-16, inspections.error.dateFuture", "SA-35, 一部, inspections.error.choice"})
    void whatCannotBeReadIsToldByCellAndTheRestIsTaken(String code, String typed, String key) throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            fill(book, code, typed);
            fill(book, "SA-09", "はい");
            FormTrial trial = judge(form, book);
            assertThat(taken(trial)).containsOnlyKeys("SA-09");
            int row = cell(book, code, FormColumn.ANSWER).getRowIndex() + 1;
            assertThat(trial.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.cell()).isEqualTo("I" + row);
                assertThat(problem.messageKey()).isEqualTo(key);
                assertThat(problem.value()).isEqualTo(typed.replace('－', '－'));
            });
        }
    }

    @Test
    void nothingIsLostInSilence() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            cell(book, "SA-01", FormColumn.NA_REASON).setCellValue("該当しない");
            cell(book, "SA-02", FormColumn.ANSWER).setCellFormula("1+1");
            cell(book, "SA-04", FormColumn.COMMENT).setCellValue("あ".repeat(2001));
            XSSFSheet sheet = book.poi().getSheetAt(0);
            sheet.removeRow(sheet.getRow(cell(book, "SA-09", FormColumn.CODE).getRowIndex()));
            sheet.createRow(sheet.getLastRowNum() + 2).createCell(FormColumn.ANSWER.ordinal()).setCellValue("はい");
            cell(book, "SA-06", FormColumn.CODE).setCellValue("SA-08");
            FormTrial trial = judge(form, book);
            assertThat(trial.changes()).isEmpty();
            assertThat(trial.problems()).extracting(FormTrial.Problem::messageKey).containsExactlyInAnyOrder("answerform.problem.naReason",
                "answerform.problem.formula", "inspections.error.textLong", "answerform.problem.missing", "answerform.problem.missing",
                "answerform.problem.unknown", "answerform.problem.twice", "answerform.problem.twice");
        }
    }

    @Test
    void whatWasAnsweredInThePortalMeanwhileIsAConflict() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            fill(book, "SA-01", "はい");
            AnswerForm now = Forms.changed(Forms.changed(form, "SA-01", Answer.of(Answer.NO), UUID.randomUUID()), "SA-02", Answer.of(Answer.YES), UUID.randomUUID());
            FormTrial trial = judge(now, book);
            assertThat(trial.changes()).isEmpty();
            assertThat(trial.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.conflict()).isTrue();
                assertThat(problem.arguments()).containsExactly("いいえ");
            });
        }
    }

    @Test
    void theSameAnswerGivenInThePortalIsNoConflict() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            fill(book, "SA-01", "はい");
            FormTrial trial = judge(Forms.changed(form, "SA-01", Answer.of(Answer.YES), UUID.randomUUID()), book);
            assertThat(trial.problems()).isEmpty();
            assertThat(trial.changes()).isEmpty();
        }
    }

    @Test
    void aWorkbookMayChangeWhatItBroughtItself() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            fill(book, "SA-01", "はい");
            FormTrial.Change first = judge(form, book).changes().get(0);
            AnswerForm now = Forms.changed(form, "SA-01", first.answer(), first.write());
            assertThat(judge(now, book).changes()).as("sent twice").isEmpty();
            fill(book, "SA-01", "いいえ");
            FormTrial.Change second = judge(now, book).changes().get(0);
            assertThat(second.base()).isEqualTo(1);
            AnswerForm later = Forms.changed(now, "SA-01", second.answer(), second.write());
            fill(book, "SA-01", "はい");
            assertThat(judge(later, book).changes()).singleElement().satisfies(third -> assertThat(third.write())
                .as("the same words again are another write").isNotIn(first.write(), second.write()));
        }
    }

    @Test
    void anAnswerIsTakenBackByEmptyingItsCell() throws IOException {
        AnswerForm form = Forms.form(Map.of("SA-01", Answer.of(Answer.YES)));
        try (Book book = Forms.written(form, Forms.JA)) {
            cell(book, "SA-01", FormColumn.ANSWER).setBlank();
            assertThat(taken(judge(form, book))).containsEntry("SA-01", Answer.of(null));
        }
    }

    @Test
    void anotherSheetsWorkbookIsRefused() throws IOException {
        AnswerForm form = Forms.form();
        try (Book book = Forms.written(form, Forms.JA)) {
            AnswerForm other = new AnswerForm(UUID.randomUUID(), Forms.CHECKLIST, 2026, "", "", Forms.TODAY, true, form.questions());
            AnswerForm newer = new AnswerForm(Forms.ASSESSMENT, UUID.randomUUID(), 2026, "", "", Forms.TODAY, true, form.questions());
            assertThatThrownBy(() -> judge(other, book)).hasMessage("answerform.error.other");
            assertThatThrownBy(() -> judge(newer, book)).hasMessage("answerform.error.version");
        }
        assertThatThrownBy(() -> Forms.read(Fixtures.workbook())).hasMessage("answerform.error.foreign");
    }

    @Test
    void aDamagedMarkIsRefused() throws IOException {
        try (Book book = Forms.written(Forms.form(), Forms.JA)) {
            book.poi().getSheet("_kantoku").getRow(0).getCell(1).setCellValue("何か");
            assertThatThrownBy(() -> Forms.read(book)).hasMessage("answerform.error.foreign");
        }
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = AnswerFormTest.class.getResourceAsStream("/org/kantoku/inspections/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Filled in, opened and saved by LibreOffice 7.4. */
    @Test
    void aWorkbookSavedByLibreOfficeIsRead() throws IOException {
        byte[] saved = stored("self-assessment-saved-by-libreoffice.xlsx");
        assertThat(UploadJudge.judge(new ByteArrayInputStream(saved), AllowedKinds.ANSWERS).refusal()).isNull();
        FormTrial trial = FormJudge.judge(Forms.form(), Forms.read(saved), Forms.CELLS, Forms.TODAY);
        assertThat(taken(trial)).containsOnly(Map.entry("SA-01", Answer.of(Answer.YES)),
            Map.entry("SA-02", Answer.of(Answer.PARTIAL).withComment("古い控えが残る\n(7月に更新予定)")), Map.entry("SA-03", Answer.of("1200")),
            Map.entry("SA-05", Answer.of("2026-06-30")), Map.entry("SA-07", Answer.of("2026-07-01")), Map.entry("SA-14", Answer.of("100")),
            Map.entry("SA-16", new Answer(Answer.NOT_APPLICABLE, "派遣・パートはいない", null, null, 0, null)), Map.entry("SA-25", Answer.of(Answer.NO)));
        assertThat(trial.problems()).extracting(FormTrial.Problem::cell, FormTrial.Problem::messageKey)
            .containsExactly(tuple("I15", "answerform.problem.formula"), tuple("I32", "spreadsheet.date.unreadable"));
    }

    /** As other programs may write it: one table of texts, an inline text, days as numbers with two formats, a tick, an error of a formula. */
    @Test
    void cellsOfAllKindsAreRead() throws IOException {
        byte[] saved = stored("self-assessment-cells.xlsx");
        assertThat(UploadJudge.judge(new ByteArrayInputStream(saved), AllowedKinds.ANSWERS).refusal()).isNull();
        FormTrial trial = FormJudge.judge(Forms.form(), Forms.read(saved), Forms.CELLS, Forms.TODAY);
        assertThat(taken(trial)).containsOnly(Map.entry("SA-01", Answer.of(Answer.YES)),
            Map.entry("SA-02", Answer.of(Answer.PARTIAL).withComment("古い控えが残る\n(7月に更新予定)")), Map.entry("SA-03", Answer.of("1200")),
            Map.entry("SA-04", Answer.of(Answer.NO)), Map.entry("SA-05", Answer.of("2026-06-30")), Map.entry("SA-07", Answer.of("2026-07-01")),
            Map.entry("SA-10", Answer.of("2026-06-01")), Map.entry("SA-14", Answer.of("100")), Map.entry("SA-20", Answer.of(Answer.YES)),
            Map.entry("SA-28", Answer.of(Answer.NEVER)));
        assertThat(trial.problems()).extracting(FormTrial.Problem::cell, FormTrial.Problem::messageKey)
            .containsExactly(tuple("I33", "inspections.error.choice"), tuple("I34", "answerform.problem.formula"));
    }
}
