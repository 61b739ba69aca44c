package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.arrangements.ProvisionDetails;

/**
 * A provision to a third party as its page shows it.
 *
 * @param contract    number and title of the contract it happens under, or {@code null}
 * @param reviewSince since when the publication no longer says what is provided, or {@code null}
 */
public record ProvisionView(UUID id, long version, UUID contractId, String contract, ProvisionDetails details, LocalDate recordedOn,
                            LocalDate publishedOn, String publishedWhere, LocalDate reviewSince, LocalDate retainedUntil) {
}
