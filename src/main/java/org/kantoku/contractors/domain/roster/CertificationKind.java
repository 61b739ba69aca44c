package org.kantoku.contractors.domain.roster;

/** Third-party certifications (glossary 45): Privacy Mark, ISO/IEC 27001, 27017, 27701, SCS three and four stars, SOC 2. */
public enum CertificationKind {
    PMARK, ISMS, ISMS_CLOUD, PIMS, SCS3, SCS4, SOC2, OTHER
}
