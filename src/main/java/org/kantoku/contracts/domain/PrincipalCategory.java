package org.kantoku.contracts.domain;

/** Whose data: the people the privacy policy speaks of (glossary 8, policy row S-02). */
public enum PrincipalCategory {
    MEMBER, GIFT_RECIPIENT, APPLICANT, BUSINESS_PARTNER, EMPLOYEE, OTHER
}
