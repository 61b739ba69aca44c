package org.kantoku.contractors.domain.roster;

/** How a certification stands on a day; {@code SUCCEEDED}: expired, and another of its kind is valid. */
public enum CertificationStanding {
    NOT_YET, VALID, EXPIRING, EXPIRED, SUCCEEDED
}
