package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Objects;

/** A value that holds from a day on, until a later one replaces it. */
public record Dated<T>(LocalDate on, T value) {

    public Dated {
        Objects.requireNonNull(on);
        Objects.requireNonNull(value);
    }
}
