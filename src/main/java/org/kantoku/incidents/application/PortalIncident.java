package org.kantoku.incidents.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * An incident as its contractor sees it: what it told us, what it still owes, and whether we are done. Nothing of what we know, decide or
 * report.
 *
 * @param contracts    number and title of those concerned; not read for a list
 * @param writtenDueOn last day of the written notice
 * @param writtenOn    day on which it came, or {@code null}
 * @param over         the written notice is missing and late
 * @param files        what the contractor itself handed in; not read for a list
 */
public record PortalIncident(UUID id, long version, String number, boolean open, FirstCall call, List<String> contracts, LocalDate writtenDueOn,
                             LocalDate writtenOn, boolean over, List<EvidenceFile> files) {

    /** The written notice is still to come. */
    public boolean isAsked() {
        return open && writtenOn == null && writtenDueOn != null;
    }
}
