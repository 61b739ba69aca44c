package org.kantoku.supervision.domain;

import static org.kantoku.supervision.domain.Origin.CONTRACTOR;
import static org.kantoku.supervision.domain.Origin.OWN;

import java.util.List;

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

    /** Whose omission it is in that branch: of L16 the contractor's is (c), of L18 (a) and (f). */
    public Origin origin(String branch) {
        boolean contractors = this == L16 && "c".equals(branch) || this == L18 && ("a".equals(branch) || "f".equals(branch));
        return contractors ? CONTRACTOR : origin;
    }

    /** Whom the first notice goes to, in any branch (model.md §6.1, 初報先). */
    public List<Addressee> toldFirst() {
        return switch (this) {
            case L01, L04 -> List.of(Addressee.CONTRACT_OWNER, Addressee.PROCUREMENT);
            case L02 -> List.of(Addressee.PROCUREMENT, Addressee.DEPARTMENT_MANAGER);
            case L03 -> List.of(Addressee.PRIVACY_OFFICER, Addressee.PROCUREMENT);
            case L05, L06, L08 -> List.of(Addressee.INSPECTORS, Addressee.DEPARTMENT_MANAGER);
            case L07, L12, L15, L19 -> List.of(Addressee.CONTRACTOR_RESPONSIBLE, Addressee.CONTRACT_OWNER);
            case L09, L17 -> List.of(Addressee.CONTRACTOR_RESPONSIBLE, Addressee.INSPECTORS);
            case L10, L14 -> List.of(Addressee.CONTRACTOR_RESPONSIBLE, Addressee.DEPARTMENT_MANAGER);
            case L11 -> List.of(Addressee.PRIVACY_OFFICER, Addressee.CONTRACTOR_RESPONSIBLE);
            case L13 -> List.of(Addressee.CONTRACT_OWNER, Addressee.PRIVACY_OFFICER);
            case L16 -> List.of(Addressee.BOARD_OFFICE, Addressee.PRIVACY_OFFICER, Addressee.CONTRACT_OWNER);
            case L18 -> List.of(Addressee.PRIVACY_OFFICER, Addressee.BOARD_OFFICE);
            case L20, L21 -> List.of(Addressee.PRIVACY_OFFICER, Addressee.CONTRACT_OWNER);
            case G01 -> List.of(Addressee.CONTRACT_OWNER);
            case G02 -> List.of(Addressee.CONTRACTOR_CONTACT, Addressee.CONTRACT_OWNER);
            case G03 -> List.of(Addressee.AUDIT_OFFICER, Addressee.INSPECTORS);
        };
    }

    /** Whom the first notice goes to in that branch: of L16 each has its own. */
    public List<Addressee> toldFirst(String branch) {
        int one = this == L16 ? "abc".indexOf(branch) : -1;
        return one < 0 || branch.isEmpty() ? toldFirst() : List.of(toldFirst().get(one));
    }

    /** Whether the privacy officer may waive it; five rules can never be waived. */
    public boolean isWaivable() {
        return waivable;
    }

    /**
     * Whether it asks for something to hold all the time; then what was broken and mended on one day leaves no lapse behind (model.md §6).
     */
    public boolean isContinuing(String branch) {
        return switch (this) {
            case L02, L03, L11, L13, L16, L17, L21 -> true;
            case L20 -> branch.equals("basis");
            default -> false;
        };
    }

    /** Register hygiene: shown apart, never a lapse. */
    public boolean isHygiene() {
        return name().charAt(0) == 'G';
    }
}
