package org.kantoku.contracts.domain.arrangements;

import java.util.List;

import org.kantoku.contracts.domain.ArrangementKind;

/**
 * What the answers come to.
 *
 * @param kind    {@code UNDETERMINED} while something that matters is not known
 * @param reasons in the order in which they were reached
 */
public record ArrangementProposal(ArrangementKind kind, List<ArrangementReason> reasons) {

    public ArrangementProposal {
        reasons = List.copyOf(reasons);
    }
}
