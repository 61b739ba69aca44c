package org.kantoku.contracts.domain.hygiene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

class HygieneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "toriteki {0}, freelance {1}, {2} days: refused {3}")
    @CsvSource({"YES,NO,60,false", "YES,NO,61,true", "NO,YES,61,true", "NO,NO,61,false", "NO,NO,-1,true"})
    void paymentWithinSixtyDaysWhereTheLawApplies(TriState toriteki, TriState freelance, int days, boolean refused) {
        ThrowingCallable noting = () -> new ContractHygiene(UUID.randomUUID(),
            new HygieneFacts(DAY, days, DAY, TriState.YES, "第20条", TriState.YES), details(toriteki, freelance), DAY);
        if (refused) {
            refuses("hygiene.error.paymentDays", noting);
        } else {
            org.assertj.core.api.Assertions.assertThatCode(noting).doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsOpenIsNamed() {
        assertThat(HygieneFacts.unknown().lacks(details(TriState.YES, TriState.UNKNOWN)))
            .containsExactly("freelance", "toritekiStated", "paymentDays", "antisocial", "responsibleOnly");
        assertThat(new HygieneFacts(DAY, 60, DAY, TriState.YES, "第20条", TriState.YES).lacks(details(TriState.YES, TriState.YES))).isEmpty();
    }

    @Test
    void aStatementIsNotAhead() {
        refuses("contracts.error.futureDate", () -> new ContractHygiene(UUID.randomUUID(),
            new HygieneFacts(DAY.plusDays(1), 30, null, TriState.YES, null, TriState.YES), details(TriState.YES, TriState.NO), DAY));
    }

    @Test
    void aRequestToTalkIsAnsweredOnceAndNotBeforeItWasMade() {
        PriceConsultation talk = new PriceConsultation(UUID.randomUUID(), DAY.minusDays(3), "燃料費の上昇", DAY);
        refuses("hygiene.error.answeredOn", () -> talk.answer(DAY.minusDays(4), "据え置き", DAY));
        refuses("hygiene.error.outcome", () -> talk.answer(DAY, " ", DAY));
        talk.answer(DAY, "1 便 30 円の引上げ", DAY);
        refuses("contracts.error.alreadyDecided", () -> talk.answer(DAY, "再び", DAY));
        refuses("hygiene.error.topic", () -> new PriceConsultation(UUID.randomUUID(), DAY, "", DAY));
        refuses("contracts.error.futureDate", () -> new PriceConsultation(UUID.randomUUID(), DAY.plusDays(1), "x", DAY));
    }

    private static ContractDetails details(TriState toriteki, TriState freelance) {
        return new ContractDetails("契約", ContractKind.MIXED, UUID.randomUUID(), null, null, Set.of(), DAY, DAY.plusYears(1), RenewalKind.NONE, null,
            0, null, StampCategory.NO2, TriState.NO, toriteki, freelance);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
