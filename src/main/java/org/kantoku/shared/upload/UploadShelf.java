package org.kantoku.shared.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;

/** Keeps uploads aside while what they bring is prepared; what nobody fetches is forgotten after a day. */
@ApplicationScoped
public class UploadShelf {

    private static final String PREFIX = "kantoku-upload-";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MAX_NAME = 200;

    @Inject
    private UploadGate gate;

    @Inject
    private BusinessClock clock;

    /**
     * Judges an upload and puts it aside.
     *
     * @throws RuleViolation when the content is refused, with the reason
     */
    public UploadedFile receive(String name, InputStream content, AllowedKinds allowed) {
        try {
            forgetOld();
            Path file = Files.createTempFile(PREFIX, ".upload");
            try {
                Files.copy(new Bounded(content, allowed.maxBytes() + 1), file, StandardCopyOption.REPLACE_EXISTING);
                Verdict verdict = gate.admitAtOnce(file, allowed);
                if (!verdict.isAccepted()) {
                    throw new RuleViolation(verdict.refusalKey(), allowed.maxMebibytes());
                }
                return new UploadedFile(file.toString(), plain(name), verdict.kind(), verdict.sha256());
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty place for a file that the portal itself writes. */
    public Path create() {
        try {
            forgetOld();
            return Files.createTempFile(PREFIX, ".own");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets an upload. */
    public void forget(UploadedFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleViolation when the file has been forgotten meanwhile */
    public void require(UploadedFile file) {
        if (!Files.exists(file.path())) {
            throw new RuleViolation("upload.error.fileGone");
        }
    }

    private void forgetOld() throws IOException {
        Instant limit = clock.now().minus(KEPT);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(PREFIX)).toList()) {
                if (isOlder(file, limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that somebody else forgets at this moment is none of ours. */
    private static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** A name for people: no path, no control characters, not too long. */
    private static String plain(String name) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.length() > MAX_NAME ? last.substring(last.length() - MAX_NAME) : last;
    }

    /** At most so many bytes of a stream. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
