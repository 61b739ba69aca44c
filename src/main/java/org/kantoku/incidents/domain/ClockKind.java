package org.kantoku.incidents.domain;

/** The clocks of an incident, in the order in which they usually run out. */
public enum ClockKind {
    /** The contractor's first call (contract, DH-12). */
    FIRST_CALL(true),
    /** The contractor's written notice (contract, DH-12). */
    WRITTEN_NOTICE(true),
    /** Whether it has to be reported. */
    TRIAGE(false),
    /** 速報. */
    PRELIMINARY(false),
    /** Notice to whoever entrusted the data to us. */
    UPSTREAM_NOTICE(false),
    /** 確報. */
    FINAL(false),
    /** The principals are told; as soon as possible, without a day. */
    PRINCIPAL_NOTICE(false);

    private final boolean contractors;

    ClockKind(boolean contractors) {
        this.contractors = contractors;
    }

    /** The contractor has to keep it, not we. */
    public boolean isContractors() {
        return contractors;
    }
}
