package org.kantoku.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.shared.upload.AllowedKinds.EVIDENCE;
import static org.kantoku.shared.upload.AllowedKinds.LEDGER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Own small files of every kind, good and hostile, made here so that nothing hostile lies in the repository. */
@Timeout(20)
class UploadJudgeTest {

    @TempDir
    Path dir;

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(judge(new byte[0], EVIDENCE).refusal()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void a_file_over_the_limit_is_refused_without_being_read_to_its_end() throws IOException {
        Verdict verdict = UploadJudge.judge(new EndlessInput(), EVIDENCE.withMaxBytes(100_000));
        assertThat(verdict.refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(verdict.sha256()).isNull();
    }

    @Test
    @DisplayName("tables in UTF-8, with mark, cp932 and UTF-16 are tables")
    void tables() throws IOException {
        String table = "契約番号,契約名\nA-1,配達業務①\n";
        assertKind(table.getBytes(StandardCharsets.UTF_8), LEDGER, FileKind.CSV);
        assertKind(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), LEDGER, FileKind.CSV);
        assertKind(table.getBytes(Charset.forName("windows-31j")), LEDGER, FileKind.CSV);
        assertKind(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE), LEDGER, FileKind.CSV);
    }

    @Test
    void markup_scripts_and_binaries_are_not_tables() throws IOException {
        for (String text : new String[] {"<html><script>alert(1)</script></html>", "#!/bin/sh\nrm -rf x\n", "<?xml version=\"1.0\"?><a/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"}) {
            assertRefused(text.getBytes(StandardCharsets.UTF_8), EVIDENCE, Refusal.KIND_NOT_ALLOWED);
        }
        assertRefused("a,b\nc\u0000d,e\n".getBytes(StandardCharsets.UTF_8), EVIDENCE, Refusal.KIND_NOT_ALLOWED);
        assertRefused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0}, EVIDENCE, Refusal.KIND_NOT_ALLOWED);
    }

    @Test
    void pictures_are_taken_whole_only() throws IOException {
        byte[] png = Fixtures.png(4, 4);
        assertKind(png, EVIDENCE, FileKind.PNG);
        assertRefused(java.util.Arrays.copyOf(png, png.length - 6), EVIDENCE, Refusal.CORRUPT);
        assertRefused(Fixtures.pngHeaderOnly(60_000, 60_000), EVIDENCE, Refusal.BOMB);
        byte[] jpeg = Fixtures.jpeg(8, 8);
        assertKind(jpeg, EVIDENCE, FileKind.JPEG);
        assertRefused(java.util.Arrays.copyOf(jpeg, jpeg.length - 2), EVIDENCE, Refusal.CORRUPT);
        assertRefused(png, LEDGER, Refusal.KIND_NOT_ALLOWED);
    }

    @Test
    void a_picture_with_an_archive_behind_it_is_refused() throws IOException {
        assertRefused(Fixtures.join(Fixtures.png(4, 4), Fixtures.zip("a.txt", new byte[] {1})), EVIDENCE, Refusal.AMBIGUOUS);
    }

    @Test
    void a_workbook_is_taken_whatever_it_is_called() throws IOException {
        Path odd = dir.resolve("holiday.exe");
        Files.write(odd, Fixtures.workbook());
        assertThat(UploadJudge.judge(odd, LEDGER)).satisfies(v -> {
            assertThat(v.isAccepted()).isTrue();
            assertThat(v.kind()).isEqualTo(FileKind.XLSX);
            assertThat(v.sha256()).hasSize(64);
        });
    }

    @Test
    void archives_and_macro_workbooks_are_refused() throws IOException {
        assertRefused(Fixtures.zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)), EVIDENCE, Refusal.KIND_NOT_ALLOWED);
        assertRefused(Fixtures.workbookWith("xl/vbaProject.bin", new byte[] {1, 2, 3}), LEDGER, Refusal.MACRO);
        assertRefused(Fixtures.workbookWith("xl/embeddings/oleObject1.bin", new byte[] {1}), LEDGER, Refusal.EMBEDDED_FILES);
        assertRefused(Fixtures.workbookWith("../../etc/passwd", new byte[] {1}), LEDGER, Refusal.CORRUPT);
        byte[] workbook = Fixtures.workbook();
        assertRefused(java.util.Arrays.copyOf(workbook, workbook.length / 2), LEDGER, Refusal.CORRUPT);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
        Path bomb = dir.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = new byte[1 << 20];
            for (int entry = 0; entry < 4; entry++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + entry + ".bin"));
                for (int i = 0; i < 200; i++) {
                    zip.write(zeros);
                }
            }
        }
        assertThat(UploadJudge.judge(bomb, LEDGER).refusal()).isEqualTo(Refusal.BOMB);
    }

    @Test
    void entities_in_a_workbook_are_a_bomb_whether_they_expand_or_fetch() throws IOException {
        byte[] laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>".getBytes(StandardCharsets.UTF_8);
        byte[] fetch = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>".getBytes(StandardCharsets.UTF_8);
        assertRefused(Fixtures.workbookWith("xl/extra1.xml", laughs), LEDGER, Refusal.BOMB);
        assertRefused(Fixtures.workbookWith("xl/extra2.xml", fetch), LEDGER, Refusal.BOMB);
    }

    @Test
    void papers() throws IOException {
        assertKind(Fixtures.pdf(null), EVIDENCE, FileKind.PDF);
        assertRefused(Fixtures.encryptedPdf(), EVIDENCE, Refusal.ENCRYPTED);
        assertRefused(Fixtures.pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), EVIDENCE, Refusal.ACTIVE_CONTENT);
        assertRefused(Fixtures.pdf("/Names << /EmbeddedFiles << /Names [] >> >>"), EVIDENCE, Refusal.EMBEDDED_FILES);
        assertRefused("%PDF-1.7\nnothing follows".getBytes(StandardCharsets.US_ASCII), EVIDENCE, Refusal.CORRUPT);
        assertRefused(Fixtures.pdf(null), LEDGER, Refusal.KIND_NOT_ALLOWED);
    }

    @Test
    void a_paper_whose_structure_expands_without_end_is_a_bomb() throws IOException {
        assertRefused(Fixtures.pdfWithObjectStream(100), EVIDENCE, Refusal.BOMB);
    }

    @Test
    void work_ends_in_time() throws IOException {
        AllowedKinds hurried = new AllowedKinds(LEDGER.kinds(), LEDGER.maxBytes(), Duration.ofNanos(1));
        assertRefused(Fixtures.workbook(), hurried, Refusal.TOO_LABORIOUS);
    }

    private void assertKind(byte[] content, AllowedKinds allowed, FileKind kind) throws IOException {
        Verdict verdict = judge(content, allowed);
        assertThat(verdict.refusal()).isNull();
        assertThat(verdict.kind()).isEqualTo(kind);
    }

    private void assertRefused(byte[] content, AllowedKinds allowed, Refusal refusal) throws IOException {
        Verdict verdict = judge(content, allowed);
        assertThat(verdict.refusal()).isEqualTo(refusal);
        assertThat(verdict.refusalKey()).isEqualTo("upload.refusal." + refusal);
    }

    private Verdict judge(byte[] content, AllowedKinds allowed) throws IOException {
        return UploadJudge.judge(new ByteArrayInputStream(content), allowed);
    }

    private static final class EndlessInput extends java.io.InputStream {
        private int at;

        @Override
        public int read() {
            return 'a' + at++ % 20;
        }
    }
}
