package org.kantoku.contracts.domain.documents;

/** Years of keeping; law and policy may change them, so each has validity dates (clauses.md H-02, H-06; model §2). */
public enum RetentionSetting {
    /** Years from the end of the fiscal year of the trade (電帳法, 法人税法). */
    DOCUMENT_YEARS(7),
    /** The same for a fiscal year that closed with a loss. */
    LOSS_DOCUMENT_YEARS(10),
    /** 1 from the first day of a fiscal year that closed with a loss, 0 from the first day of the next one that did not. */
    LOSS_YEAR(0),
    /** Years for which the record of 取適法 7 is kept. */
    TORITEKI_RECORD_YEARS(2);

    private final int standard;

    RetentionSetting(int standard) {
        this.standard = standard;
    }

    public int standard() {
        return standard;
    }
}
