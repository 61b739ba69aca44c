package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;

class LapseKeyTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-0000-0000-000000000003");

    @Test
    void whatSeveralContractsShareIsOneLapse() {
        assertThat(LapseKey.of(RuleId.L10, "", SUBJECT, FIRST, "F2026-0001", DUE)).isEqualTo(LapseKey.of(RuleId.L10, "", SUBJECT, SECOND, "F2026-0001", DUE));
        assertThat(LapseKey.of(RuleId.L06, "ONSITE", null, FIRST, "", DUE)).isNotEqualTo(LapseKey.of(RuleId.L06, "ONSITE", null, SECOND, "", DUE));
    }

    @Test
    void itBeginsTheDayAfterItIsDue() {
        LapseKey key = LapseKey.of(RuleId.L06, "ONSITE", null, FIRST, "", DUE);
        assertThat(key.start()).isEqualTo("2026-12-01");
        assertThat(key.id()).isEqualTo(LapseKey.of(RuleId.L06, "ONSITE", null, FIRST, "", DUE).id())
            .isNotEqualTo(LapseKey.of(RuleId.L06, "INTERIM", null, FIRST, "", DUE).id());
    }

    /** Calendars know an event by it, and programs a duty. */
    @Test
    void itsIdIsTheSameForEver() {
        assertThat(LapseKey.of(RuleId.L10, "", SUBJECT, FIRST, "F2026-0001", DUE).id()).hasToString("403a293b-57df-3965-add1-a0324e7d164e");
        assertThat(LapseKey.of(RuleId.L06, "ONSITE", null, FIRST, "", DUE).id()).hasToString("eaff1121-7ae1-3ba1-bcfc-de26fa445232");
        assertThat(LapseKey.of(RuleId.L16, "a", null, null, "privacy-officer", DUE).id()).hasToString("5af8687e-4f55-35ae-873e-608a96a7d409");
    }

    @Test
    void someBranchesOfOurRulesAreTheContractorsOmission() {
        assertThat(RuleId.L16.origin("a")).isEqualTo(Origin.OWN);
        assertThat(RuleId.L16.origin("c")).isEqualTo(Origin.CONTRACTOR);
        assertThat(RuleId.L18.origin("a")).isEqualTo(Origin.CONTRACTOR);
        assertThat(RuleId.L18.origin("c")).isEqualTo(Origin.OWN);
        assertThat(RuleId.L10.origin("")).isEqualTo(Origin.CONTRACTOR);
    }
}
