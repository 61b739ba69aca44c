package org.kantoku.inspections.domain;

/** What a sheet of answers belongs to. */
public enum AnswerSubject {
    INSPECTION, SELF_ASSESSMENT, SELECTION
}
