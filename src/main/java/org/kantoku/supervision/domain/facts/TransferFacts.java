package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One hand-over of data to the contractor (direction OUT).
 *
 * @param settledOn     day on which the return or erasure of these data was confirmed, or {@code null}
 * @param receiptDueOn  last day in time for the contractor to confirm the receipt: five business days after the hand-over
 * @param confirmedOn   day of that confirmation, or {@code null}
 * @param discrepancyOn day on which a difference was raised instead, or {@code null}
 */
public record TransferFacts(UUID id, LocalDate on, LocalDate settledOn, LocalDate receiptDueOn, LocalDate confirmedOn,
                            LocalDate discrepancyOn) {

    Stream<LocalDate> dates() {
        return Stream.of(on, settledOn, receiptDueOn, confirmedOn, discrepancyOn).filter(Objects::nonNull);
    }
}
