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
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;

/**
 * Reads the sheet of the questions. Groups become sections, nested ones with their headings joined; questions of the types that a checklist
 * has become items.
 */
final class FormSurvey {

    static final String SHEET = "survey";
    /** As conditions can name it. */
    static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,39}(-[0-9]{1,3}[a-z]?)?";
    private static final String OTHER = "other";

    private final FormChoices choices;
    private final String language;
    private final FormRemarks remarks;
    private final List<TemplateSection> sections = new ArrayList<>();
    private final List<TemplateItem> items = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, FormType> asked = new HashMap<>();

    /** A group that is open: what stands in it, and under which condition. */
    private record Group(FormRow row, boolean repeat, String code, Bilingual label, String condition) {
    }

    /** @param language of texts of which the column tells none, or {@code ""} */
    FormSurvey(FormSheet sheet, FormChoices choices, String language, FormRemarks remarks) {
        this.choices = choices;
        this.language = language;
        this.remarks = remarks;
        sheet.rows().forEach(row -> asked.putIfAbsent(row.text("name"), FormType.of(row.text("type"))));
        sheet.rows().forEach(this::take);
        groups.forEach(open -> remark(ERROR, open.row(), "type", "xlsform.groupOpen"));
    }

    List<TemplateSection> sections() {
        return sections;
    }

    List<TemplateItem> items() {
        return items;
    }

    private void take(FormRow row) {
        remarks.ofUnknownColumns(SHEET, row);
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
        remarks.ofNotCarried(SHEET, row);
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
        remarks.ofNotCarried(SHEET, row);
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
        String constraint = KantokuColumns.constraint(row).orElseGet(() -> constraint(row, type));
        items.add(new TemplateItem(name, group == null ? null : group.code(), type, isRequired(row), question, FormSheet.texts(row, "hint", language),
            KantokuColumns.evidence(row), options(row, told, type), condition, constraint,
            constraint.isEmpty() ? Bilingual.NONE : FormSheet.texts(row, "constraint_message", language), weighing(row), KantokuColumns.references(row),
            KantokuColumns.traits(row, column -> remark(ERROR, row, column, "xlsform.value"))));
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

    private void remark(FormRemark.Effect effect, FormRow row, String column, String key) {
        remarks.of(SHEET, row, column, effect, key);
    }
}
