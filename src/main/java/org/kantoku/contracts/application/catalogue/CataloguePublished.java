package org.kantoku.contracts.application.catalogue;

import java.time.LocalDate;

/** Another version of the clause catalogue holds from a day on; observed in the same transaction. */
public record CataloguePublished(LocalDate effectiveFrom) {
}
