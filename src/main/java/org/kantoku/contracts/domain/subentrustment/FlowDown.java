package org.kantoku.contracts.domain.subentrustment;

/**
 * What a sub-entrustee has to be bound to (DH-09).
 *
 * @param sameTerms    the same terms as ours
 * @param furtherTiers no further tier without our approval
 * @param country      no handling in another country than stated
 */
public record FlowDown(boolean sameTerms, boolean furtherTiers, boolean country) {

    public static FlowDown none() {
        return new FlowDown(false, false, false);
    }

    public static FlowDown all() {
        return new FlowDown(true, true, true);
    }

    public boolean isComplete() {
        return sameTerms && furtherTiers && country;
    }
}
