package org.kantoku.correctiveactions.domain;

/** What a file attached to a finding belongs to. */
public enum EvidencePart {
    /** The finding itself: what the inspector saw. */
    FINDING,
    PLAN,
    REPORT,
    COMMENT
}
