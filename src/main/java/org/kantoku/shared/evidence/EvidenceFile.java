package org.kantoku.shared.evidence;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file as pages name it.
 *
 * @param mime   media type its content was judged to be
 * @param sha256 digest of the content, in hexadecimal
 */
public record EvidenceFile(UUID id, String name, String mime, long bytes, String sha256, EvidenceClassification classification, FileState state)
        implements Serializable {

    public static EvidenceFile of(Evidence evidence) {
        return new EvidenceFile(evidence.id(), evidence.fileName(), evidence.mime(), evidence.bytes(), evidence.sha256(),
            evidence.classification(), evidence.state());
    }

    /** Size in words a person reads: 1.8 MB, 240 KB. */
    public String size() {
        return bytes >= 1_000_000 ? "%.1f MB".formatted(bytes / 1_000_000.0) : Math.max(1, bytes / 1000) + " KB";
    }

    /** Whether it can be looked at on a page. */
    public boolean isViewable() {
        return state.isOpenable() && (isPicture() || isPaper());
    }

    /** Whether its pages can be drawn. */
    public boolean isPaper() {
        return classification == EvidenceClassification.DOCUMENT;
    }

    public boolean isPicture() {
        return classification == EvidenceClassification.PHOTO;
    }
}
