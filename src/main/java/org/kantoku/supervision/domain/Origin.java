package org.kantoku.supervision.domain;

/** Whose omission a lapse is. What is our own is never shown or sent to the contractor (model.md §3, §6.2). */
public enum Origin {
    OWN, CONTRACTOR
}
