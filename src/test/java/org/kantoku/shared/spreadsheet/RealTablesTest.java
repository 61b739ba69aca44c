package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.support.SharedData;

/** Tables as authorities really publish them. */
class RealTablesTest {

    private static final Predicate<String> KNOWN = Set.of("title", "契約日", "工事名", "業務名", "firm_name")::contains;

    @Test
    void a_month_of_public_contracts() throws IOException {
        Table table = read("gbizinfo-procurement/202009.csv", FileKind.CSV);
        assertThat(table.encoding()).isEqualTo(TextEncoding.UTF_8_BOM);
        assertThat(table.rows()).hasSize(2_108);
        assertThat(JapaneseDates.read(table.rows().get(0).cell(0)).value()).isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @Test
    void encodings_are_recognised() throws IOException {
        assertThat(TextEncoding.recognise(SharedData.require("data/jp/nta-houjin-bangou/diff_20220901_cp932.csv"))).isEqualTo(TextEncoding.WINDOWS_31J);
        assertThat(TextEncoding.recognise(SharedData.require("data/jp/nta-houjin-bangou/diff_20210714_utf8.csv"))).isEqualTo(TextEncoding.UTF_8);
        assertThat(TextEncoding.recognise(SharedData.require("data/jp/holidays/syukujitsu_cp932.csv"))).isEqualTo(TextEncoding.WINDOWS_31J);
    }

    @Test
    void headers_under_titles_and_over_several_rows() throws IOException {
        assertBid("chubu_construction_202002.xls", FileKind.XLS, 4, 6, "工事名", LocalDate.of(2020, 2, 4), 614);
        assertBid("chubu_consulting_202002.xls", FileKind.XLS, 3, 5, "業務名", LocalDate.of(2020, 2, 5), 131);
        assertBid("kinki_construction_202111.xlsx", FileKind.XLSX, 3, 5, "工事名", LocalDate.of(2021, 11, 29), 207);
        assertBid("kinki_consulting_202111.xlsx", FileKind.XLSX, 3, 5, "業務名", LocalDate.of(2021, 11, 9), 138);
    }

    private static void assertBid(String name, FileKind kind, int first, int last, String title, LocalDate signed, int rows) throws IOException {
        Table table = read("mlit-bid-results/" + name, kind);
        assertThat(table.header().firstRow()).as(name).isEqualTo(first);
        assertThat(table.header().lastRow()).as(name).isEqualTo(last);
        assertThat(table.header().names().subList(0, 4)).containsExactly("部局名", title, "入札日", "契約日");
        assertThat(table.header().names()).anyMatch(n -> n.startsWith("入札結果 ") && n.endsWith(" 金額"));
        assertThat(JapaneseDates.read(table.rows().get(0).cell(3)).value()).isEqualTo(signed);
        assertThat(table.rows().size()).as(name).isEqualTo(rows);
    }

    private static Table read(String name, FileKind kind) throws IOException {
        Path file = SharedData.require("data/jp/" + name);
        return TableReader.read(file, kind, KNOWN);
    }
}
