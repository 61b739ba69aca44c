package org.kantoku.contractors.application;

import java.util.UUID;

/** The stop on handing over data to a contractor was lifted; observed in the same transaction. */
public record ContractorReleased(UUID contractorId) {
}
