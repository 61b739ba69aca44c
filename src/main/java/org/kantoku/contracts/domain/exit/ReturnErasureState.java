package org.kantoku.contracts.domain.exit;

import java.util.EnumSet;
import java.util.Set;

/** Life of return and erasure (model §4.7). A step that is not listed is refused. NOT_STARTED is derived: no order was given yet. */
public enum ReturnErasureState {
    NOT_STARTED, INSTRUCTED, IN_PROGRESS, CERTIFICATE_SUBMITTED, REJECTED, ACCEPTED, RESIDUAL_RETENTION, COMPLETED;

    /** The steps that exist from here. */
    public Set<ReturnErasureState> next() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(INSTRUCTED);
            case INSTRUCTED, REJECTED -> EnumSet.of(IN_PROGRESS);
            case IN_PROGRESS -> EnumSet.of(CERTIFICATE_SUBMITTED);
            case CERTIFICATE_SUBMITTED -> EnumSet.of(ACCEPTED, REJECTED);
            case ACCEPTED -> EnumSet.of(RESIDUAL_RETENTION, COMPLETED);
            case RESIDUAL_RETENTION -> EnumSet.of(IN_PROGRESS);
            case COMPLETED -> EnumSet.noneOf(ReturnErasureState.class);
        };
    }

    public boolean canBecome(ReturnErasureState target) {
        return next().contains(target);
    }

    /** The contractor has to act: nothing handed in yet, sent back, or what was kept has to go now. */
    public boolean waitsForContractor() {
        return this == INSTRUCTED || this == IN_PROGRESS || this == REJECTED;
    }
}
