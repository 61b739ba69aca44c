package org.kantoku.contracts.domain.catalogue;

/** Life of a version of the clause catalogue: uploaded, then published by another person or withdrawn. */
public enum CatalogueState {
    DRAFT, PUBLISHED, WITHDRAWN
}
