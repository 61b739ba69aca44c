package org.kantoku.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder of evidence: each content once, under its own SHA-256. Files are written aside and moved into place, so that a
 * name either has its whole content or does not exist. Configured by {@code KANTOKU_EVIDENCE_DIR}.
 */
@ApplicationScoped
public class EvidenceFiles {

    private static final int BUFFER = 64 * 1024;

    private Path root;

    protected EvidenceFiles() {
    }

    @Inject
    public EvidenceFiles(@ConfigProperty(name = "kantoku.evidence.dir", defaultValue = "var/evidence") String dir) {
        this.root = Path.of(dir).toAbsolutePath();
    }

    /**
     * Writes a stream aside.
     *
     * @param limit largest number of bytes read; one more than is allowed shows that a file is too large
     * @return the file written, to be moved in or thrown away
     */
    Path receive(InputStream in, long limit) {
        try {
            Path incoming = Files.createDirectories(root.resolve("incoming"));
            Path file = Files.createTempFile(incoming, "up", ".part");
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(in, out, limit);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = limit;
        int read;
        while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** Moves a received file to the place of its content; the same content received twice is kept once. */
    void keep(Path received, String sha256) {
        Path place = place(sha256);
        try {
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                // Somebody may be about to let the same content go: a fresh time keeps it (letGo).
                Files.setLastModifiedTime(place, FileTime.from(Files.getLastModifiedTime(received).toInstant()));
                Files.delete(received);
            } else {
                move(received, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void throwAway(Path received) {
        try {
            Files.deleteIfExists(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NoSuchFileException when the folder was not restored with the database */
    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** The file of a content, for whoever has to look at it. */
    Path find(String sha256) {
        return place(sha256);
    }

    /**
     * Deletes a content, unless it was received again just now.
     *
     * @param receivedBefore contents received later stay
     */
    void letGo(String sha256, Instant receivedBefore) {
        Path place = place(sha256);
        try {
            if (Files.exists(place) && Files.getLastModifiedTime(place).toInstant().isBefore(receivedBefore)) {
                Files.delete(place);
            }
        } catch (NoSuchFileException gone) {
            // Another node was first.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a few bytes and takes them away again, as an upload would.
     *
     * @return bytes that can still be written
     * @throws IOException when nothing can be written
     */
    long tryOut() throws IOException {
        Path incoming = Files.createDirectories(root.resolve("incoming"));
        Path file = Files.createTempFile(incoming, "try", ".part");
        try {
            Files.write(file, new byte[] {1});
        } finally {
            Files.deleteIfExists(file);
        }
        return Files.getFileStore(root).getUsableSpace();
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
