package org.kantoku.inspections.domain;

/** Life of a version of a checklist: written, published for whatever begins from then on, superseded by the next. */
public enum ChecklistState {
    DRAFT, PUBLISHED, SUPERSEDED
}
