package org.kantoku.contractors.application.corporateregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.Refusal;
import org.kantoku.shared.upload.UploadJudge;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.upload.Verdict;
import org.kantoku.support.AgencyRows;
import org.kantoku.support.SharedData;

class AgencyScanTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    @TempDir
    Path dir;

    private static UploadedFile judged(Path file) throws IOException {
        Verdict verdict = UploadJudge.judge(file, AllowedKinds.CORPORATE_REGISTER);
        assertThat(verdict.refusalKey()).as(file.toString()).isNull();
        return new UploadedFile(file.toString(), file.getFileName().toString(), verdict.kind(), verdict.sha256());
    }

    private UploadedFile file(byte[] content) throws IOException {
        return judged(Files.write(dir.resolve("file.csv"), content));
    }

    private Path zip(String... names) throws IOException {
        Path file = dir.resolve("file.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((AgencyRows.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static AgencyScan scan(UploadedFile file, String... wanted) {
        return AgencyScan.of(file, Set.of(wanted), new WorkProgress());
    }

    @ParameterizedTest
    @CsvSource({"diff_20210714_utf8.csv,UTF-8,2772,1040001042029", "diff_20220901_cp932.csv,Shift_JIS (cp932),2132,2120001080886"})
    void the_agencys_files_are_read_as_they_are(String name, String encoding, long lines, String merged) throws IOException {
        AgencyScan scan = scan(judged(SharedData.require("data/jp/nta-houjin-bangou/" + name)), merged);
        assertThat(scan.encoding()).isEqualTo(encoding);
        assertThat(scan.lines()).isEqualTo(lines);
        assertThat(scan.refusals()).isEmpty();
        assertThat(scan.rows()).containsOnlyKeys(merged);
        AgencyRow row = scan.rows().get(merged).get(0);
        assertThat(row.isClosed()).isTrue();
        assertThat(row.successor()).hasSize(13);
    }

    @Test
    void damaged_lines_are_named_and_the_others_read() throws IOException {
        byte[] good = (AgencyRows.line() + "\r\n").getBytes(CP932);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.write(good);
        out.write("2,2999901001037,".getBytes(CP932));
        out.write(new byte[] {(byte) 0x81, '\n'});
        out.write("3,4\n\n".getBytes(CP932));
        out.write(AgencyRows.line(2, "2999901001030").getBytes(CP932));
        UploadedFile file = file(out.toByteArray());
        assertThat(file.kind()).isEqualTo(FileKind.DAMAGED_TEXT);
        AgencyScan scan = scan(file, AgencyRows.NUMBER);
        assertThat(scan.lines()).isEqualTo(4);
        assertThat(scan.rows().get(AgencyRows.NUMBER)).hasSize(1);
        assertThat(scan.refusals()).extracting(refusal -> refusal.line() + " " + refusal.what())
            .containsExactly("2 agency.refused.bytes", "3 agency.refused.columns", "5 agency.refused.number");
    }

    @Test
    void the_archive_in_which_the_agency_ships_it_is_read() throws IOException {
        UploadedFile file = judged(zip("13_tokyo_all_20260630.csv", "13_tokyo_all_20260630.csv.asc"));
        assertThat(file.kind()).isEqualTo(FileKind.ZIPPED_CSV);
        assertThat(scan(file, AgencyRows.NUMBER).rows()).hasSize(1);
    }

    @Test
    void other_archives_are_refused_here_and_this_one_elsewhere() throws IOException {
        assertThat(refusal(zip("a.csv", "b.csv"))).isEqualTo(Refusal.KIND_NOT_ALLOWED);
        assertThat(refusal(zip("a.csv", "b.exe"))).isEqualTo(Refusal.KIND_NOT_ALLOWED);
        assertThat(refusal(zip("a/b.csv"))).isEqualTo(Refusal.KIND_NOT_ALLOWED);
        assertThat(refusal(zip("../a.csv"))).isEqualTo(Refusal.CORRUPT);
        assertThat(UploadJudge.judge(zip("a.csv"), AllowedKinds.EVIDENCE).refusal()).isEqualTo(Refusal.KIND_NOT_ALLOWED);
        assertThat(UploadJudge.judge(zip("a.csv"), AllowedKinds.LEDGER).refusal()).isEqualTo(Refusal.KIND_NOT_ALLOWED);
    }

    @Test
    void an_archive_that_grows_beyond_measure_is_refused() throws IOException {
        Path file = dir.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            byte[] zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 16; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refusal(file)).isEqualTo(Refusal.BOMB);
    }

    private static Refusal refusal(Path file) throws IOException {
        return UploadJudge.judge(file, AllowedKinds.CORPORATE_REGISTER).refusal();
    }

    @Test
    void a_table_that_is_none_of_the_agencys_is_refused_as_a_whole() throws IOException {
        UploadedFile file = file("契約番号,契約名\nK1,配達\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scan(file, AgencyRows.NUMBER)).isInstanceOf(RuleViolation.class).hasMessage("agency.error.noRows");
    }

    @Test
    void who_asks_it_to_stop_is_heard() throws IOException {
        WorkProgress progress = new WorkProgress();
        progress.cancel();
        UploadedFile file = file((AgencyRows.line() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> AgencyScan.of(file, Set.of(), progress)).isInstanceOf(WorkProgress.Cancelled.class);
    }

    @Test
    void many_lines_leave_nothing_behind() throws IOException {
        Path large = dir.resolve("large.csv");
        byte[] line = (AgencyRows.line(2, AgencyRows.SUCCESSOR) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(large))) {
            for (int i = 0; i < 200_000; i++) {
                out.write(line);
            }
        }
        long start = System.nanoTime();
        AgencyScan scan = AgencyScan.of(new UploadedFile(large.toString(), "large.csv", FileKind.CSV, ""), Set.of(AgencyRows.NUMBER), new WorkProgress());
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "200,000 lines in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(scan.lines()).isEqualTo(200_000);
        assertThat(scan.rows()).isEmpty();
    }
}
