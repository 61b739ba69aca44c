package org.kantoku.supervision.application.escalation;

import java.time.Instant;

import org.kantoku.supervision.domain.escalation.EscalationStage;

/**
 * One row of the table of notices to be written.
 *
 * @param mailAt when the mail may leave; {@code null} for a notice of the portal
 */
record NewNotice(OpenLapse lapse, EscalationStage stage, Told told, Instant mailAt) {

    static final String PORTAL = "PORTAL";
    static final String MAIL = "MAIL";
    private static final String NOBODY = "NOBODY";

    String recipient() {
        return told.recipient() == null ? NOBODY : told.recipient().key();
    }

    String channel() {
        return mailAt == null ? PORTAL : MAIL;
    }

    /** SHOWN on the portal, WAITING to be mailed, or nobody was there. */
    String state() {
        return told.recipient() == null ? NOBODY : mailAt == null ? "SHOWN" : "WAITING";
    }
}
