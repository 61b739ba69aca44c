package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.arrangements.MatterKind;

/**
 * One request or complaint in the list.
 *
 * @param late forwarded after its day, or not yet and the day has passed
 */
public record MatterRow(UUID id, MatterKind kind, String reference, UUID contractorId, String contractor, LocalDate receivedOn,
                        LocalDate forwardDueOn, LocalDate forwardedOn, LocalDate completedOn, boolean late) {
}
