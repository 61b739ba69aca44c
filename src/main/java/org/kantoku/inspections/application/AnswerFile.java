package org.kantoku.inspections.application;

import java.time.Instant;
import java.util.UUID;

/** A file attached to an answer. */
public record AnswerFile(UUID id, String name, String mime, long bytes, Instant uploadedAt) {
}
