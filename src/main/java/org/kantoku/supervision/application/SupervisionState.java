package org.kantoku.supervision.application;

/** How a contract or contractor stands on a date (model §6), worst first. */
public enum SupervisionState {
    LAPSED, AT_RISK, WAIVED, OK, NOT_APPLICABLE
}
