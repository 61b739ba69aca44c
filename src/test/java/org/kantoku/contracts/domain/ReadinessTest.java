package org.kantoku.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.upstream.StricterTerms;
import org.kantoku.shared.TriState;

/** What stops a contract before review, approval and signature (model §7, 1, 2, 6, 7; policy rows S-00, S-04, S-12). */
class ReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final DataItem NAME = new DataItem("氏名", "お届け先の確認");

    @Test
    void whileItIsUndecidedWhetherPersonalDataAreHandledNothingMoves() {
        Readiness open = readiness(ProfileFacts.undetermined(), true, true);
        assertThat(keys(open.beforeReview())).contains("contracts.lack.pd", "contracts.lack.undetermined");
        assertThat(keys(open.beforeSignature())).contains("contracts.lack.pd");
    }

    @Test
    void everyRequiredClauseAndAValidSelectionBeforeApproval() {
        Readiness bare = readiness(facts(null, NAME), false, false);
        assertThat(bare.beforeReview()).isEmpty();
        assertThat(keys(bare.beforeApproval())).containsExactly("contracts.lack.clauses", "contracts.lack.selection");
        assertThat(bare.beforeApproval().get(0).arguments().get(0)).contains("DH-14").doesNotContain("DH-20");
        assertThat(readiness(facts(null, NAME), true, true).beforeApproval()).isEmpty();
    }

    @Test
    void anItemWithoutNecessityStopsTheSignatureAlone() {
        Readiness unjustified = readiness(facts(null, NAME, new DataItem("生年月日", " ")), true, true);
        assertThat(unjustified.beforeApproval()).isEmpty();
        assertThat(unjustified.beforeSignature()).singleElement().satisfies(lack -> {
            assertThat(lack.key()).isEqualTo("contracts.lack.necessity");
            assertThat(lack.arguments()).containsExactly("生年月日");
        });
        assertThat(keys(readiness(facts(null), true, true).beforeSignature())).containsExactly("contracts.lack.dataItems");
        assertThat(readiness(facts(null, NAME), true, true).beforeSignature()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UPSTREAM,contracts.lack.upstream", "CROSS_BORDER,contracts.lack.foreign"})
    void dataOfAMemberCoopAndHandlingAbroadNeedTheirEntries(Fact fact, String key) {
        assertThat(keys(readiness(facts(fact, NAME), true, true).beforeApproval())).containsExactly(key);
    }

    @Test
    void everyCountryInWhichTheContractorHasASiteNeedsAnEntryThatRuns() {
        ForeignHandling stopped = entry("US");
        stopped.stop(DAY);
        Set<String> sites = Set.of("US", "VN");
        assertThat(foreignSites(Fact.PD, sites)).containsExactly("US, VN");
        assertThat(foreignSites(Fact.PD, sites, entry("US"))).containsExactly("VN");
        assertThat(foreignSites(Fact.PD, sites, stopped, entry("VN"))).containsExactly("US");
        assertThat(foreignSites(Fact.PD, sites, entry("US"), entry("VN"))).isEmpty();
        assertThat(foreignSites(null, sites)).isEmpty();
    }

    private static List<Object> foreignSites(Fact personalData, Set<String> sites, ForeignHandling... entered) {
        ContractDetails details = ContractDetails.untold("契約");
        ProfileFacts profile = personalData == null ? ProfileFacts.undetermined().arranged(ArrangementKind.NO_PERSONAL_DATA, Set.of()) : facts(null, NAME);
        ClauseMatrix matrix = ClauseMatrix.of(ClauseCatalogue.standard(), ConditionFacts.of(profile, details), List.of(), List.of(), DAY);
        return new Readiness(details, profile, matrix, true, new StricterTerms(details, null, List.of()), List.of(entered), sites, DAY).beforeApproval().stream()
            .filter(lack -> lack.key().equals("contracts.lack.foreignSite")).flatMap(lack -> java.util.stream.Stream.of(lack.arguments().toArray())).toList();
    }

    private static ForeignHandling entry(String country) {
        return new ForeignHandling(UUID.randomUUID(), country, "取扱者", "注文", ForeignBasis.EQUIVALENT, DAY.minusYears(1));
    }

    private static Readiness readiness(ProfileFacts profile, boolean clauses, boolean selected) {
        ContractDetails details = ContractDetails.untold("契約");
        Map<String, Object> facts = ConditionFacts.of(profile, details);
        List<ContractClause> records = new ArrayList<>();
        if (clauses) {
            ClauseCatalogue.standard().on(DAY).forEach(definition -> records.add(verified(definition)));
        }
        ClauseMatrix matrix = ClauseMatrix.of(ClauseCatalogue.standard(), facts, records, List.of(), DAY);
        return new Readiness(details, profile, matrix, selected, new StricterTerms(details, null, List.of()), List.of(), Set.of(), DAY);
    }

    private static ContractClause verified(ClauseDefinition definition) {
        ContractClause clause = new ContractClause(UUID.randomUUID(), definition.code(), DAY, CLERK);
        clause.record(definition, "第1条", null, ClauseParams.none(), DAY, CLERK);
        clause.verify(DAY, OTHER);
        return clause;
    }

    private static ProfileFacts facts(Fact yes, DataItem... items) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, fact == Fact.PD || fact == yes ? TriState.YES : TriState.NO);
        }
        return new ProfileFacts(ArrangementKind.ENTRUSTMENT, ContractFacts.of(values), 500, null, null, List.of(items),
            Set.of(PrincipalCategory.MEMBER), Set.of(), null);
    }

    private static List<String> keys(List<Lack> lacks) {
        return lacks.stream().map(Lack::key).toList();
    }
}
