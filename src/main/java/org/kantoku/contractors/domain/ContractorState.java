package org.kantoku.contractors.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a contractor and the transitions the model allows (§4.1); anything else is refused. */
public enum ContractorState {
    CANDIDATE, UNDER_SELECTION, APPROVED, REJECTED, ACTIVE, SUSPENDED, EXITING, CLOSED;

    private static final Map<ContractorState, Set<ContractorState>> ALLOWED = Map.of(
        CANDIDATE, EnumSet.of(UNDER_SELECTION),
        UNDER_SELECTION, EnumSet.of(APPROVED, REJECTED),
        APPROVED, EnumSet.of(ACTIVE, CANDIDATE),
        REJECTED, EnumSet.of(UNDER_SELECTION),
        ACTIVE, EnumSet.of(EXITING, SUSPENDED),
        SUSPENDED, EnumSet.of(ACTIVE),
        EXITING, EnumSet.of(CLOSED),
        CLOSED, EnumSet.of(UNDER_SELECTION));

    public boolean mayBecome(ContractorState next) {
        return ALLOWED.get(this).contains(next);
    }
}
