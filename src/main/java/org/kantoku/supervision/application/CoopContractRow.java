package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who handles a member co-op's data on a day: a contractor under a contract, or a sub-entrustee below it.
 *
 * @param level       0 for the contractor, from 1 on the tier of the sub-entrustee
 * @param contractorId of the contractor; {@code null} for a sub-entrustee
 * @param name        name of the firm
 * @param work        what it does: title of the contract, or the work handed on
 * @param standing    how the contract stands; {@code null} for a sub-entrustee
 * @param subState    state of the sub-entrustment on the day, and UNAPPROVED when data are handled without an approval; {@code null} for a contractor
 * @param checkedOn   last inspection; last report of the contractor's supervision for a sub-entrustee
 * @param nextDueOn   day by which the next of these is due
 * @param problems    sub-entrustees below a contract that handle data without an approval
 */
public record CoopContractRow(UUID id, UUID contractId, String number, int level, UUID contractorId, String name, String work, Standing standing,
                              String subState, LocalDate checkedOn, LocalDate nextDueOn, int problems, LocalDate asOf) {

    public boolean isContractor() {
        return level == 0;
    }

    public boolean isDuePast() {
        return nextDueOn != null && nextDueOn.isBefore(asOf);
    }
}
