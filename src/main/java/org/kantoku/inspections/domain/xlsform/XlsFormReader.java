package org.kantoku.inspections.domain.xlsform;

import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.ERROR;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.LEFT_OUT;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.SIMPLIFIED;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.shared.Bilingual;

/** Reads a form. Every cell that says something a checklist has no place for is remarked. */
public final class XlsFormReader {

    static final String SURVEY = FormSurvey.SHEET;
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    private static final List<String> SHEETS = List.of(SURVEY, CHOICES, SETTINGS);

    private final Map<String, FormSheet> sheets = new HashMap<>();
    private final FormRemarks remarks = new FormRemarks();

    private XlsFormReader() {
    }

    /** @param told rows of the cells of each sheet, by its name */
    public static XlsFormReading read(Map<String, List<RawRow>> told) {
        XlsFormReader reader = new XlsFormReader();
        told.forEach((name, rows) -> {
            String sheet = name.strip().toLowerCase(Locale.ROOT);
            if (SHEETS.contains(sheet)) {
                reader.sheets.put(sheet, new FormSheet(sheet, rows));
            } else {
                reader.remarks.of(name, 0, "", LEFT_OUT, "xlsform.sheet");
            }
        });
        return reader.reading();
    }

    private XlsFormReading reading() {
        FormRow settings = sheet(SETTINGS).rows().stream().findFirst().orElse(new FormRow(0, Map.of()));
        settings(settings);
        SHEETS.forEach(this::columns);
        String language = language(settings.text("default_language").toLowerCase(Locale.ROOT));
        FormSurvey survey = new FormSurvey(sheet(SURVEY), choices(language), language, remarks);
        if (!sheets.containsKey(SURVEY)) {
            remarks.of(SURVEY, 0, "", ERROR, "xlsform.noSurvey");
        }
        return new XlsFormReading(new TemplateContent(FormSheet.texts(settings, "form_title", language), survey.sections(), survey.items()), remarks.all());
    }

    private FormSheet sheet(String name) {
        return sheets.getOrDefault(name, new FormSheet(name, List.of()));
    }

    private static String language(String told) {
        return told.matches(".*(\\(ja\\)|japanese|日本語).*") ? "ja" : told.matches(".*(\\(en\\)|english).*") ? "en" : "";
    }

    private void settings(FormRow row) {
        row.cells().keySet().stream().sorted().filter(column -> !column.matches("form_title(::(ja|en))?|form_id|version|default_language"))
            .filter(column -> !row.text(column).matches("(?i)false(\\(\\))?"))
            .forEach(column -> remarks.of(SETTINGS, row, column, SIMPLIFIED, "xlsform.setting"));
    }

    /** What is told in the header: columns twice, and languages that have no place. */
    private void columns(String name) {
        FormSheet sheet = sheet(name);
        sheet.twice().forEach(column -> remarks.of(name, sheet.headerRow(), column, ERROR, "xlsform.columnTwice"));
        sheet.otherLanguages().forEach(told -> remarks.of(name, sheet.headerRow(), told, SIMPLIFIED, "xlsform.language"));
    }

    private FormChoices choices(String language) {
        FormChoices choices = new FormChoices();
        for (FormRow row : sheet(CHOICES).rows()) {
            remarks.ofUnknownColumns(CHOICES, row);
            String list = row.text("list_name");
            String name = row.text("name");
            if (list.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (list.isEmpty() || name.isEmpty()) {
                remarks.of(CHOICES, row, list.isEmpty() ? "list_name" : "name", ERROR, "xlsform.missing");
                continue;
            }
            if (choices.holds(list, name)) {
                remarks.of(CHOICES, row, "name", LEFT_OUT, "xlsform.choiceTwice");
                continue;
            }
            Stream.of("image", "audio", "video").filter(row::has).forEach(column -> remarks.of(CHOICES, row, column, SIMPLIFIED, "xlsform.notCarried"));
            Bilingual label = FormSheet.texts(row, "label", language);
            choices.add(list, new ItemOption(name, label.isEmpty() ? new Bilingual(name, name) : label));
        }
        return choices;
    }
}
