package org.kantoku.inspections.domain.templates;

import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.kantoku.shared.Bilingual;

/** How sections and options are kept: an array of objects with a code or name and a text in both languages. */
public final class TemplateJson {

    private TemplateJson() {
    }

    /** Sections of a version. */
    @Converter
    public static class Sections implements AttributeConverter<List<TemplateSection>, String> {
        @Override
        public String convertToDatabaseColumn(List<TemplateSection> sections) {
            return write(sections, TemplateSection::code, TemplateSection::label);
        }

        @Override
        public List<TemplateSection> convertToEntityAttribute(String column) {
            return read(column, json -> new TemplateSection(json.getString("code"), label(json)));
        }
    }

    /** Options of an item. */
    @Converter
    public static class Options implements AttributeConverter<List<ItemOption>, String> {
        @Override
        public String convertToDatabaseColumn(List<ItemOption> options) {
            return write(options, ItemOption::name, ItemOption::label);
        }

        @Override
        public List<ItemOption> convertToEntityAttribute(String column) {
            return read(column, json -> new ItemOption(json.getString("code"), label(json)));
        }
    }

    private static <T> String write(List<T> parts, Function<T, String> code, Function<T, Bilingual> label) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(Json.createObjectBuilder().add("code", code.apply(part)).add("ja", label.apply(part).ja()).add("en", label.apply(part).en())));
        return array.build().toString();
    }

    private static <T> List<T> read(String column, Function<JsonObject, T> part) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().stream().map(JsonValue::asJsonObject).map(part).toList();
        }
    }

    private static Bilingual label(JsonObject json) {
        return new Bilingual(json.getString("ja"), json.getString("en"));
    }
}
