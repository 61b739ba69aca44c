package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.kantoku.shared.upload.FileKind;
import org.kantoku.support.SharedData;

/** The Cabinet Office's table: CP932, dates without leading zeros, one line of headings. */
class HolidayFileTest {

    private static final String HEAD = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

    @TempDir
    private Path folder;

    private Map<LocalDate, String> read(String text) throws IOException {
        return HolidayFile.read(Files.write(folder.resolve("table.csv"), text.getBytes(Charset.forName("windows-31j"))), FileKind.CSV);
    }

    /** The real file holds the table that comes with the product. */
    @Test
    void theRealFile() {
        Map<LocalDate, String> names = HolidayFile.read(SharedData.require("data/jp/holidays/syukujitsu_cp932.csv"), FileKind.CSV);
        assertThat(names).hasSizeGreaterThan(1000).containsEntry(LocalDate.parse("1955-01-01"), "元日").containsEntry(LocalDate.parse("2026-09-22"), "休日");
        assertThat(names).containsAllEntriesOf(Holidays.published().names());
    }

    @Test
    void aSmallOne() throws IOException {
        assertThat(read(HEAD + "1999/1/1,元日\r\n1999/1/15,成人の日\r\n")).containsOnlyKeys(LocalDate.parse("1999-01-01"), LocalDate.parse("1999-01-15"));
    }

    @Test
    void whatIsNoSuchTableIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("番号,名称\r\n1,元日\r\n")).hasMessage("holidays.error.table");
        assertThatThrownBy(() -> read(HEAD + "1999/1/1,元日\r\n1999/13/40,まちがい\r\n")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("holidays.error.line");
            assertThat(refused.arguments()).containsExactly(3);
        });
    }

    @Test
    void aYearThatWasCutOffIsRefused() {
        assertThatThrownBy(() -> read(HEAD + "2028/1/1,元日\r\n2028/1/10,成人の日\r\n")).hasMessage("holidays.error.year");
    }
}
