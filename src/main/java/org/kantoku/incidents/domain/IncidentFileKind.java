package org.kantoku.incidents.domain;

/** What a file of an incident is, as whoever attaches it declares (model §7, 18). */
public enum IncidentFileKind {
    /** Handed in by the contractor or on its behalf. */
    WRITTEN_NOTICE,
    INVESTIGATION,
    PREVENTION,
    /** What was sent to the authority. */
    AUTHORITY_REPORT,
    COOP_NOTICE,
    /** The wording of the notice, never the list of whom it went to. */
    PRINCIPAL_NOTICE,
    OTHER;

    /** Whether a contractor hands in files of this kind. */
    public boolean isContractors() {
        return this == WRITTEN_NOTICE || this == INVESTIGATION || this == PREVENTION || this == OTHER;
    }
}
