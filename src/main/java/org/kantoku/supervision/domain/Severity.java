package org.kantoku.supervision.domain;

/** How much a lapse weighs (model.md §6), lightest first; {@link #level()} is what the ledger stores. */
public enum Severity {
    LOW, MEDIUM, HIGH, CRITICAL;

    /** 1 (LOW) to 4 (CRITICAL). */
    public int level() {
        return ordinal() + 1;
    }

    public static Severity ofLevel(int level) {
        return values()[level - 1];
    }

    /** One step heavier; CRITICAL stays CRITICAL. */
    public Severity heavier() {
        return values()[Math.min(ordinal() + 1, CRITICAL.ordinal())];
    }

    /** From MEDIUM on a lapse makes the supervision of the contract lapsed. */
    public boolean makesContractLapsed() {
        return this != LOW;
    }
}
