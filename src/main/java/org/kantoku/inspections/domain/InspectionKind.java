package org.kantoku.inspections.domain;

/** How an inspection is held (model.md §2). */
public enum InspectionKind {
    DOCUMENT, REMOTE, ONSITE, ADHOC
}
