package org.kantoku.inspections.domain.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.support.SharedData;

/** The public forms come in as they are, and say what could not come. */
@EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
class RealFormsTest {

    private static XlsFormReading form(String name) {
        Path file = SharedData.require("data/checklists/xlsform/" + name);
        return FormFile.read(file, FileKind.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT)));
    }

    private static List<String> told(XlsFormReading reading, FormRemark.Effect kind) {
        return reading.remarks().stream().filter(remark -> remark.effect() == kind).map(remark -> remark.sheet() + " " + remark.row() + " " + remark.key()).toList();
    }

    private static TemplateItem item(XlsFormReading reading, String code) {
        return reading.content().items().stream().filter(item -> item.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"bug_example_xls/blank_second_row.xls,true,1,0", "bug_example_xls/duplicate_columns.xlsx,false,24,2", "example_xls/choice_filter_test.xlsx,true,1,0",
        "example_xls/group.xlsx,true,3,0", "example_xls/or_other.xlsx,true,1,0", "example_xls/specify_other.xlsx,true,1,0", "example_xls/tutorial.xls,false,0,0",
        "example_xls/unknown_question_type.xls,true,37,0", "example_xls/widgets.csv,true,13,0", "example_xls/widgets.xls,true,24,0",
        "example_xls/yes_or_no_question.csv,true,1,0", "example_xls/yes_or_no_question.xls,true,1,0", "example_xls/yes_or_no_question.xlsx,true,1,0"})
    void everyFormComesInOrSaysWhyNot(String name, boolean importable, int items, int errors) {
        XlsFormReading reading = form(name);
        assertThat(reading.content().items()).hasSize(items);
        assertThat(told(reading, FormRemark.Effect.ERROR)).hasSize(errors);
        assertThat(reading.isImportable()).isEqualTo(importable);
    }

    @Test
    void repeatsCalculationsAndCascadesAreToldByRow() {
        assertThat(told(form("example_xls/tutorial.xls"), FormRemark.Effect.LEFT_OUT)).contains("survey 2 xlsform.repeat", "survey 3 xlsform.inRepeat",
            "survey 12 xlsform.inRepeat").hasSize(11);
        assertThat(told(form("bug_example_xls/duplicate_columns.xlsx"), FormRemark.Effect.LEFT_OUT)).contains("survey 41 xlsform.type", "survey 43 xlsform.metadata",
            "columns 0 xlsform.sheet");
        assertThat(told(form("bug_example_xls/duplicate_columns.xlsx"), FormRemark.Effect.ERROR)).containsExactly("survey 1 xlsform.columnTwice", "survey 56 xlsform.name");
        assertThat(told(form("example_xls/choice_filter_test.xlsx"), FormRemark.Effect.LEFT_OUT)).containsExactly("choices 6 xlsform.choiceTwice",
            "survey 3 xlsform.cascade", "survey 4 xlsform.cascade");
        assertThat(told(form("example_xls/unknown_question_type.xls"), FormRemark.Effect.LEFT_OUT)).contains("survey 52 xlsform.type", "survey 27 xlsform.type");
        assertThat(told(form("example_xls/widgets.xls"), FormRemark.Effect.SIMPLIFIED)).contains("survey 5 xlsform.constraint", "survey 7 xlsform.notCarried");
    }

    @Test
    void typesConditionsAndConstraintsAreOurs() {
        XlsFormReading widgets = form("example_xls/widgets.xls");
        assertThat(item(widgets, "my_decimal").type()).isEqualTo(AnswerType.DECIMAL);
        assertThat(item(widgets, "my_decimal").constraint()).isEqualTo("value > 10.51 && value < 18.39");
        assertThat(item(widgets, "my_int").constraintMessage().en()).isEqualTo("number must be less than 10");
        assertThat(item(widgets, "my_select").type()).isEqualTo(AnswerType.CHOICES);
        assertThat(item(widgets, "my_select").constraint()).isEqualTo("!(value = c && value = d)");
        assertThat(item(widgets, "my_select").options()).extracting(o -> o.name()).containsExactly("a", "b", "c", "d");
        assertThat(item(widgets, "my_image").type()).isEqualTo(AnswerType.PHOTO);
        assertThat(item(widgets, "table_list_1").section()).isEqualTo("table_list_test");
        XlsFormReading works = form("example_xls/unknown_question_type.xls");
        assertThat(item(works, "z1_state").condition()).isEqualTo("zone = '1_NW'");
        assertThat(item(works, "lift_mechanism").condition()).isEqualTo("borehole_yn = YES");
        assertThat(item(works, "borehole_yn").type()).isEqualTo(AnswerType.YN);
        assertThat(item(works, "zone").required()).isTrue();
        assertThat(item(form("example_xls/or_other.xlsx"), "fav_color").options()).extracting(o -> o.name()).contains("mauve", "other");
        assertThat(form("example_xls/group.xlsx").content().sections()).singleElement().satisfies(section -> assertThat(section.label().en()).isEqualTo("Father"));
    }

    @ParameterizedTest
    @CsvSource({"example_xls/widgets.xls", "example_xls/unknown_question_type.xls", "example_xls/group.xlsx", "example_xls/or_other.xlsx", "example_xls/yes_or_no_question.csv"})
    void whatCameInGoesOutAndInAgainUnchanged(String name) {
        XlsFormReading first = form(name);
        XlsFormReading again = FormRoundTrip.through(first.content());
        assertThat(again.remarks()).allMatch(remark -> remark.key().equals("xlsform.piped"));
        assertThat(again.content()).isEqualTo(first.content());
    }
}
