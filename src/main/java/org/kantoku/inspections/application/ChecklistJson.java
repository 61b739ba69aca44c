package org.kantoku.inspections.application;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;

/** The checklists as published with the product (checklists.json, the structured twin of checklists.md). */
public final class ChecklistJson {

    private static final String FOLDER = "/org/kantoku/inspections/";
    private static final Map<ChecklistKind, Bilingual> TITLES = new EnumMap<>(Map.of(
        ChecklistKind.SELF_ASSESSMENT, new Bilingual("自己点検票", "Self-assessment"),
        ChecklistKind.ON_SITE, new Bilingual("実地点検票", "On-site inspection sheet"),
        ChecklistKind.SELECTION, new Bilingual("選定チェックシート", "Selection sheet")));
    /** What checklists.md says of single items outside its table. */
    private static final Map<ItemTrait, Set<String>> TRAITS = new EnumMap<>(Map.of(
        ItemTrait.SHORT_FORM, Set.of("SA-01", "SA-02", "SA-03", "SA-09", "SA-11", "SA-12", "SA-14", "SA-15", "SA-17", "SA-20", "SA-23", "SA-25", "SA-29", "SA-31",
            "SA-35", "SA-36", "SA-37", "SA-39", "SA-42"),
        ItemTrait.NEEDS_EARLIER_FINDINGS, Set.of("SA-08"),
        ItemTrait.OURS, Set.of("DD-23", "DD-25", "DD-26", "DD-27"),
        ItemTrait.DESPITE_CERTIFICATES, Set.of("DD-17", "DD-18", "DD-20", "DD-25")));

    private final JsonObject sheets;
    private final List<TemplateSection> sections;

    private ChecklistJson(JsonObject sheets, List<TemplateSection> sections) {
        this.sheets = sheets;
        this.sections = sections;
    }

    public static ChecklistJson load() {
        JsonArray sections = (JsonArray) read("sections.json");
        return new ChecklistJson((JsonObject) read("checklists.json"), sections.stream().map(JsonValue::asJsonObject)
            .map(s -> new TemplateSection(s.getString("code"), new Bilingual(s.getString("ja"), s.getString("en")))).toList());
    }

    private static JsonStructure read(String name) {
        InputStream stream = ChecklistJson.class.getResourceAsStream(FOLDER + name);
        try (JsonReader reader = Json.createReader(stream)) {
            return reader.read();
        }
    }

    /** One sheet as it is written down; its sections in the order in which it comes to them. */
    public TemplateContent content(ChecklistKind kind) {
        List<TemplateItem> items = sheets.getJsonArray(kind.prefix()).stream().map(JsonValue::asJsonObject).map(ChecklistJson::item).toList();
        List<TemplateSection> used = items.stream().map(TemplateItem::section).distinct()
            .map(code -> sections.stream().filter(section -> section.code().equals(code)).findFirst().orElseThrow()).toList();
        return new TemplateContent(TITLES.get(kind), used, items);
    }

    /** The items of one sheet; an item that cannot be judged is an error, not a silent gap. */
    public List<ItemDefinition> items(ChecklistKind kind) {
        return content(kind).definitions();
    }

    /** The text of one sheet, for telling whether it has changed since it was published. */
    public String text(ChecklistKind kind) {
        return sheets.getJsonArray(kind.prefix()).toString();
    }

    private static TemplateItem item(JsonObject json) {
        String code = json.getString("code");
        AnswerType type = AnswerType.valueOf(json.getString("type"));
        FindingGrade grade = json.getString("gradeOnFail").equals("-") ? null : FindingGrade.valueOf(json.getString("gradeOnFail"));
        boolean explains = grade == null && (type == AnswerType.FILE || type == AnswerType.TEXT) && json.getString("condition").isEmpty();
        Set<ItemTrait> traits = EnumSet.noneOf(ItemTrait.class);
        TRAITS.forEach((trait, codes) -> {
            if (codes.contains(code)) {
                traits.add(trait);
            }
        });
        return new TemplateItem(code, json.getString("category"), type, !explains, both(json, "question"), Bilingual.NONE, both(json, "evidence"), List.of(),
            json.getString("condition"), "", Bilingual.NONE, new TemplateItem.Weighing(json.getInt("weight"), grade, json.getBoolean("knockout"),
            json.getString("failRule"), json.getInt("dueDays")), json.getString("references"), traits);
    }

    /** A dash stands for nothing. */
    private static Bilingual both(JsonObject json, String name) {
        Bilingual told = new Bilingual(json.getString(name + "Ja"), json.getString(name + "En"));
        return told.equals(new Bilingual("-", "-")) ? Bilingual.NONE : told;
    }
}
