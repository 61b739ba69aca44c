package org.kantoku.inspections.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody does something: what every command of this domain is told instead of asking a clock.
 *
 * @param on the business date in Tokyo on which it takes effect
 * @param by account id of the person
 * @param at the instant at which it is recorded
 */
public record Act(LocalDate on, UUID by, Instant at) {
}
