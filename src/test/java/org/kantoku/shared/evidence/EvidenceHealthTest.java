package org.kantoku.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantoku.support.HealthAnswers;

/** A node that cannot keep what people hand in is not ready. */
class EvidenceHealthTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void answers() {
        HealthAnswers.outsideTheServer();
    }

    @Test
    void aFolderThatCanBeWrittenToIsReadyAndStaysAsItWas() throws IOException {
        HealthCheckResponse answer = new EvidenceHealth(new EvidenceFiles(folder.toString())).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData().orElseThrow()).containsKeys("store", "freeMebibytes");
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNoneIsNotReadyAndItsPathIsNotTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        HealthCheckResponse answer = new EvidenceHealth(new EvidenceFiles(file.resolve("evidence").toString())).call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow().values().toString()).doesNotContain(folder.toString());
    }
}
