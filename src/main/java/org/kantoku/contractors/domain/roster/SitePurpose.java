package org.kantoku.contractors.domain.roster;

/** What a contractor's site is for. */
public enum SitePurpose {
    OFFICE, PROCESSING, PRINTING, CALL_CENTRE, STORAGE, DELIVERY, DISPOSAL, DATA_CENTRE
}
