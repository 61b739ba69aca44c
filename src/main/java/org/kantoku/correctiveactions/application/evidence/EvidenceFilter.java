package org.kantoku.correctiveactions.application.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.shared.evidence.EvidenceClassification;

/**
 * What to show of the evidence; {@code null} means all.
 *
 * @param search       part of the file's or the firm's name
 * @param contractorId the firm it is about
 * @param from         first day of giving, inclusive, Tokyo time
 * @param to           last day of giving, inclusive
 * @param view         which part of it
 */
public record EvidenceFilter(String search, UUID contractorId, EvidenceClassification classification, LocalDate from, LocalDate to,
                             EvidenceSlice view) implements Serializable {

    /** Everything kept about one firm. */
    public static EvidenceFilter of(UUID contractorId) {
        return new EvidenceFilter(null, contractorId, null, null, null, null);
    }
}
