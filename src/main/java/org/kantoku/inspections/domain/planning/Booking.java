package org.kantoku.inspections.domain.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A day on which inspectors are taken. */
public record Booking(LocalDate on, Set<UUID> inspectors) {

    public Booking(LocalDate on, Collection<UUID> inspectors) {
        this(on, Set.copyOf(inspectors));
    }
}
