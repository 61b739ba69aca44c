package org.kantoku.correctiveactions.application.evidence;

/** Parts of the evidence that somebody looks for; without one, everything that is kept. */
public enum EvidenceSlice {
    /** Waiting for the scanner. */
    WAITING,
    /** The scanner found something. */
    INFECTED,
    /** Past its day of keeping and not on hold. */
    PAST,
    /** On hold, by the officer or by another record. */
    HELD,
    /** Named by no record. */
    UNUSED,
    /** Its content is gone. */
    REMOVED
}
