package org.kantoku.correctiveactions.application.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.shared.evidence.EvidenceFile;

/**
 * A file with everything about it that its reader may know.
 *
 * @param version    version of the record, to be given back with a change
 * @param by         name of who gave it; for a contractor {@code null} when it was one of ours
 * @param traces     whether traces such as the place were taken out of a photograph
 * @param versions   all its versions the reader may see, the newest first, itself among them
 * @param care       how long it stays; {@code null} for a contractor
 * @param removal    how its content went, or {@code null}
 * @param replaceable whether the reader may give a newer version of it
 */
public record EvidenceView(EvidenceFile file, long version, UUID contractorId, String contractor, Instant at, String by, boolean traces,
                           List<Version> versions, List<EvidenceUse> uses, Care care, Removal removal, boolean replaceable) {

    /** One version of the file. */
    public record Version(EvidenceFile file, int revision, Instant at, String by) {
    }

    /**
     * How long it stays.
     *
     * @param least      the earliest day of keeping that rules allow
     * @param ruleHold   whether another record holds it
     * @param heldOn     since when the officer holds it, or {@code null}
     */
    public record Care(LocalDate until, LocalDate least, boolean past, boolean ruleHold, LocalDate heldOn, String heldBy, String holdReason) {
    }

    /** @param reason {@code null} when it was taken back before it was handed in */
    public record Removal(Instant at, String by, String reason) {
    }

    /** Whether a newer version exists. */
    public boolean isSuperseded() {
        return !versions.get(0).file().id().equals(file.id());
    }
}
