package org.kantoku.incidents.application;

/** The parts of the list of incidents that stand as tabs over it. */
public enum IncidentSlice {
    OPEN, CLOSED, ALL
}
