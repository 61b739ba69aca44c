package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who acts, and when.
 *
 * @param on today in Tokyo
 * @param at now
 * @param by account of the person
 */
public record Act(LocalDate on, Instant at, UUID by) {
}
