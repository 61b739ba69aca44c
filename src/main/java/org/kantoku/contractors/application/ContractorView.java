package org.kantoku.contractors.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorState;

/**
 * A contractor as its page shows it.
 *
 * @param state the state of today, see {@code Contractor.stateOn}
 */
public record ContractorView(UUID id, long version, ContractorDetails details, ContractorState state, boolean legacy,
                             Instant updatedAt, String updatedBy, List<Step> steps, List<SelectionRow> selections) {

    /** The steps, newest first. */
    public List<Step> latestSteps() {
        List<Step> latest = new ArrayList<>(steps);
        Collections.reverse(latest);
        return latest;
    }

    /** One step of its life. */
    public record Step(ContractorState from, ContractorState to, LocalDate on, Instant recordedAt, String actor, String reason) {
    }
}
