package org.kantoku.support;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds the collection of real data beside the project ({@code ../shared}, or the system property {@code kantoku.shared}). */
public final class SharedData {

    private SharedData() {
    }

    /** Whether the collection is there: the condition of tests in the container, where skipping half-way counts as failing. */
    public static boolean isPresent() {
        return Files.isDirectory(root().resolve("data"));
    }

    /** The file or folder; skips the test with a message when the collection is absent. */
    public static Path require(String relative) {
        Path path = root().resolve(relative);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no shared data at " + path.toAbsolutePath().normalize());
        return path;
    }

    private static Path root() {
        return Path.of(System.getProperty("kantoku.shared", "../shared"));
    }
}
