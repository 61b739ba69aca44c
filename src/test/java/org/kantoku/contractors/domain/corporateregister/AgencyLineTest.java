package org.kantoku.contractors.domain.corporateregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.support.AgencyRows.line;
import static org.kantoku.support.AgencyRows.read;
import static org.kantoku.support.AgencyRows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.support.AgencyRows;

class AgencyLineTest {

    @Test
    void a_line_tells_thirty_things() {
        AgencyRow row = row(3, "21", 19, "2026-06-01", 20, "11", 21, AgencyRows.SUCCESSOR, 22, "\"甲に合併し解散, 乙\"", 25, "\"Midori\"");
        assertThat(row.number()).isEqualTo(AgencyRows.NUMBER);
        assertThat(row.change()).isEqualTo(AgencyChange.CLOSED);
        assertThat(row.updatedOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(row.changedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(row.name()).isEqualTo("みどり急便株式会社");
        assertThat(row.address()).isEqualTo("潮風県みなと市灯台町１丁目２番３号");
        assertThat(row.cause()).isEqualTo(CloseCause.MERGED);
        assertThat(row.successor()).isEqualTo(AgencyRows.SUCCESSOR);
        assertThat(row.note()).isEqualTo("甲に合併し解散, 乙");
        assertThat(row.kana()).isEqualTo("ミドリキュウビン");
        assertThat(row.nameEn()).isEqualTo("Midori");
        assertThat(row.isClosed()).isTrue();
        assertThat(row.latest()).isTrue();
        assertThat(row.unlisted()).isFalse();
    }

    @Test
    void what_is_not_told_is_nothing() {
        AgencyRow row = row(29, "", 8, "00012345", 24, "0", 30, "1");
        assertThat(row.kana()).isNull();
        assertThat(row.closedOn()).isNull();
        assertThat(row.isUnwritable()).isTrue();
        assertThat(row.latest()).isFalse();
        assertThat(row.unlisted()).isTrue();
        assertThat(row(10, "", 11, "", 12, "", 17, "\"大韓民国仁川市\"").address()).isEqualTo("大韓民国仁川市");
        assertThat(row(9, "201").kind()).isEqualTo(ContractorKind.PUBLIC_BODY);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
            Arguments.of(line().replaceFirst(",0$", ""), null, "agency.refused.columns"),
            Arguments.of(line() + ",", null, "agency.refused.columns"),
            Arguments.of(line(7, "\"みどり"), null, "agency.refused.quote"),
            Arguments.of(line(2, "2999901001038"), "agency.column.NUMBER", "agency.refused.number"),
            Arguments.of(line(2, ""), "agency.column.NUMBER", "agency.refused.number"),
            Arguments.of(line(3, "77"), "agency.column.CHANGE", "agency.refused.code"),
            Arguments.of(line(5, "2026-02-30"), "agency.column.UPDATED_ON", "agency.refused.date"),
            Arguments.of(line(19, "2026/06/01"), "agency.column.CLOSED_ON", "agency.refused.date"),
            Arguments.of(line(20, "99"), "agency.column.CLOSE_CAUSE", "agency.refused.code"),
            Arguments.of(line(21, "1234567890123"), "agency.column.SUCCESSOR", "agency.refused.number"),
            Arguments.of(line(7, ""), "agency.column.NAME", "agency.refused.name"),
            Arguments.of(line(12, "あ".repeat(501)), "agency.column.STREET", "agency.refused.tooLong"),
            Arguments.of("契約番号,契約名", null, "agency.refused.columns"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_line_that_is_wrong_is_named_with_its_place(String text, String column, String what) {
        List<AgencyRefusal> refusals = new ArrayList<>();
        assertThat(read(refusals, text)).isEmpty();
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(7);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal.what()).isEqualTo(what);
        });
    }
}
