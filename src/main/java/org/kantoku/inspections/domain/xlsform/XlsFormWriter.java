package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;

/** Writes a checklist as a form; reading it again comes to the same checklist. */
public final class XlsFormWriter {

    private static final String JA = "::日本語 (ja)";
    private static final String EN = "::English (en)";
    private static final List<String> SURVEY = List.of("type", "name", "label" + JA, "label" + EN, "hint" + JA, "hint" + EN, "required", "relevant", "constraint",
        "constraint_message" + JA, "constraint_message" + EN, KantokuColumns.CONDITION, KantokuColumns.WEIGHT, KantokuColumns.GRADE, KantokuColumns.KNOCKOUT,
        KantokuColumns.FAIL_RULE, KantokuColumns.DUE_DAYS, KantokuColumns.EVIDENCE_JA, KantokuColumns.EVIDENCE_EN, KantokuColumns.REFERENCES, KantokuColumns.CONSTRAINT,
        KantokuColumns.TRAITS);
    private static final List<String> CHOICES = List.of("list_name", "name", "label" + JA, "label" + EN);

    private final TemplateContent content;
    private final Map<String, TemplateItem> items = new HashMap<>();
    private final Map<List<ItemOption>, String> lists = new LinkedHashMap<>();

    private XlsFormWriter(TemplateContent content) {
        this.content = content;
        content.items().forEach(item -> items.put(item.code(), item));
    }

    /**
     * The sheets, each with its header.
     *
     * @param id      by which other programs know the form
     * @param version of it
     */
    public static Map<String, List<List<String>>> sheets(TemplateContent content, String id, String version) {
        XlsFormWriter writer = new XlsFormWriter(content.grouped());
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(XlsFormReader.SURVEY, writer.survey());
        sheets.put(XlsFormReader.CHOICES, writer.choices());
        sheets.put(XlsFormReader.SETTINGS, List.of(List.of("form_title" + JA, "form_title" + EN, "form_title", "form_id", "version", "default_language"),
            List.of(content.title().ja(), content.title().en(), content.title().ja(), id, version, "日本語 (ja)")));
        return sheets;
    }

    private List<List<String>> survey() {
        List<List<String>> rows = new ArrayList<>(List.of(SURVEY));
        String open = null;
        for (TemplateItem item : content.items()) {
            if (!Objects.equals(open, item.section())) {
                if (open != null) {
                    rows.add(List.of("end group"));
                }
                open = item.section();
                if (open != null) {
                    rows.add(group(open));
                }
            }
            rows.add(row(item));
        }
        if (open != null) {
            rows.add(List.of("end group"));
        }
        return rows;
    }

    private List<String> group(String code) {
        Bilingual label = content.sections().stream().filter(section -> section.code().equals(code)).findFirst().map(TemplateSection::label).orElse(Bilingual.NONE);
        return List.of("begin group", code, label.ja(), label.en());
    }

    private List<String> row(TemplateItem item) {
        Optional<String> relevant = RelevantText.of(item.condition(), items);
        Optional<String> constraint = RelevantText.of(item.constraint(), Map.of());
        TemplateItem.Weighing weighing = item.weighing();
        return List.of(type(item), item.code(), item.question().ja(), item.question().en(), item.hint().ja(), item.hint().en(), item.required() ? "yes" : "",
            relevant.orElse(""), constraint.orElse(""), item.constraintMessage().ja(), item.constraintMessage().en(), item.condition(),
            String.valueOf(weighing.weight()), weighing.grade() == null ? "" : weighing.grade().name(), weighing.knockout() ? "yes" : "", weighing.failRule(),
            String.valueOf(weighing.dueDays()), item.evidence().ja(), item.evidence().en(), item.references(), item.constraint(),
            item.traits().stream().map(ItemTrait::name).sorted().collect(Collectors.joining(" ")));
    }

    private String type(TemplateItem item) {
        return switch (item.type()) {
            case YPN, YN, SCALE -> "select_one " + list(FormChoices.ours(item.type()));
            case CHOICE -> "select_one " + list(item.options());
            case CHOICES -> "select_multiple " + list(item.options());
            case NUMBER -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case TEXT -> "text";
            case FILE -> "file";
            case PHOTO -> "image";
            case NOTE -> "note";
        };
    }

    private String list(List<ItemOption> options) {
        return lists.computeIfAbsent(options, list -> FormChoices.name(list).orElse("list" + (lists.size() + 1)));
    }

    private List<List<String>> choices() {
        List<List<String>> rows = new ArrayList<>(List.of(CHOICES));
        lists.forEach((options, name) -> options.forEach(option -> rows.add(List.of(name, option.name(), option.label().ja(), option.label().en()))));
        return rows;
    }
}
