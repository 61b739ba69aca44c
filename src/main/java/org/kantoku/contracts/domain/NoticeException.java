package org.kantoku.contracts.domain;

/** Why a freelance may be told of the end later than 30 days before it (Freelance Act 16, its proviso). */
public enum NoticeException {
    /** Disaster or another cause nobody could avoid. */
    UNAVOIDABLE,
    /** The contract above it was ended, so that most of the work is gone. */
    UPSTREAM_ENDED,
    /** The whole contract, renewals included, lasts 30 days at most. */
    SHORT_TERM,
    /** The freelance gave cause for it. */
    CONTRACTOR_AT_FAULT,
    /** Nothing was ordered under a master contract for a long time. */
    DORMANT_MASTER
}
