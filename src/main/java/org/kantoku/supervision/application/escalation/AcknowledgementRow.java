package org.kantoku.supervision.application.escalation;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.supervision.domain.Addressee;

/**
 * That a lapse is in hand.
 *
 * @param on   day on which it was said
 * @param by   name of who said it; {@code null} for the people of a contractor, who do not see our names
 * @param as   in which capacity that person was told of it
 * @param plan what will be done, or {@code null}
 */
public record AcknowledgementRow(LocalDate on, String by, Addressee as, String plan) implements Serializable {
}
