package org.kantoku.contracts.application.hygiene;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.hygiene.HygieneFacts;

/**
 * The hygiene of a contract as its page shows it.
 *
 * @param recordUntil last day for the record of 取適法 7, or {@code null}
 * @param lacks       what is to be put in order, keys behind {@code hygiene.lack.}
 */
public record HygieneView(HygieneFacts facts, LocalDate recordUntil, List<String> lacks, List<Consultation> consultations) {

    /** A consultation on the price; not answered yet while {@code answeredOn} is {@code null}. */
    public record Consultation(UUID id, LocalDate askedOn, String topic, LocalDate answeredOn, String outcome) {
    }
}
