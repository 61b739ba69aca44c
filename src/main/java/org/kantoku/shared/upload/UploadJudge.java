package org.kantoku.shared.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Judges an uploaded file by its content alone: what it is, and whether it may be taken in. The file's name and the media type
 * that the browser states are never asked. Bounded in bytes, in time and in memory, whatever the file.
 */
public final class UploadJudge {

    private static final String NOTHING = "application/x-empty";

    private UploadJudge() {
    }

    /** Judges a stream; reads at most one byte more than is allowed. The stream is not closed. */
    public static Verdict judge(InputStream in, AllowedKinds allowed) throws IOException {
        Path spool = Files.createTempFile("upload", ".judge");
        try {
            spool(in, spool, allowed.maxBytes() + 1);
            return judge(spool, allowed);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /** Judges a file. */
    public static Verdict judge(Path file, AllowedKinds allowed) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Verdict(null, NOTHING, 0, null, Refusal.EMPTY);
        }
        String mime = detect(file);
        if (size > allowed.maxBytes()) {
            return new Verdict(null, mime, allowed.maxBytes(), null, Refusal.TOO_LARGE);
        }
        return look(file, size, mime, allowed);
    }

    private static Verdict look(Path file, long size, String mime, AllowedKinds allowed) throws IOException {
        String sha256 = sha256(file);
        try {
            Inspector inspector = Family.of(mime, file).inspector();
            FileKind kind = inspector.inspect(file, new Budget(allowed.maxTime(), allowed.maxUnpacked()));
            Refusal refusal = kind != null && allowed.kinds().contains(kind) ? null : Refusal.KIND_NOT_ALLOWED;
            return new Verdict(kind, kind == null ? mime : kind.mime(), size, sha256, refusal);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            Refusal refusal = RefusedUpload.within(broken);
            return new Verdict(null, mime, size, sha256, refusal == null ? Refusal.CORRUPT : refusal);
        }
    }

    private static String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }

    private static void spool(InputStream in, Path to, long limit) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = limit;
        try (OutputStream out = Files.newOutputStream(to)) {
            int n;
            while (left > 0 && (n = in.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
