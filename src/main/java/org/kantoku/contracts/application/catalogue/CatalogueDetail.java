package org.kantoku.contracts.application.catalogue;

import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.contracts.domain.catalogue.CatalogueDifference;

/**
 * One version in full.
 *
 * @param text       as JSON, to be edited
 * @param difference beside the published version before it, {@code null} for the first
 */
public record CatalogueDetail(CatalogueVersion version, String text, CatalogueDifference difference) {
}
