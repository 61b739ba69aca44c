package org.kantoku.contracts.domain.exit;

/** How data ceased to be with the contractor. */
public enum ErasureMethod {
    RETURNED, OVERWRITTEN, CRYPTO_ERASED, DEGAUSSED, SHREDDED, DISSOLVED, OTHER
}
