package org.kantoku.correctiveactions.application.evidence;

/** The sort of record that uses a file; the names of the view {@code evidence_use}. */
public enum EvidencePlace {
    INSPECTION, SELF_ASSESSMENT, SELECTION, FINDING, CERTIFICATION, NOTICE, TRAINING, EXIT, SUBENTRUSTMENT, DOCUMENT, INCIDENT
}
