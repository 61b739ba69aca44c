package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1234567|1234567", "1,234,567円|1234567", "¥1,234|1234", "￥１，２３４|1234", "0|0", "1200名|1200", "1234.0|1234"})
    void plain_numbers(String text, long number) {
        assertThat(JapaneseNumbers.read(text)).isEqualTo(Reading.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"約18万|180000", "500千円|500000", "3百万円|3000000", "1億2,000万円|120000000", "1.5億円|150000000",
            "2.522016E+8|252201600", "1,100,000円(税込)|1100000", "約1,000人|1000", "9千万|90000000", "⑫|12", "①|1", "㈢|3", "㈩|10", "㊿|50", "1,234千円|1234000"})
    void numbers_that_need_reading(String text, long number) {
        assertThat(JapaneseNumbers.read(text)).isEqualTo(Reading.interpreted(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"△1,000|spreadsheet.number.negative", "-5|spreadsheet.number.negative", "未定|spreadsheet.number.unreadable",
            "12.5|spreadsheet.number.fraction", "99999999999999999999999|spreadsheet.number.tooLarge", "1E+99|spreadsheet.number.tooLarge",
            "千|spreadsheet.number.unreadable", "10個と20個|spreadsheet.number.unreadable", "50%|spreadsheet.number.unreadable", "8.5％|spreadsheet.number.unreadable"})
    void what_is_no_whole_number(String text, String problem) {
        assertThat(JapaneseNumbers.read(text).problem()).isEqualTo(problem);
    }

    @Test
    void a_cell_that_is_a_number_is_that_number() {
        assertThat(JapaneseNumbers.read(Cell.of(new BigDecimal("9.01E+7")))).isEqualTo(Reading.of(90_100_000L));
        assertThat(JapaneseNumbers.read(Cell.of(" ")).isBlank()).isTrue();
    }
}
