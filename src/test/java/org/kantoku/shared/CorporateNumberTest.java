package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"8700110005901", "8 7001 1000 5901", "8-7001-1000-5901", "8700110005901"})
    void readsWhatPeopleType(String typed) {
        // 8700110005901 is the example in the published explanation of the check digit.
        assertThat(CorporateNumber.parse(typed)).hasValueSatisfying(n -> assertThat(n.value()).isEqualTo("8700110005901"));
    }

    @ParameterizedTest
    @CsvSource({"123456789012, corporateNumber.error.individual", "9700110005901, corporateNumber.error.checkDigit",
        "12345, corporateNumber.error.length", "87001100O5901, corporateNumber.error.digits"})
    void refusesWithTheReason(String typed, String key) {
        assertThatThrownBy(() -> CorporateNumber.parse(typed)).isInstanceOfSatisfying(RuleViolation.class,
            e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void blankIsNoNumber() {
        assertThat(CorporateNumber.parse("　")).isEmpty();
    }

    @Property
    void anySingleWrongDigitIsFound(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long body) {
        String twelve = "%012d".formatted(body);
        int digit = CorporateNumber.checkDigit(twelve);
        assertThat(digit).isBetween(1, 9);
        assertThat(CorporateNumber.isValid(digit + twelve)).isTrue();
        assertThat(CorporateNumber.isValid(digit % 9 + 1 + twelve)).isFalse();
    }
}
