package org.kantoku.supervision.domain;

import static org.kantoku.supervision.domain.Origin.CONTRACTOR;
import static org.kantoku.supervision.domain.Origin.OWN;

/**
 * The rules of model.md §6.1: L01–L21 are lapses of supervision, G01–G03 hygiene of the register, which alone never makes
 * a contract lapsed. Which of them are implemented, {@link org.kantoku.supervision.domain.rules.DutyRules} says.
 */
public enum RuleId {
    L01(OWN, true), L02(OWN, true), L03(OWN, false), L04(OWN, true), L05(OWN, true), L06(OWN, true), L07(CONTRACTOR, true),
    L08(OWN, true), L09(CONTRACTOR, true), L10(CONTRACTOR, true), L11(CONTRACTOR, false), L12(CONTRACTOR, true),
    L13(OWN, false), L14(CONTRACTOR, true), L15(CONTRACTOR, true), L16(OWN, true), L17(CONTRACTOR, true), L18(OWN, false),
    L19(CONTRACTOR, true), L20(OWN, true), L21(OWN, false), G01(OWN, true), G02(CONTRACTOR, true), G03(OWN, false);

    private final Origin origin;
    private final boolean waivable;

    RuleId(Origin origin, boolean waivable) {
        this.origin = origin;
        this.waivable = waivable;
    }

    public Origin origin() {
        return origin;
    }

    /** Whose omission a branch of the rule is: of L16 the vacancy at the contractor, of L18 what the contractor has to tell us. */
    public Origin origin(String branch) {
        boolean theirs = this == L16 && branch.equals("c") || this == L18 && (branch.equals("a") || branch.equals("f"));
        return theirs ? CONTRACTOR : origin;
    }

    /** Whether the privacy officer may waive it; five rules can never be waived. */
    public boolean isWaivable() {
        return waivable;
    }

    /** Register hygiene: shown apart, never a lapse. */
    public boolean isHygiene() {
        return name().charAt(0) == 'G';
    }
}
