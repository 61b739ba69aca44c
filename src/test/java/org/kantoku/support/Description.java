package org.kantoku.support;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The description of the interface, and whether an answer is as it says: every field described and there, every value of its type. */
public final class Description {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject openApi;

    public Description(String text) {
        openApi = Json.createReader(new StringReader(text)).readObject();
    }

    public JsonObject whole() {
        return openApi;
    }

    public Set<String> paths() {
        return openApi.getJsonObject("paths").keySet();
    }

    /** What is wrong with the answer of a path; empty when nothing is. */
    public List<String> faults(String path, JsonValue answer) {
        JsonObject schema = openApi.getJsonObject("paths").getJsonObject(path).getJsonObject("get").getJsonObject("responses").getJsonObject("200")
            .getJsonObject("content").getJsonObject("application/json").getJsonObject("schema");
        List<String> faults = new ArrayList<>();
        check(path, schema, answer, faults);
        return faults;
    }

    private void check(String where, JsonObject given, JsonValue value, List<String> faults) {
        JsonObject schema = resolved(given);
        if (value == JsonValue.NULL) {
            if (!given.getBoolean("nullable", false)) {
                faults.add(where + " is null");
            }
        } else if (value instanceof JsonObject object) {
            checkObject(where, schema.getJsonObject("properties"), object, faults);
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> check(where + "[]", schema.getJsonObject("items"), one, faults));
        } else if (!fits(schema, value)) {
            faults.add(where + " is " + value + ", described as " + schema);
        }
    }

    private void checkObject(String where, JsonObject properties, JsonObject object, List<String> faults) {
        if (properties == null || !properties.keySet().equals(object.keySet())) {
            faults.add(where + " has " + object.keySet() + ", described " + properties);
            return;
        }
        object.forEach((name, one) -> check(where + "." + name, properties.getJsonObject(name), one, faults));
    }

    private JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return openApi.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema.getString("$ref").substring(SCHEMAS.length()));
        }
        return schema.containsKey("allOf") ? resolved(schema.getJsonArray("allOf").getJsonObject(0)) : schema;
    }

    private static boolean fits(JsonObject schema, JsonValue value) {
        return switch (schema.getString("type")) {
            case "string" -> value instanceof JsonString text && fitsForm(schema, text.getString());
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            default -> false;
        };
    }

    private static boolean fitsForm(JsonObject schema, String text) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getValuesAs(JsonString::getString).contains(text);
        }
        return switch (schema.getString("format", "")) {
            case "date" -> LocalDate.parse(text).toString().equals(text);
            case "uuid" -> UUID.fromString(text).toString().equals(text);
            default -> true;
        };
    }
}
