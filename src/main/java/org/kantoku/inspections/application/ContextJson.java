package org.kantoku.inspections.application;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import org.kantoku.inspections.domain.AssessmentContext;

/** How the context of a verdict is frozen: as JSON that people can read too. */
public final class ContextJson {

    private ContextJson() {
    }

    /** The context as it is kept with a confirmed result. */
    public static String write(AssessmentContext context) {
        JsonObjectBuilder json = Json.createObjectBuilder()
            .add("facts", array(context.facts())).add("undecided", array(context.undecided()))
            .add("tier", context.tier()).add("on", context.on().toString())
            .add("recordedIncidents", context.recordedIncidents()).add("foreignApproved", context.foreignApproved())
            .add("noEarlierFindings", context.noEarlierFindings()).add("openCriticals", context.openCriticals());
        if (context.holdingPrincipals() != null) {
            json.add("holdingPrincipals", context.holdingPrincipals());
        }
        if (context.reliedCertExpiresOn() != null) {
            json.add("reliedCertExpiresOn", context.reliedCertExpiresOn().toString());
        }
        return json.build().toString();
    }

    /** As {@link #write} wrote it. */
    public static AssessmentContext read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new AssessmentContext(set(json.getJsonArray("facts")), set(json.getJsonArray("undecided")),
                json.getString("tier"), LocalDate.parse(json.getString("on")),
                json.containsKey("holdingPrincipals") ? json.getJsonNumber("holdingPrincipals").longValue() : null,
                json.getInt("recordedIncidents"), json.getBoolean("foreignApproved"),
                json.containsKey("reliedCertExpiresOn") ? LocalDate.parse(json.getString("reliedCertExpiresOn")) : null,
                json.getBoolean("noEarlierFindings"), json.getInt("openCriticals"));
        }
    }

    private static JsonArrayBuilder array(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.stream().sorted().forEach(array::add);
        return array;
    }

    private static Set<String> set(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
    }
}
