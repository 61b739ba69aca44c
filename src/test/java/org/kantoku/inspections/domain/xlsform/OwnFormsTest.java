package org.kantoku.inspections.domain.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.inspections.application.ChecklistJson;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.Sheets;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.shared.upload.FileKind;

/** The checklists of the product as forms: nothing is lost on the way out and in. */
class OwnFormsTest {

    @TempDir
    private Path folder;

    private static TemplateContent content(ChecklistKind kind) {
        return ChecklistJson.load().content(kind).grouped();
    }

    @ParameterizedTest
    @EnumSource(ChecklistKind.class)
    void everyChecklistComesInAsItWentOut(ChecklistKind kind) throws Exception {
        TemplateContent content = content(kind);
        Path file = folder.resolve("form.xlsx");
        try (var out = Files.newOutputStream(file)) {
            FormFile.write(XlsFormWriter.sheets(content, "test", "1"), out);
        }
        XlsFormReading reading = FormFile.read(file, FileKind.XLSX);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.isImportable()).isTrue();
        assertThat(reading.content()).isEqualTo(content);
    }

    @Test
    void conditionsOnAnswersAreRelevantAndThoseOnFactsStandBeside() {
        List<List<String>> survey = XlsFormWriter.sheets(content(ChecklistKind.SELF_ASSESSMENT), "test", "1").get("survey");
        assertThat(cell(survey, "SA-12", "relevant")).isEqualTo("${SA-11} > 0");
        assertThat(cell(survey, "SA-36", "relevant")).isEqualTo("${SA-35} = 'no'");
        assertThat(cell(survey, "SA-21", "relevant")).isEmpty();
        assertThat(cell(survey, "SA-21", "kantoku_condition")).isEqualTo("physicalMedia || transport");
        assertThat(cell(survey, "SA-01", "type")).isEqualTo("select_one yes_partial_no");
        assertThat(cell(survey, "SA-01", "label::日本語 (ja)")).startsWith("個人データの責任者");
    }

    @Test
    void whatIsAskedOfSomeOnlyKeepsItsBrackets() {
        TemplateItem first = Sheets.told("A-1", AnswerType.YN, 1, "-");
        assertThat(RelevantText.of("(A-1 = YES || A-1 in (NO)) && !(A-1 = NO)", java.util.Map.of("A-1", first)))
            .contains("(${A-1} = 'yes' or (${A-1} = 'no')) and not(${A-1} = 'no')");
        assertThat(RelevantText.of("transport", java.util.Map.of())).isEmpty();
    }

    private static String cell(List<List<String>> rows, String code, String column) {
        int at = rows.get(0).indexOf(column);
        return rows.stream().filter(row -> row.size() > 1 && row.get(1).equals(code)).findFirst().orElseThrow().get(at);
    }
}
