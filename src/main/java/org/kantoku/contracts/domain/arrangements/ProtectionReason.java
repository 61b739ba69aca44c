package org.kantoku.contracts.domain.arrangements;

/** Why life, body or property had to be protected without consent (policy row S-16). */
public enum ProtectionReason {
    DISASTER, MEDICAL_EMERGENCY, PRODUCT_DANGER, MISSING_PERSON, FRAUD_PREVENTION
}
