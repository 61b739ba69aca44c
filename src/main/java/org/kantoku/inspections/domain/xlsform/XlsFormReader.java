package org.kantoku.inspections.domain.xlsform;

import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.ERROR;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.LEFT_OUT;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.SIMPLIFIED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.Bilingual;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;

/**
 * Reads a form. Groups become sections, nested ones with their headings joined; questions of the types that a checklist has become items.
 * Every cell that says something else is remarked.
 */
public final class XlsFormReader {

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    private static final List<String> SHEETS = List.of(SURVEY, CHOICES, SETTINGS);
    /** As conditions can name it. */
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,39}(-[0-9]{1,3}[a-z]?)?";
    private static final Set<String> KNOWN = Set.of("type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "choice_filter",
        "list_name");
    private static final String OTHER = "other";
    /** Columns of a question that a checklist has no place for; the item comes in without them. */
    private static final List<String> NOT_CARRIED = List.of("default", "read_only", "calculation", "appearance", "repeat_count", "image", "audio", "video",
        "parameters", "trigger", "guidance_hint", "disabled");
    /** Looks only: they say how a question is drawn, not what it asks. */
    private static final Set<String> LOOKS = Set.of("field-list", "minimal", "quick", "compact", "autocomplete", "autocomplete_chars", "label", "list-nolabel",
        "table-list", "quickcompact", "compact-2", "numbers", "multiline", "horizontal", "likert");

    private final Map<String, FormSheet> sheets = new HashMap<>();
    private final List<FormRemark> remarks = new ArrayList<>();
    private final FormChoices choices = new FormChoices();
    private final List<TemplateSection> sections = new ArrayList<>();
    private final List<TemplateItem> items = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, FormType> asked = new HashMap<>();
    private String language = "";

    /** A group that is open: what stands in it, and under which condition. */
    private record Group(FormRow row, boolean repeat, String code, Bilingual label, String condition) {
    }

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
                reader.remarks.add(new FormRemark(name, 0, "", "", LEFT_OUT, "xlsform.sheet"));
            }
        });
        return reader.reading();
    }

    private XlsFormReading reading() {
        FormRow settings = sheet(SETTINGS).rows().stream().findFirst().orElse(new FormRow(0, Map.of()));
        settings();
        SHEETS.forEach(this::columns);
        readChoices();
        sheet(SURVEY).rows().forEach(row -> asked.putIfAbsent(row.text("name"), FormType.of(row.text("type"))));
        sheet(SURVEY).rows().forEach(this::take);
        groups.forEach(open -> remark(ERROR, open.row(), "type", "xlsform.groupOpen"));
        if (!sheets.containsKey(SURVEY)) {
            remarks.add(new FormRemark(SURVEY, 0, "", "", ERROR, "xlsform.noSurvey"));
        }
        return new XlsFormReading(new TemplateContent(FormSheet.texts(settings, "form_title", language), sections, items), remarks);
    }

    private FormSheet sheet(String name) {
        return sheets.getOrDefault(name, new FormSheet(name, List.of()));
    }

    private void settings() {
        for (FormRow row : sheet(SETTINGS).rows().stream().limit(1).toList()) {
            String told = row.text("default_language").toLowerCase(Locale.ROOT);
            language = told.matches(".*(\\(ja\\)|japanese|日本語).*") ? "ja" : told.matches(".*(\\(en\\)|english).*") ? "en" : "";
            row.cells().keySet().stream().sorted().filter(column -> !column.matches("form_title(::(ja|en))?|form_id|version|default_language"))
                .filter(column -> !row.text(column).matches("(?i)false(\\(\\))?"))
                .forEach(column -> remark(SETTINGS, row, SIMPLIFIED, column, "xlsform.setting"));
        }
    }

    /** What is told in the header: columns twice, and languages that have no place. */
    private void columns(String name) {
        FormSheet sheet = sheet(name);
        sheet.twice().forEach(column -> remarks.add(new FormRemark(name, sheet.headerRow(), column, column, ERROR, "xlsform.columnTwice")));
        sheet.otherLanguages().forEach(told -> remarks.add(new FormRemark(name, sheet.headerRow(), told, told, SIMPLIFIED, "xlsform.language")));
    }

    private void readChoices() {
        for (FormRow row : sheet(CHOICES).rows()) {
            unknown(CHOICES, row);
            String list = row.text("list_name");
            String name = row.text("name");
            if (list.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (list.isEmpty() || name.isEmpty()) {
                remark(CHOICES, row, ERROR, list.isEmpty() ? "list_name" : "name", "xlsform.missing");
                continue;
            }
            if (choices.holds(list, name)) {
                remark(CHOICES, row, LEFT_OUT, "name", "xlsform.choiceTwice");
                continue;
            }
            Stream.of("image", "audio", "video").filter(row::has).forEach(column -> remark(CHOICES, row, SIMPLIFIED, column, "xlsform.notCarried"));
            Bilingual label = FormSheet.texts(row, "label", language);
            choices.add(list, new ItemOption(name, label.isEmpty() ? new Bilingual(name, name) : label));
        }
    }

    /** What stands in columns that nobody knows is told too. */
    private void unknown(String sheet, FormRow row) {
        row.cells().keySet().stream().sorted().map(column -> column.replaceAll("::(ja|en)$", ""))
            .filter(column -> !KNOWN.contains(column) && !NOT_CARRIED.contains(column) && !column.startsWith("kantoku_"))
            .forEach(column -> remark(sheet, row, SIMPLIFIED, column, "xlsform.column"));
    }

    private void take(FormRow row) {
        unknown(SURVEY, row);
        FormType type = FormType.of(row.text("type"));
        if (row.text("type").isEmpty()) {
            if (row.has("name") || row.has("label")) {
                remark(ERROR, row, "type", "xlsform.missing");
            }
            return;
        }
        switch (type.kind()) {
            case GROUP, REPEAT -> open(row, type);
            case GROUP_END, REPEAT_END -> close(row, type);
            default -> {
                if (groups.stream().anyMatch(Group::repeat)) {
                    remark(LEFT_OUT, row, "type", "xlsform.inRepeat");
                } else if (type.kind() == FormType.RowKind.METADATA) {
                    remark(LEFT_OUT, row, "type", "xlsform.metadata");
                } else if (type.kind() == FormType.RowKind.UNSUPPORTED) {
                    remark(LEFT_OUT, row, "type", "xlsform.type");
                } else {
                    question(row, type);
                }
            }
        }
    }

    private void open(FormRow row, FormType type) {
        boolean repeat = type.kind() == FormType.RowKind.REPEAT;
        boolean within = groups.stream().anyMatch(Group::repeat);
        if (repeat) {
            remark(LEFT_OUT, row, "type", "xlsform.repeat");
        }
        notCarried(row);
        Group outer = groups.peek();
        Bilingual own = FormSheet.texts(row, "label", language);
        Bilingual label = own.isEmpty() ? new Bilingual(row.text("name"), row.text("name")) : own;
        String condition = repeat || within ? "" : condition(row);
        if (outer != null && !repeat && !within) {
            remark(SIMPLIFIED, row, "type", "xlsform.nested");
            label = new Bilingual(outer.label().ja() + " ・ " + label.ja(), outer.label().en() + " – " + label.en());
            condition = both(outer.condition(), condition);
        }
        String code = row.text("name").isEmpty() ? "section" + (sections.size() + 1) : row.text("name");
        groups.push(new Group(row, repeat, code, label, condition));
        if (!repeat && !within) {
            if (sections.stream().anyMatch(section -> section.code().equals(code))) {
                remark(ERROR, row, "name", "xlsform.nameTwice");
            } else {
                sections.add(new TemplateSection(code, label));
            }
        }
    }

    private void close(FormRow row, FormType type) {
        boolean repeat = type.kind() == FormType.RowKind.REPEAT_END;
        if (groups.isEmpty() || groups.peek().repeat() != repeat) {
            remark(ERROR, row, "type", "xlsform.groupEnd");
        } else {
            groups.pop();
        }
    }

    private void question(FormRow row, FormType told) {
        String name = row.text("name");
        if (!name.matches(NAME)) {
            remark(ERROR, row, "name", name.isEmpty() ? "xlsform.missing" : "xlsform.name");
            return;
        }
        if (!names.add(name)) {
            remark(ERROR, row, "name", "xlsform.nameTwice");
            return;
        }
        if (told.list() != null && choices.list(told.list()) == null) {
            remark(ERROR, row, "type", "xlsform.noList");
            return;
        }
        if (row.has("choice_filter")) {
            remark(LEFT_OUT, row, "choice_filter", "xlsform.cascade");
            return;
        }
        notCarried(row);
        Bilingual question = FormSheet.texts(row, "label", language);
        if (question.isEmpty()) {
            remark(SIMPLIFIED, row, "label", "xlsform.noLabel");
            question = new Bilingual(name, name);
        }
        if (Stream.of(question.ja(), question.en()).anyMatch(text -> text.contains("${"))) {
            remark(SIMPLIFIED, row, "label", "xlsform.piped");
        }
        AnswerType type = choices.type(told);
        Group group = groups.peek();
        String condition = KantokuColumns.condition(row).orElseGet(() -> both(group == null ? "" : group.condition(), condition(row)));
        String constraint = constraint(row, type);
        items.add(new TemplateItem(name, group == null ? null : group.code(), type, isRequired(row), question, FormSheet.texts(row, "hint", language),
            KantokuColumns.evidence(row), options(row, told, type), condition, constraint,
            constraint.isEmpty() ? Bilingual.NONE : FormSheet.texts(row, "constraint_message", language), weighing(row), KantokuColumns.references(row)));
    }

    private TemplateItem.Weighing weighing(FormRow row) {
        return KantokuColumns.weighing(row, column -> remark(ERROR, row, column, "xlsform.value"));
    }

    private List<ItemOption> options(FormRow row, FormType told, AnswerType type) {
        if (type != AnswerType.CHOICE && type != AnswerType.CHOICES) {
            return List.of();
        }
        List<ItemOption> options = new ArrayList<>(choices.list(told.list()));
        if (told.other()) {
            remark(SIMPLIFIED, row, "type", "xlsform.other");
            if (!choices.holds(told.list(), OTHER)) {
                options.add(new ItemOption(OTHER, new Bilingual("その他", "Other")));
            }
        }
        return options;
    }

    private boolean isRequired(FormRow row) {
        String told = row.text("required").toLowerCase(Locale.ROOT);
        if (told.matches("yes|true|true\\(\\)|1|はい")) {
            return true;
        }
        if (!told.matches("|no|false|false\\(\\)|0|いいえ")) {
            remark(SIMPLIFIED, row, "required", "xlsform.required");
        }
        return false;
    }

    private String condition(FormRow row) {
        return expression(row, "relevant", new FormExpression.Meaning() {
            @Override
            public String name(String question) {
                return names.contains(question) ? question : null;
            }

            @Override
            public String value(String question, String choice) {
                FormType type = asked.get(question);
                boolean ours = type != null && type.list() != null && choices.type(type) != type.answer();
                return quoted(ours ? FormChoices.scored(choice) : choice);
            }
        }, "xlsform.relevant");
    }

    private String constraint(FormRow row, AnswerType type) {
        if (type == AnswerType.DATE && row.text("constraint").replaceAll("\\s", "").equals(".<=today()")) {
            // Our dates never lie ahead.
            return "";
        }
        return expression(row, "constraint", new FormExpression.Meaning() {
            @Override
            public String name(String question) {
                return question.equals(".") ? "value" : null;
            }

            @Override
            public String value(String question, String choice) {
                return quoted(choice);
            }
        }, "xlsform.constraint");
    }

    private String expression(FormRow row, String column, FormExpression.Meaning meaning, String key) {
        if (!row.has(column)) {
            return "";
        }
        try {
            return FormExpression.condition(row.text(column), meaning);
        } catch (FormExpression.NotSimple e) {
            remark(SIMPLIFIED, row, column, key);
            return "";
        }
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_]{0,39}|-?\\d{1,15}(\\.\\d{1,6})?") ? value : "'" + value.replace("'", "") + "'";
    }

    /** Both have to hold. */
    private static String both(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).map(part -> part.contains("||") ? "(" + part + ")" : part)
            .collect(Collectors.joining(" && "));
    }

    private void notCarried(FormRow row) {
        NOT_CARRIED.stream().filter(row::has).filter(column -> !row.text(column).matches("(?i)no|false(\\(\\))?"))
            .forEach(column -> remark(SIMPLIFIED, row, column, column.equals("appearance") && LOOKS.contains(row.text(column)) ? "xlsform.looks" : "xlsform.notCarried"));
    }

    private void remark(FormRemark.Effect kind, FormRow row, String column, String key) {
        remark(SURVEY, row, kind, column, key);
    }

    private void remark(String sheet, FormRow row, FormRemark.Effect kind, String column, String key) {
        remarks.add(new FormRemark(sheet, row.number(), column, row.text(column), kind, key));
    }
}
