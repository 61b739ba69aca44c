package org.kantoku.inspections.web;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerFile;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.PriorAnswer;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Texts;

/**
 * The JSON of the answers endpoint (docs/howto/answers-api.md), in the reader's language. A contractor is told neither
 * weights nor grades.
 */
final class AnswersJson {

    private static final int MAX_CHANGES = 200;

    private final boolean forStaff;
    private final Locale locale;
    private final Texts texts;

    AnswersJson(boolean forStaff, String language) {
        this.forStaff = forStaff;
        this.locale = "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
        this.texts = Texts.in(locale);
    }

    static List<AnswerChange> changes(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            List<AnswerChange> changes = reader.readObject().getJsonArray("answers").stream().map(JsonValue::asJsonObject)
                .map(AnswersJson::change).toList();
            if (changes.size() > MAX_CHANGES) {
                throw new RuleViolation("inspections.error.request");
            }
            return changes;
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new RuleViolation("inspections.error.request");
        }
    }

    private static AnswerChange change(JsonObject json) {
        Set<UUID> supersedes = new HashSet<>();
        if (json.containsKey("supersedes")) {
            json.getJsonArray("supersedes").getValuesAs(JsonString.class).forEach(id -> supersedes.add(UUID.fromString(id.getString())));
        }
        Boolean judgement = json.isNull("judgement") ? null : json.getBoolean("judgement");
        return new AnswerChange(UUID.fromString(json.getString("id")), json.getString("item"), json.getInt("base"), supersedes,
            new Answer(text(json, "value"), text(json, "naReason"), text(json, "comment"), judgement,
                json.getInt("gradeShift", 0), text(json, "gradeReason")));
    }

    private static String text(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getString(name);
    }

    JsonObject sheet(AnswerSheet sheet) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        sheet.lines().forEach(line -> items.add(line(line)));
        return Json.createObjectBuilder().add("id", sheet.id().toString()).add("editable", sheet.editable()).add("items", items).build();
    }

    /** The results of a POST with the whole sheet after it: an answer may have made other items appear or go. */
    JsonObject results(List<AnswerResult> results, AnswerSheet sheet) {
        Map<String, AnswerLine> lines = sheet.lines().stream().collect(Collectors.toMap(l -> l.item().code(), Function.identity()));
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (AnswerResult result : results) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("id", result.id().toString()).add("item", result.itemCode())
                .add("status", result.status().name().toLowerCase(Locale.ROOT)).add("revision", result.revision());
            if (result.messageKey() != null) {
                json.add("message", texts.format(result.messageKey(), result.arguments().toArray()));
            }
            if (lines.containsKey(result.itemCode())) {
                json.add("answer", line(lines.get(result.itemCode())));
            }
            array.add(json);
        }
        return Json.createObjectBuilder().add("results", array).add("sheet", sheet(sheet)).build();
    }

    JsonObject message(RuleViolation violation) {
        return Json.createObjectBuilder().add("message", texts.format(violation.messageKey(), violation.arguments())).build();
    }

    private JsonObjectBuilder line(AnswerLine line) {
        var item = line.item();
        Answer answer = line.answer();
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", item.code()).add("category", item.section().code())
            .add("categoryName", sectionName(item.section())).add("type", item.type().name())
            .add("question", item.question(locale)).add("evidenceHint", item.evidence(locale))
            .add("hint", item.told().hint().in(locale)).add("options", options(item.options()))
            .add("required", item.isRequired()).add("revision", line.revision());
        put(json, "value", answer.value());
        put(json, "naReason", answer.naReason());
        put(json, "comment", answer.comment());
        put(json, "answeredAt", line.answeredAt() == null ? null : line.answeredAt().toString());
        put(json, "gap", line.result().gap() == null ? null : line.result().gap().name());
        put(json, "remark", line.remark());
        json.add("evidence", files(line.files()));
        prior(json, "previous", line.previous());
        if (forStaff) {
            staff(json, line, answer);
        }
        return json;
    }

    private JsonArrayBuilder options(List<ItemOption> options) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        options.forEach(option -> array.add(Json.createObjectBuilder().add("name", option.name()).add("label", option.label().in(locale))));
        return array;
    }

    private String sectionName(TemplateSection section) {
        return section.label().isEmpty() ? texts.format("inspections.section.none") : section.label().in(locale);
    }

    private void staff(JsonObjectBuilder json, AnswerLine line, Answer answer) {
        json.add("weight", line.item().weight()).add("knockout", line.item().knockout()).add("ours", line.item().isOurs())
            .add("despite", line.item().isAskedDespiteCertificates()).add("mayHaveNone", line.item().mayHaveNone()).add("gradeShift", answer.gradeShift());
        put(json, "gradeReason", answer.gradeReason());
        put(json, "answeredBy", line.answeredBy());
        put(json, "judgement", answer.judgement());
        put(json, "asks", line.result().question() == null ? null : line.result().question().name());
        put(json, "asksText", line.result().question() == null ? null : texts.of(line.result().question()));
        put(json, "baseGrade", line.result().baseGrade() == null ? null : line.result().baseGrade().name());
        put(json, "grade", line.result().grade() == null ? null : line.result().grade().name());
        json.add("gradeDays", line.result().grade() == null ? 0 : line.result().grade().completionDays().orElse(0));
        prior(json, "selfAssessment", line.selfAssessment());
    }

    private static JsonArrayBuilder files(List<AnswerFile> files) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        files.forEach(f -> array.add(Json.createObjectBuilder().add("id", f.id().toString()).add("name", f.name())
            .add("mime", f.mime()).add("bytes", f.bytes()).add("at", f.uploadedAt().toString())));
        return array;
    }

    private static void prior(JsonObjectBuilder json, String name, PriorAnswer prior) {
        if (prior == null) {
            json.addNull(name);
            return;
        }
        JsonObjectBuilder answer = Json.createObjectBuilder().add("on", prior.on().toString()).add("type", prior.type());
        put(answer, "value", prior.value());
        put(answer, "naReason", prior.naReason());
        put(answer, "comment", prior.comment());
        json.add(name, answer);
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static void put(JsonObjectBuilder json, String name, Boolean value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

}
