package org.kantoku.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.shared.upload.FileKind;

class EvidenceFilesTest {

    private static final String HASH = "a".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void theSameContentIsKeptOnceAndNothingIsLeftAside() throws IOException {
        EvidenceFiles files = new EvidenceFiles(folder.toString());
        files.keep(received(files), HASH);
        files.keep(received(files), HASH);
        try (InputStream in = files.open(HASH); var all = Files.walk(folder)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("proof");
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aStreamIsReadToItsLimitOnly() throws IOException {
        EvidenceFiles files = new EvidenceFiles(folder.toString());
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(Files.size(files.receive(endless, 100_001))).isEqualTo(100_001);
    }

    @Test
    void aNameThatIsNoHashOpensNothing() {
        EvidenceFiles files = new EvidenceFiles(folder.toString());
        assertThatThrownBy(() -> files.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Path received(EvidenceFiles files) {
        return files.receive(new ByteArrayInputStream("proof".getBytes(StandardCharsets.UTF_8)), 100);
    }

    @ParameterizedTest
    @CsvSource({
        "写真 1.png,PNG,写真 1.png",
        "IMG_2041.JPEG,JPEG,IMG_2041.JPEG",
        "../../etc/tool.exe,PNG,tool.exe.png",
        "C:\\Users\\x\\list.csv,CSV,list.csv",
        "'',PDF,file.pdf",
        ".htaccess,CSV,file.htaccess.csv",
        "a;b\"c.pdf,PDF,abc.pdf"})
    void aFileLeavesUnderANameThatFitsItsContent(String given, FileKind kind, String expected) {
        assertThat(FileName.of(given, kind).value()).isEqualTo(expected);
    }

    @Test
    void aNameIsNeverTooLong() {
        assertThat(FileName.of("長".repeat(500) + ".pdf", FileKind.PDF).value()).hasSize(200).endsWith(".pdf");
    }
}
