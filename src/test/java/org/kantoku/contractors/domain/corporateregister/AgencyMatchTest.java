package org.kantoku.contractors.domain.corporateregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.AgencyRows.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.AgencyRows;

class AgencyMatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final UUID IMPORT = UUID.randomUUID();

    private static Contractor contractor(String name, String address) {
        return new Contractor(ContractorDetails.untold(new CorporateNumber(AgencyRows.NUMBER), name, address), TODAY, null);
    }

    private static AgencyMatch match(Contractor contractor, AgencyRow... rows) {
        return AgencyMatch.of(contractor, List.of(rows), null);
    }

    @Test
    void what_is_missing_is_proposed_as_filled_in() {
        AgencyMatch match = match(contractor("（名称未登録）法人番号 " + AgencyRows.NUMBER, null), row(9, "101"));
        assertThat(match.proposals()).containsExactly(new AgencyProposal(AgencyField.NAME, null, "みどり急便株式会社", true),
            new AgencyProposal(AgencyField.KANA, null, "ミドリキュウビン", true), new AgencyProposal(AgencyField.KIND, "CORPORATION", "PUBLIC_BODY", true),
            new AgencyProposal(AgencyField.ADDRESS, null, "潮風県みなと市灯台町１丁目２番３号", true));
        ContractorDetails taken = match.taking(contractor("x", null).details(), Set.of(AgencyField.NAME, AgencyField.KIND));
        assertThat(taken.nameJa()).isEqualTo("みどり急便株式会社");
        assertThat(taken.kind()).isEqualTo(ContractorKind.PUBLIC_BODY);
        assertThat(taken.nameKana()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"みどり急便（株）,潮風県みなと市灯台町1-2-3,false,false", "みどり急便株式会社,潮風県みなと市灯台町一丁目二番三号,false,false",
        "ミドリ急便株式会社,潮風県みなと市灯台町１の２の３,false,false", "株式会社みどり急便,潮風県みなと市灯台町1-2-4,true,true",
        "みどり急便㈱,潮風県みなと市大字灯台町1丁目2番地3,false,false", "みどり急便株式会社,潮風県みなと市桜橋4-11,false,true"})
    void other_ways_of_writing_are_no_difference(String name, String address, boolean renamed, boolean moved) {
        AgencyMatch match = match(contractor(name, address), row(3, "11", 6, "2026-05-01", 24, "0"), row());
        assertThat(match.flags().contains(AgencyFlag.RENAMED)).isEqualTo(renamed);
        assertThat(match.flags().contains(AgencyFlag.MOVED)).isEqualTo(moved);
        assertThat(match.proposals()).filteredOn(p -> !p.fill()).extracting(AgencyProposal::field).hasSize((renamed ? 1 : 0) + (moved ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({"21,01,CLOSED", "21,11,MERGED", "21,21,CLOSED", "21,31,CLOSED", "81,,CLOSED", "99,,WITHDRAWN"})
    void its_end_is_a_flag(String change, String cause, AgencyFlag flag) {
        AgencyMatch match = match(contractor("みどり急便株式会社", "x"), row(3, change, 20, cause == null ? "" : cause, 19, cause == null ? "" : "2026-06-01"));
        assertThat(match.flags()).contains(flag);
        assertThat(match.isNews()).isTrue();
    }

    @Test
    void a_merger_of_the_one_that_stays_and_a_revival_are_no_end() {
        assertThat(match(contractor("みどり急便株式会社", "x"), row(3, "71")).flags()).contains(AgencyFlag.ABSORBED).noneMatch(AgencyFlag::isEnd);
        assertThat(match(contractor("みどり急便株式会社", "x"), row(3, "22")).flags()).contains(AgencyFlag.REVIVED).noneMatch(AgencyFlag::isEnd);
    }

    @Test
    void a_name_that_cannot_be_written_is_a_caution() {
        assertThat(match(contractor("みどり急便株式会社", "x"), row(8, "00012345", 30, "1")).flags()).contains(AgencyFlag.UNWRITABLE, AgencyFlag.UNLISTED);
    }

    @Test
    void an_older_file_proposes_nothing() {
        AgencyRecord record = new AgencyRecord(row(), IMPORT);
        for (AgencyRow old : List.of(row(), row(5, "2026-06-14", 12, "別の町"), row(6, "2026-05-31", 12, "別の町"))) {
            AgencyMatch match = AgencyMatch.of(contractor("別の名", null), List.of(old), record);
            assertThat(match.known()).isTrue();
            assertThat(match.proposals()).isEmpty();
            assertThat(record.learn(old, IMPORT)).isFalse();
        }
        assertThat(record.address()).endsWith("灯台町１丁目２番３号");
        assertThat(record.learn(row(5, "2026-06-16", 6, "2020-01-01", 12, "新しい町"), IMPORT)).as("a correction of an old change").isTrue();
        assertThat(record.address()).endsWith("新しい町");
        assertThat(record.learn(row(5, "2026-07-01", 24, "0"), IMPORT)).as("a row of history").isFalse();
    }

    @Test
    void the_latest_row_decides_wherever_it_stands() {
        AgencyMatch match = match(contractor("みどり急便株式会社", "x"), row(12, "新町"), row(5, "2026-06-20", 12, "旧町", 24, "0"));
        assertThat(match.row().address()).endsWith("新町");
    }

    @Test
    void somebody_looks_into_an_end_once_until_there_is_another() {
        AgencyRecord record = new AgencyRecord(row(3, "21", 19, "2026-06-01", 20, "01"), IMPORT);
        assertThatThrownBy(() -> record.see(TODAY, IMPORT, " ")).isInstanceOf(RuleViolation.class);
        record.see(TODAY, IMPORT, "9 月で解約する。");
        assertThatThrownBy(() -> record.see(TODAY, IMPORT, "もう一度")).isInstanceOf(RuleViolation.class);
        record.learn(row(5, "2026-06-20", 3, "21", 19, "2026-06-01", 20, "01"), IMPORT);
        assertThat(record.seenOn()).isEqualTo(TODAY);
        record.learn(row(5, "2026-06-21", 3, "22"), IMPORT);
        assertThat(record.seenOn()).isNull();
        assertThatThrownBy(() -> record.see(TODAY, IMPORT, "x")).isInstanceOf(RuleViolation.class);
    }
}
