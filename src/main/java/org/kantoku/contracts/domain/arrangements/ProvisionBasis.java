package org.kantoku.contracts.domain.arrangements;

/** On what ground personal data are provided (APPI 27 (1)). */
public enum ProvisionBasis {
    CONSENT, LAW, LIFE_AND_PROPERTY, PUBLIC_HEALTH, AUTHORITY
}
