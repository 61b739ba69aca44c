package org.kantoku.inspections.application;

import java.io.InputStream;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.FailRules;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemCategory;
import org.kantoku.inspections.domain.ItemCondition;
import org.kantoku.inspections.domain.ItemDefinition;

/** The checklists as published with the product (checklists.json, the structured twin of checklists.md). */
public final class ChecklistJson {

    private static final String RESOURCE = "/org/kantoku/inspections/checklists.json";

    private final JsonObject root;

    private ChecklistJson(JsonObject root) {
        this.root = root;
    }

    public static ChecklistJson load() {
        InputStream stream = ChecklistJson.class.getResourceAsStream(RESOURCE);
        try (JsonReader reader = Json.createReader(stream)) {
            return new ChecklistJson(reader.readObject());
        }
    }

    /** The items of one sheet; an item that cannot be judged is an error, not a silent gap. */
    public List<ItemDefinition> items(ChecklistKind kind) {
        return root.getJsonArray(kind.prefix()).stream().map(JsonValue::asJsonObject).map(ChecklistJson::item).toList();
    }

    /** The text of one sheet, for telling whether it has changed since it was published. */
    public String text(ChecklistKind kind) {
        return root.getJsonArray(kind.prefix()).toString();
    }

    private static ItemDefinition item(JsonObject json) {
        String grade = json.getString("gradeOnFail");
        return new ItemDefinition(json.getString("code"), ItemCategory.valueOf(json.getString("category")),
            AnswerType.valueOf(json.getString("type")), json.getInt("weight"),
            grade.equals("-") ? null : FindingGrade.valueOf(grade), json.getBoolean("knockout"),
            ItemCondition.parse(json.getString("condition")), FailRules.parse(json.getString("failRule")),
            json.getString("failRule"), json.getString("questionJa"), json.getString("questionEn"),
            json.getString("evidenceJa"), json.getString("evidenceEn"), json.getInt("dueDays"), json.getString("references"));
    }
}
