package org.kantoku.incidents.domain;

/**
 * Kinds of incident that have to be reported (規則7), and those of the My Number act (番号法29の4 and its rule). A suspicion is enough.
 */
public enum IncidentKind {
    /** Data that need special care (規則7一). */
    SPECIAL_CARE(false, false),
    /** Property may be damaged by misuse, such as card numbers (規則7二). */
    PROPERTY(false, false),
    /** Perhaps done with a wrongful purpose, data about to be obtained included (規則7三). */
    WRONGFUL(true, false),
    /** More than 1,000 principals (規則7四). */
    OVER_1000(false, false),
    /** My Number data, perhaps with a wrongful purpose. */
    MYNUMBER_WRONGFUL(true, true),
    /** My Number data that anybody could read. */
    MYNUMBER_EXPOSED(false, true),
    /** My Number data of more than 100 principals. */
    MYNUMBER_OVER_100(false, true),
    /** My Number data out of a system for clerical work with them. */
    MYNUMBER_SYSTEM(false, true);

    private final boolean longer;
    private final boolean myNumber;

    IncidentKind(boolean longer, boolean myNumber) {
        this.longer = longer;
        this.myNumber = myNumber;
    }

    /** The final report has the longer term (規則8②). */
    public boolean isLonger() {
        return longer;
    }

    public boolean isMyNumber() {
        return myNumber;
    }
}
