package org.kantoku.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kantoku.support.SharedData;

/** Every hostile or odd file of the shared collection is judged within seconds, as listed here. */
class HostileFilesTest {

    private static final AllowedKinds ALL = new AllowedKinds(java.util.EnumSet.allOf(FileKind.class), 20L << 20, Duration.ofSeconds(5));

    private static final Map<String, Object> EXPECTED = Map.ofEntries(
            Map.entry("MissingCatalog.pdf", Refusal.CORRUPT),
            Map.entry("PasswordSample-128bit.pdf", Refusal.ENCRYPTED),
            Map.entry("embedded_zip.pdf", Refusal.EMBEDDED_FILES),
            Map.entry("sampleForSpec.pdf", FileKind.PDF),
            // Odd, but every reader opens it.
            Map.entry("yaddatest.pdf", FileKind.PDF),
            Map.entry("ExternalEntityInText.docx", Refusal.BOMB),
            Map.entry("bug53475-password-is-pass.docx", Refusal.ENCRYPTED),
            Map.entry("60320-protected.xlsx", Refusal.ENCRYPTED),
            Map.entry("with_japanese.pptx", Refusal.KIND_NOT_ALLOWED),
            Map.entry("1904DateWindowing.xls", FileKind.XLS),
            Map.entry("clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx", Refusal.CORRUPT),
            Map.entry("clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx", Refusal.CORRUPT),
            Map.entry("clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx", Refusal.CORRUPT),
            Map.entry("password.xls", Refusal.ENCRYPTED),
            Map.entry("poc-xmlbomb.xlsx", Refusal.BOMB),
            Map.entry("protected_passtika.xlsx", Refusal.ENCRYPTED),
            // Protection of the structure is not encryption: it opens for everybody.
            Map.entry("workbookProtection_workbook_structure_protected.xlsx", FileKind.XLSX),
            // Its schema names an address on the network; nothing here follows it.
            Map.entry("xxe_in_schema.xlsx", FileKind.XLSX));

    @Test
    @Timeout(60)
    void every_file_is_judged_as_listed() throws IOException {
        Path uploads = SharedData.require("data/uploads");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(uploads)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            long start = System.nanoTime();
            Verdict verdict = UploadJudge.judge(file, ALL);
            Object found = verdict.isAccepted() ? verdict.kind() : verdict.refusal();
            assertThat(found).as(file.getFileName().toString()).isEqualTo(EXPECTED.get(file.getFileName().toString()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(file.toString()).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void real_contracts_are_taken_as_evidence() throws IOException {
        Path contracts = SharedData.require("data/contracts");
        try (Stream<Path> walk = Files.walk(contracts)) {
            for (Path pdf : walk.filter(Files::isRegularFile).toList()) {
                assertThat(UploadJudge.judge(pdf, AllowedKinds.EVIDENCE).refusal()).as(pdf.toString()).isNull();
            }
        }
    }
}
