package org.kantoku.contracts.application.exit;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.exit.ReturnErasureState;

/**
 * One running return and erasure in a list; an ended contract to which no order was given yet is one too.
 *
 * @param orderId  {@code null} while no order was given
 * @param partial  data no longer needed, the contract runs on
 * @param held     hand-overs not settled under the contract
 * @param daysOver days after the deadline, 0 when in time
 * @param daysLeft days until the deadline, 0 when it is over
 */
public record ExitRow(UUID contractId, UUID orderId, String contractNumber, String contractTitle, String contractor, boolean partial,
                      ReturnErasureState state, LocalDate endedOn, LocalDate dueOn, long held, long daysOver, long daysLeft) {

    public boolean isOverdue() {
        return daysOver > 0;
    }
}
