package org.kantoku.shared.upload;

/**
 * What was found in an uploaded file.
 *
 * @param kind    what the content is, null when it is none of the known kinds
 * @param mime    the media type found (of the known kind, or what the content looks like)
 * @param bytes   size; for a file over the limit, the limit at which reading stopped
 * @param sha256  hexadecimal digest of the content, null when the file was not read to its end
 * @param refusal why it is refused, null when it is accepted
 */
public record Verdict(FileKind kind, String mime, long bytes, String sha256, Refusal refusal) {

    public boolean isAccepted() {
        return refusal == null;
    }

    /** The message key that says why the file is refused and what to do; null when it is accepted. */
    public String refusalKey() {
        return refusal == null ? null : refusal.key();
    }

    /** The same content, refused for a reason found later. */
    Verdict refused(Refusal reason) {
        return new Verdict(kind, mime, bytes, sha256, reason);
    }
}
