package org.kantoku.contracts.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.kantoku.shared.condition.Condition;

/** Reads the versions of the catalogue from the class path; a version ends the day before the next one starts. */
final class ClauseCatalogueReader {

    /** First days of the versions, one file each. */
    private static final List<LocalDate> VERSIONS = List.of(LocalDate.of(2026, 4, 1));

    private ClauseCatalogueReader() {
    }

    static List<ClauseDefinition> readStandard() {
        List<ClauseDefinition> all = new ArrayList<>();
        for (int i = 0; i < VERSIONS.size(); i++) {
            LocalDate from = VERSIONS.get(i);
            LocalDate to = i + 1 < VERSIONS.size() ? VERSIONS.get(i + 1).minusDays(1) : null;
            all.addAll(read("/org/kantoku/contracts/clauses-" + from + ".json", from, to));
        }
        return all;
    }

    private static List<ClauseDefinition> read(String resource, LocalDate from, LocalDate to) {
        try (InputStream in = ClauseCatalogueReader.class.getResourceAsStream(resource); JsonReader json = Json.createReader(in)) {
            return json.readObject().getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .map(clause -> definition(clause, from, to)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClauseDefinition definition(JsonObject clause, LocalDate from, LocalDate to) {
        return new ClauseDefinition(clause.getString("code"), clause.getString("titleJa"), clause.getString("titleEn"),
            clause.getString("ensureJa"), clause.getString("ensureEn"), clause.getString("refs"),
            ClauseKind.valueOf(clause.getString("kind")), Condition.parse(clause.getString("condition")),
            clause.getBoolean("critical"), parameters(clause), clause.getString("evidence"), from, to);
    }

    private static List<ClauseParameter> parameters(JsonObject clause) {
        return clause.getJsonArray("params").getValuesAs(JsonObject.class).stream()
            .map(p -> new ClauseParameter(p.getString("name"), ClauseParameter.Unit.valueOf(p.getString("unit")),
                p.getInt("usual"), p.containsKey("max") ? p.getInt("max") : null))
            .toList();
    }
}
