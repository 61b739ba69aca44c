package org.kantoku.contractors.application.roster;

import java.util.UUID;

/** A contractor's people, places, mergers, certificates, training or stop of hand-over changed; observed in the same transaction. */
public record RosterFactsChanged(UUID contractorId) {
}
