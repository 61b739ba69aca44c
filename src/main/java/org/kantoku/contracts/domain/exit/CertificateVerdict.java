package org.kantoku.contracts.domain.exit;

/** What we say of a certificate. */
public enum CertificateVerdict {
    ACCEPTED, REJECTED
}
