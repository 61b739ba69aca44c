package org.kantoku.correctiveactions.domain;

/** Where a finding comes from. */
public enum FindingSource {
    INSPECTION, SELF_ASSESSMENT
}
