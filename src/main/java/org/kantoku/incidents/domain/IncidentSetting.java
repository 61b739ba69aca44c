package org.kantoku.incidents.domain;

/**
 * Days and hours of the clocks (model §4.6). The defaults stand here; what differs is recorded with the day from which it holds. An incident
 * is judged by what held on the day the federation knew.
 */
public enum IncidentSetting {
    /** Hours from the contractor's knowledge to its first call where the contract names none (DH-12). */
    FIRST_CALL_HOURS(24, 1, 72),
    /** Days from the contractor's knowledge to its written notice where the contract names none. */
    WRITTEN_NOTICE_DAYS(3, 1, 30),
    /** Triage: by the n-th day, the first not counted. Policy. */
    TRIAGE_DAYS(2, 0, 30),
    /** Preliminary report, the day aimed at. Policy. */
    PRELIMINARY_TARGET_DAYS(2, 0, 30),
    /** Preliminary report, the last day (通則編3-5-3-3: three to five days). */
    PRELIMINARY_LIMIT_DAYS(4, 0, 30),
    /** Final report: the n-th day (規則8②). */
    FINAL_DAYS(30, 1, 120),
    /** Final report where a wrongful purpose may be behind it. */
    FINAL_WRONGFUL_DAYS(60, 1, 180),
    /** Whether the day of knowledge is the first of those days: 1 or 0. To be confirmed by the wording of the guidelines. */
    FIRST_DAY_COUNTS(1, 0, 1),
    /** Whether a final report due while offices are closed is due when they open: 1 or 0. To be confirmed likewise. */
    FINAL_ROLLS_OVER(1, 0, 1),
    /** Notice to whoever entrusted the data to us (法26①ただし書). */
    UPSTREAM_NOTICE_DAYS(4, 0, 30);

    private final int standard;
    private final int least;
    private final int most;

    IncidentSetting(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    public int standard() {
        return standard;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
