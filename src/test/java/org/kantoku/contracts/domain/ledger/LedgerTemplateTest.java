package org.kantoku.contracts.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.shared.web.Texts;

class LedgerTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_column_of_the_template_is_recognised(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        List<String> header = Stream.of(LedgerField.values()).map(texts::of).toList();
        LedgerMapping mapping = LedgerMapping.recognise(header);
        for (LedgerField field : LedgerField.values()) {
            assertThat(mapping.column(field)).as(field + " " + header).isEqualTo(field.ordinal());
        }
    }
}
