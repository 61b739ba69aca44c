package org.kantoku.inspections.application;

import java.util.List;
import java.util.UUID;

/**
 * What became of one {@link AnswerChange}.
 *
 * @param revision   the stored answer's revision now
 * @param messageKey why it was refused, else {@code null}
 */
public record AnswerResult(UUID id, String itemCode, Status status, int revision, String messageKey, List<Object> arguments) {

    /** {@code CONFLICT}: somebody else wrote meanwhile, nothing was overwritten. */
    public enum Status {
        SAVED, CONFLICT, REFUSED
    }

    static AnswerResult of(AnswerChange change, Status status, int revision) {
        return new AnswerResult(change.id(), change.itemCode(), status, revision, null, List.of());
    }
}
