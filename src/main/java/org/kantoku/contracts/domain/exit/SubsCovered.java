package org.kantoku.contracts.domain.exit;

/** Whether a certificate covers what sub-entrustees held; NONE when there are none. */
public enum SubsCovered {
    YES, NO, NONE
}
