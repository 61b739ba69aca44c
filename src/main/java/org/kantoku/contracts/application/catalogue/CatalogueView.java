package org.kantoku.contracts.application.catalogue;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.catalogue.CatalogueState;

/**
 * A version of the catalogue in the list.
 *
 * @param id         {@code null} for the version that comes with the product
 * @param mayPublish whether the person who looks may publish it
 */
public record CatalogueView(UUID id, LocalDate effectiveFrom, CatalogueState state, String note, int clauses, String uploadedBy,
                            LocalDate uploadedOn, String decidedBy, LocalDate decidedOn, boolean mayPublish, boolean mayWithdraw) {
}
