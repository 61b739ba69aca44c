package org.kantoku.supervision.application;

/** Kinds of records that the search of the top bar finds, in the order of its groups. */
public enum SearchKind { CONTRACTOR, CONTRACT, INSPECTION, FINDING, INCIDENT }
