package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.shared.TriState;

class ClauseCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final ClauseCatalogue catalogue = ClauseCatalogue.standard();

    @Test
    void holds22Clauses() {
        assertThat(catalogue.on(DAY)).hasSize(22);
        assertThat(catalogue.on(LocalDate.of(2020, 1, 1))).hasSize(22);
        assertThat(catalogue.on(DAY).stream().filter(ClauseDefinition::critical).map(ClauseDefinition::code))
            .containsExactly("DH-02", "DH-09", "DH-12", "DH-14", "DH-20");
    }

    @Test
    void readsOnlyFactsThatExist() {
        Set<String> known = new java.util.HashSet<>();
        for (var fact : org.kantoku.contracts.domain.Fact.values()) {
            known.add(fact.variable());
        }
        catalogue.on(DAY).forEach(clause -> assertThat(known).containsAll(clause.condition().names()));
    }

    @Test
    void deliveryForAMemberCoop() {
        Map<String, Object> facts = facts(Map.of("pd", TriState.YES, "upstream", TriState.YES, "directContact", TriState.YES,
            "offPremises", TriState.YES, "dataHandover", TriState.YES));
        assertThat(required(facts)).hasSize(19).doesNotContain("DH-19", "DH-20", "DH-21").contains("DH-13", "DH-17", "DH-18", "DH-22");
    }

    @Test
    void withoutPersonalDataOnlyConfidentialityCanBeRequired() {
        assertThat(required(facts(Map.of("confidentialInfo", TriState.YES)))).containsExactly("DH-03");
    }

    @Test
    void nothingDecidedLeavesAllOpen() {
        Map<String, Object> facts = ConditionFacts.of(ProfileFacts.undetermined(), ContractDetails.untold("清掃"));
        assertThat(catalogue.on(DAY)).allMatch(clause -> clause.applicability(facts) == Applicability.UNDETERMINED);
    }

    @Test
    void isTheSpecificationsCatalogue() throws IOException {
        Path twin = Path.of(System.getProperty("kantoku.shared", "../shared"), "domain", "clauses.json");
        assumeTrue(Files.exists(twin), "the specification's clauses.json is not here");
        try (Reader reader = Files.newBufferedReader(twin)) {
            Map<String, JsonObject> specified = Json.createReader(reader).readArray().getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(c -> c.getString("code"), c -> c));
            assertThat(catalogue.on(DAY)).allSatisfy(ours -> {
                JsonObject clause = specified.get(ours.code());
                assertThat(ours.titleJa()).isEqualTo(clause.getString("titleJa"));
                assertThat(ours.ensureEn()).isEqualTo(clause.getString("ensureEn"));
                assertThat(ours.condition()).hasToString(clause.getString("condition"));
            });
            assertThat(specified).hasSameSizeAs(catalogue.on(DAY));
        }
    }

    private List<String> required(Map<String, Object> facts) {
        return catalogue.on(DAY).stream().filter(c -> c.applicability(facts) == Applicability.REQUIRED).map(ClauseDefinition::code).toList();
    }

    private static Map<String, Object> facts(Map<String, TriState> yes) {
        Map<String, Object> facts = new HashMap<>();
        for (var fact : org.kantoku.contracts.domain.Fact.values()) {
            facts.put(fact.variable(), yes.getOrDefault(fact.variable(), TriState.NO));
        }
        return facts;
    }
}
