package org.kantoku.contracts.application.exit;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.ReturnErasureState;

/**
 * The end of one contract.
 *
 * @param state      of return and erasure of everything; NOT_STARTED while no order was given
 * @param order      the order at the end, or {@code null}
 * @param parts      orders about data no longer needed while the contract runs, newest first
 * @param handedOver whether data were ever given
 * @param days       days the contract allows for return and erasure
 * @param dueOn      last day in time, even before an order; {@code null} while no end is known
 * @param mayOrder   whether the order may be given now
 */
public record ExitView(ReturnErasureState state, OrderView order, List<OrderView> parts, boolean handedOver, LocalDate endedOn, int days,
                       LocalDate dueOn, boolean mayOrder, List<Check> checks) {

    /** A line of the check list; {@code result} is {@code null} while nobody has said anything. */
    public record Check(ExitItem item, ExitCheck.ExitResult result, LocalDate on, String by, String note) {
    }

    public boolean checked() {
        return checks.stream().allMatch(check -> check.result() != null);
    }
}
