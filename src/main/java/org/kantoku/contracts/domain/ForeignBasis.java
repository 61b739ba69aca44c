package org.kantoku.contracts.domain;

/** Legal basis of handling outside Japan (APPI 28). */
public enum ForeignBasis {
    DESIGNATED, EQUIVALENT, CONSENT
}
