package org.kantoku.contractors.application;

import java.util.UUID;

/** A contractor's selection assessments changed; whoever judges its contracts has to look again. */
public record SelectionFactsChanged(UUID contractorId) {
}
