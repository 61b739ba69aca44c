package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.contracts.domain.Fact.CROSS_BORDER;
import static org.kantoku.contracts.domain.Fact.MY_NUMBER;
import static org.kantoku.contracts.domain.Fact.PD;
import static org.kantoku.contracts.domain.Fact.SPECIAL_CARE;
import static org.kantoku.contracts.domain.Fact.UPSTREAM;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.FactorProposal;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.contracts.domain.TierDecision;
import org.kantoku.contracts.domain.TierFloor;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The worked examples and floors of model.md §5.1. */
class RiskTierTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "delivery,    CONTACT,                   MORE,         MOBILE,        ONE_TIER, USER_ID,              WITHIN_24_HOURS, 64, A",
        "call centre, FINANCIAL_MINOR_PROFILING, MORE,         DOMESTIC_SITE, ONE_TIER, PERMANENT_PRIVILEGED, WITHIN_24_HOURS, 71, S",
        "printing,    CONTACT,                   MORE,         DOMESTIC_SITE, ONE_TIER, FILE_EXCHANGE,        WITHIN_7_DAYS,   49, A",
        "payroll,     SPECIAL_CARE_MY_NUMBER,    UP_TO_10000,  DOMESTIC_SITE, NONE,     FILE_EXCHANGE,        WITHIN_7_DAYS,   51, A",
        "shredding,   CONTACT,                   UP_TO_100000, DOMESTIC_SITE, NONE,     NONE,                 OVER_7_DAYS,     34, B",
        "survey,      CONTACT,                   UP_TO_1000,   DOMESTIC_SITE, NONE,     FILE_EXCHANGE,        OVER_7_DAYS,     29, B",
        "cleaning,    INCIDENTAL,                NONE,         OUR_PREMISES,  NONE,     NONE,                 OVER_7_DAYS,     5,  C"})
    void workedExamples(String name, Sensitivity sensitivity, PrincipalVolume volume, HandlingPlace place, SubDepth sub,
                        Connection connection, OutageTolerance tolerance, int score, RiskTier tier) {
        RiskFactors factors = new RiskFactors(sensitivity, volume, place, sub, connection, tolerance, IncidentHistory.NONE);
        assertThat(factors.score()).isEqualTo(score);
        assertThat(RiskTier.ofScore(score)).isEqualTo(tier);
    }

    @Test
    void payrollIsRaisedByMyNumber() {
        TierDecision decision = TierDecision.of(RiskTier.ofScore(51), FloorFacts.of(profile(5_000, PD, MY_NUMBER)));
        assertThat(decision.tier()).isEqualTo(RiskTier.S);
        assertThat(decision.floors()).containsExactly(TierFloor.MY_NUMBER_OVER_100);
        assertThat(decision.isRaised()).isTrue();
    }

    @Test
    void floors() {
        assertThat(tier(RiskTier.C, profile(100, PD, MY_NUMBER))).isEqualTo(RiskTier.A);
        assertThat(tier(RiskTier.C, profile(101, PD, MY_NUMBER))).isEqualTo(RiskTier.S);
        assertThat(tier(RiskTier.C, profile(1_000, PD, SPECIAL_CARE))).isEqualTo(RiskTier.C);
        assertThat(tier(RiskTier.C, profile(1_001, PD, SPECIAL_CARE))).isEqualTo(RiskTier.S);
        assertThat(tier(RiskTier.C, profile(1, PD, CROSS_BORDER))).isEqualTo(RiskTier.A);
        assertThat(tier(RiskTier.C, profile(10_000, PD, UPSTREAM))).isEqualTo(RiskTier.C);
        assertThat(tier(RiskTier.C, profile(10_001, PD, UPSTREAM))).isEqualTo(RiskTier.A);
        assertThat(TierDecision.of(RiskTier.B, new FloorFacts(profile(1, PD), true, false)).tier()).isEqualTo(RiskTier.A);
        assertThat(TierDecision.of(RiskTier.B, new FloorFacts(profile(1, PD), false, true)).tier()).isEqualTo(RiskTier.A);
    }

    @Test
    void floorsNeverLower() {
        assertThat(tier(RiskTier.S, profile(1, PD, CROSS_BORDER))).isEqualTo(RiskTier.S);
    }

    @Test
    void withoutAssessmentItIsA_andWithoutPersonalDataN() {
        assertThat(tier(null, profile(1, PD))).isEqualTo(RiskTier.A);
        ProfileFacts none = facts(ArrangementKind.NO_PERSONAL_DATA, Map.of(PD, TriState.NO), null);
        assertThat(tier(RiskTier.B, none)).isEqualTo(RiskTier.N);
        assertThat(RiskTier.ofScore(0)).isEqualTo(RiskTier.C);
    }

    @Test
    void limitsOfTheScale() {
        assertThat(List.of(70, 69, 45, 44, 20, 19).stream().map(RiskTier::ofScore))
            .containsExactly(RiskTier.S, RiskTier.A, RiskTier.A, RiskTier.B, RiskTier.B, RiskTier.C);
        assertThat(List.of(0, 1, 100, 101, 1_000, 1_001, 10_000, 10_001, 100_000, 100_001).stream()
            .map(n -> PrincipalVolume.of(n).points())).containsExactly(0, 4, 4, 8, 8, 12, 12, 16, 16, 20);
    }

    @Test
    void profilingIsNeverBelow23() {
        FactorProposal proposal = new FactorProposal(profile(500, PD), Set.of(Purpose.ANALYSIS_AD));
        assertThat(proposal.least().sensitivity().points()).isEqualTo(23);
        RiskFactors tooLow = new RiskFactors(Sensitivity.CONTACT, PrincipalVolume.UP_TO_1000, HandlingPlace.OUR_PREMISES,
            SubDepth.NONE, Connection.NONE, OutageTolerance.OVER_7_DAYS, IncidentHistory.NONE);
        assertThatThrownBy(() -> proposal.check(tooLow)).isInstanceOf(RuleViolation.class);
    }

    private static RiskTier tier(RiskTier assessed, ProfileFacts profile) {
        return TierDecision.of(assessed, FloorFacts.of(profile)).tier();
    }

    private static ProfileFacts profile(int principals, Fact... yes) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : yes) {
            values.put(fact, TriState.YES);
        }
        return facts(ArrangementKind.ENTRUSTMENT, values, principals);
    }

    private static ProfileFacts facts(ArrangementKind kind, Map<Fact, TriState> values, Integer principals) {
        return new ProfileFacts(kind, ContractFacts.of(values), principals, null, null, List.of(), Set.of(), Set.of(), null);
    }
}
