package org.kantoku.contracts.domain.ledger;

import java.io.Serializable;

/**
 * The outcome of a dry run in numbers of rows.
 *
 * @param good           can be taken over as they are
 * @param warned         can be taken over with a remark
 * @param refused        cannot
 * @param repeated       say again what another row of the file says
 * @param known          were taken over before
 * @param newContractors contractors (not rows) that would be registered
 */
public record LedgerCounts(int good, int warned, int refused, int repeated, int known, int newContractors) implements Serializable {

    /** Rows that would become contracts. */
    public int taken() {
        return good + warned;
    }

    /** Rows that are passed over because nothing new is in them. */
    public int skipped() {
        return repeated + known;
    }
}
