package org.kantoku.correctiveactions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Who does something to a finding, and when. The domain never asks a clock.
 *
 * @param on business date (Asia/Tokyo) from which the step counts
 * @param at instant at which it was written down
 * @param by account of the person, or {@code null} for the system
 */
public record Act(LocalDate on, Instant at, UUID by) {

    public Act {
        Objects.requireNonNull(on);
        Objects.requireNonNull(at);
    }
}
