package org.kantoku.contractors.domain;

/** Result of a selection assessment (model §2 SelectionAssessment). */
public enum SelectionResult {
    PASS, CONDITIONAL, FAIL
}
