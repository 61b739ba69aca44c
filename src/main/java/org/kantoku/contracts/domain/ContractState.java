package org.kantoku.contracts.domain;

import java.util.EnumSet;
import java.util.Set;

/** Life of a contract (model.md §4.2). A step that is not listed here is refused. */
public enum ContractState {
    DRAFT, CLAUSE_REVIEW, APPROVAL_PENDING, SIGNED, IN_FORCE, RENEWAL_REVIEW, SUSPENDED, ENDING, ENDED, TERMINATED, CLOSED,
    CANCELLED;

    private static final Set<ContractState> LIVE = EnumSet.of(IN_FORCE, RENEWAL_REVIEW, SUSPENDED, ENDING);

    /** The steps that exist from here. */
    public Set<ContractState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CLAUSE_REVIEW, CANCELLED);
            case CLAUSE_REVIEW -> EnumSet.of(APPROVAL_PENDING, DRAFT, CANCELLED);
            case APPROVAL_PENDING -> EnumSet.of(SIGNED, CANCELLED);
            case SIGNED -> EnumSet.of(IN_FORCE);
            case IN_FORCE -> EnumSet.of(RENEWAL_REVIEW, ENDING, SUSPENDED, TERMINATED);
            case RENEWAL_REVIEW -> EnumSet.of(IN_FORCE, ENDING, TERMINATED);
            case SUSPENDED -> EnumSet.of(IN_FORCE, TERMINATED);
            case ENDING -> EnumSet.of(ENDED, TERMINATED);
            case ENDED, TERMINATED -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(ContractState.class);
        };
    }

    public boolean canBecome(ContractState target) {
        return next().contains(target);
    }

    /** In force in one way or another (live(c) of model.md §6). */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Not yet signed: facts, clauses and terms are still being worked on. */
    public boolean isBeforeSignature() {
        return this == DRAFT || this == CLAUSE_REVIEW || this == APPROVAL_PENDING;
    }

    /** Cancelled, ended or closed: the contract no longer binds. */
    public boolean isOver() {
        return this == ENDED || this == TERMINATED || this == CLOSED || this == CANCELLED;
    }
}
