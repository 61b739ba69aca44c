package org.kantoku.contracts.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.CatalogueReader;
import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.shared.RuleViolation;

/** Policy row S-03: the set of clauses differs before and after the first day of a version. */
class CatalogueVersionsTest {

    private static final LocalDate LAW = LocalDate.of(2027, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    /** DH-23 comes, DH-22 goes, DH-13 is asked for in more contracts. */
    private static final String NEXT = edited("2027-04-01").replace("\"DH-22\"", "\"DH-23\"")
        .replace("pd && (directContact || directCollection || retainedPersonalData)", "pd");
    private final ClauseCatalogue catalogue = new ClauseCatalogue(List.of(ClauseCatalogue.standardVersion(), CatalogueReader.read(NEXT)));

    private static String edited(String from) {
        return CatalogueReader.standardText().replace("2026-04-01", from);
    }

    @Test
    void theDayBeforeTheOldSetHoldsOnTheDayTheNewOne() {
        assertThat(codes(LAW.minusDays(1))).hasSize(22).contains("DH-22").doesNotContain("DH-23");
        assertThat(codes(LAW)).hasSize(22).contains("DH-23").doesNotContain("DH-22");
        assertThat(catalogue.find("DH-13", LAW.minusDays(1)).orElseThrow().condition().names()).contains("directContact");
        assertThat(catalogue.find("DH-13", LAW).orElseThrow().condition().names()).containsExactly("pd");
    }

    @Test
    void whatStaysAsItWasKeepsItsFirstDay() {
        assertThat(catalogue.find("DH-14", LAW).orElseThrow().effectiveFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(catalogue.find("DH-13", LAW).orElseThrow().effectiveFrom()).isEqualTo(LAW);
        assertThat(catalogue.find("DH-23", LAW).orElseThrow().effectiveFrom()).isEqualTo(LAW);
        assertThat(catalogue.find("DH-22", LAW.minusDays(1)).orElseThrow().effectiveTo()).isEqualTo(LAW.minusDays(1));
    }

    @Test
    void theDifferenceIsNamed() {
        CatalogueVersion next = CatalogueReader.read(NEXT);
        CatalogueDifference difference = CatalogueDifference.between(ClauseCatalogue.standardVersion(), next);
        assertThat(difference.added()).extracting(ClauseDefinition::code).containsExactly("DH-23");
        assertThat(difference.ended()).extracting(ClauseDefinition::code).containsExactly("DH-22");
        assertThat(difference.changed()).singleElement().satisfies(c -> assertThat(c.what()).containsExactly("condition"));
        assertThat(CatalogueDifference.between(next, next).none()).isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', value = {"{\"effectiveFrom\";{;catalogue.error.json", "\"clauses\";\"claws\";catalogue.error.json",
        "\"condition\": \"pd\";\"condition\": \"pd &&\";catalogue.error.clause", "\"condition\": \"pd\";\"condition\": \"moon\";catalogue.error.unknownFact",
        "\"DH-02\";\"DH-01\";catalogue.error.twice", "\"DH-02\";\"XX\";catalogue.error.code", "\"critical\": false;\"critical\": 7;catalogue.error.clause",
        "2027-04-01;2027-13-01;catalogue.error.json"})
    void whatIsNoCatalogueIsRefusedWithWhatIsWrong(String part, String wrong, String key) {
        String text = part.startsWith("{") ? "[1]" : edited("2027-04-01").replace(part, wrong);
        refuses(key, () -> CatalogueReader.read(text));
    }

    @Test
    void publishedByAnotherPersonForADayToCome() {
        CatalogueDraft draft = new CatalogueDraft(NEXT, "改正法の施行", DAY, CLERK);
        refuses("catalogue.error.fourEyes", () -> draft.publish(LocalDate.of(2026, 4, 1), DAY, CLERK));
        refuses("catalogue.error.effectiveFrom", () -> draft.publish(LocalDate.of(2026, 4, 1), LAW, OFFICER));
        refuses("catalogue.error.effectiveFrom", () -> draft.publish(LAW, DAY, OFFICER));
        draft.publish(LocalDate.of(2026, 4, 1), DAY, OFFICER);
        refuses("contracts.error.alreadyDecided", () -> draft.publish(LocalDate.of(2026, 4, 1), DAY, OFFICER));
        refuses("contracts.error.alreadyDecided", () -> draft.withdraw(DAY, OFFICER));
        refuses("contracts.error.reasonMissing", () -> new CatalogueDraft(NEXT, " ", DAY, CLERK));
    }

    private List<String> codes(LocalDate day) {
        return catalogue.on(day).stream().map(ClauseDefinition::code).toList();
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
