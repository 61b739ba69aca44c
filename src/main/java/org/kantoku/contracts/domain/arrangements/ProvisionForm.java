package org.kantoku.contracts.domain.arrangements;

/** In what form data go to a third party: as personal data (APPI 27), or anonymised (APPI 43, 44). */
public enum ProvisionForm {
    PERSONAL, ANONYMISED
}
