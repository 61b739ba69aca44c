package org.kantoku.supervision.application.escalation;

import org.kantoku.supervision.domain.Addressee;

/**
 * Who is told, and in which capacity.
 *
 * @param insteadOf whom it was meant for, when nobody was there, else {@code null}
 */
record Told(Recipient recipient, Addressee as, Addressee insteadOf) {
}
