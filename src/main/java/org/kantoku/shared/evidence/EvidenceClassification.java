package org.kantoku.shared.evidence;

import org.kantoku.shared.upload.FileKind;

/** What sort of proof a file is, told by its content. */
public enum EvidenceClassification {
    PHOTO, DOCUMENT, TABLE;

    static EvidenceClassification of(FileKind kind) {
        return switch (kind) {
            case PNG, JPEG -> PHOTO;
            case PDF -> DOCUMENT;
            default -> TABLE;
        };
    }
}
