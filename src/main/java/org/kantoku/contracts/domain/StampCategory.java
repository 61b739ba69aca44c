package org.kantoku.contracts.domain;

/** Class under the Stamp Tax Act, schedule 1 (clauses.md H-05). */
public enum StampCategory {
    NO2, NO7, NONE, ELECTRONIC
}
