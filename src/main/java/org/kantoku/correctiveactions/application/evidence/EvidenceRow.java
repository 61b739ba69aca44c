package org.kantoku.correctiveactions.application.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.shared.evidence.EvidenceFile;

/**
 * One file in a list.
 *
 * @param contractor name of the firm it is about, or {@code null}
 * @param by         name of who gave it; for a contractor {@code null} when it was one of ours
 * @param revision   1 for the first version
 * @param superseded whether there is a newer version
 * @param until      the day until which it stays, inclusive
 * @param held       whether it is on hold
 */
public record EvidenceRow(EvidenceFile file, UUID contractorId, String contractor, Instant at, String by, int revision, boolean superseded,
                          LocalDate until, boolean held, List<EvidenceUse> uses) {

    public UUID id() {
        return file.id();
    }
}
