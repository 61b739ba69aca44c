package org.kantoku.inspections.domain.answerform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.Answer;

/**
 * What taking a workbook over would do.
 *
 * @param unchanged questions of which the workbook says nothing new
 */
public record FormTrial(List<Change> changes, List<Problem> problems, int unchanged) {

    public FormTrial {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * An answer that would be taken.
     *
     * @param cell  where it stands
     * @param base  revision it replaces
     * @param write id of the write
     * @param gap   what it lacks before it counts as given, or {@code null}; it is taken all the same
     */
    public record Change(int place, String code, String cell, int base, UUID write, Answer before, Answer answer, String beforeWords,
            String afterWords, Answer.Gap gap) {
    }

    /**
     * What is not taken.
     *
     * @param place      of the question, 0 when no question is meant
     * @param cell       where it stands
     * @param value      what stands there
     * @param conflict   whether somebody answered in the portal since the workbook was written
     * @param messageKey what is wrong and what to do
     */
    public record Problem(int place, String cell, String value, boolean conflict, String messageKey, List<Object> arguments) {
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Equal for trials that would do the same. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes((changes + "|" + problems).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
