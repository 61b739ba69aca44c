package org.kantoku.contracts.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.condition.Condition;

/** Reads a version of the catalogue as JSON: the product's own from the class path, further ones as they are uploaded. */
public final class CatalogueReader {

    private static final String STANDARD = "/org/kantoku/contracts/clauses-2026-04-01.json";
    private static final Set<String> FURTHER_FACTS = Set.of("principalCount", "subPolicy", "foreignBasis", "standardTerms", "toriteki", "freelance");

    private CatalogueReader() {
    }

    static CatalogueVersion readStandard() {
        return read(standardText());
    }

    /** The version that comes with the product, as text to be edited. */
    public static String standardText() {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(STANDARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws RuleViolation when it is no catalogue: which clause, and what is wrong with it
     */
    public static CatalogueVersion read(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            JsonObject root = json.readObject();
            LocalDate from = LocalDate.parse(root.getString("effectiveFrom"));
            List<ClauseDefinition> clauses = root.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .map(clause -> checked(clause, from)).toList();
            check(clauses);
            return new CatalogueVersion(from, clauses);
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeParseException e) {
            throw new RuleViolation("catalogue.error.json", String.valueOf(e.getMessage())).on("catalogueFile");
        }
    }

    private static ClauseDefinition checked(JsonObject clause, LocalDate from) {
        String code = clause.getString("code", "?");
        try {
            ClauseDefinition definition = definition(clause, from);
            Set<String> unknown = new TreeSet<>(definition.condition().names());
            Arrays.stream(Fact.values()).map(Fact::variable).forEach(unknown::remove);
            unknown.removeAll(FURTHER_FACTS);
            if (!unknown.isEmpty()) {
                throw new RuleViolation("catalogue.error.unknownFact", code, String.join(", ", unknown)).on("catalogueFile");
            }
            return definition;
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new RuleViolation("catalogue.error.clause", code, String.valueOf(e.getMessage())).on("catalogueFile");
        }
    }

    private static void check(List<ClauseDefinition> clauses) {
        Set<String> seen = new HashSet<>();
        for (ClauseDefinition clause : clauses) {
            if (!clause.code().matches("DH-[0-9]{2}")) {
                throw new RuleViolation("catalogue.error.code", clause.code()).on("catalogueFile");
            }
            if (!seen.add(clause.code())) {
                throw new RuleViolation("catalogue.error.twice", clause.code()).on("catalogueFile");
            }
        }
        if (clauses.isEmpty()) {
            throw new RuleViolation("catalogue.error.empty").on("catalogueFile");
        }
    }

    private static ClauseDefinition definition(JsonObject clause, LocalDate from) {
        return new ClauseDefinition(clause.getString("code"), clause.getString("titleJa"), clause.getString("titleEn"),
            clause.getString("ensureJa"), clause.getString("ensureEn"), clause.getString("refs"),
            ClauseKind.valueOf(clause.getString("kind")), Condition.parse(clause.getString("condition")),
            clause.getBoolean("critical"), parameters(clause), clause.getString("evidence"), from, null);
    }

    private static List<ClauseParameter> parameters(JsonObject clause) {
        return clause.getJsonArray("params").getValuesAs(JsonObject.class).stream()
            .map(p -> new ClauseParameter(p.getString("name"), ClauseParameter.Unit.valueOf(p.getString("unit")),
                p.getInt("usual"), p.containsKey("max") ? p.getInt("max") : null))
            .toList();
    }
}
