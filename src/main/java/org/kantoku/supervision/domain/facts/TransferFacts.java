package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One hand-over of data to the contractor (direction OUT).
 *
 * @param settledOn day on which the return or erasure of these data was confirmed, or {@code null}
 */
public record TransferFacts(LocalDate on, LocalDate settledOn) {

    Stream<LocalDate> dates() {
        return settledOn == null ? Stream.of(on) : Stream.of(on, settledOn);
    }
}
