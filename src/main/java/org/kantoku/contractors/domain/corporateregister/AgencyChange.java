package org.kantoku.contractors.domain.corporateregister;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a corporation, as the tax agency's file codes it (処理区分, item 3 of its definition of resources). */
public enum AgencyChange {

    ASSIGNED("01"),
    RENAMED("11"),
    MOVED("12"),
    MOVED_ABROAD("13"),
    CLOSED("21"),
    REVIVED("22"),
    /** It took another corporation over; the one that was taken over is CLOSED, with its successor. */
    ABSORBED("71"),
    MERGER_VOID("72"),
    NAME_STRUCK("81"),
    /** The number itself was withdrawn, because it had been given twice or by mistake. */
    WITHDRAWN("99");

    private final String code;

    AgencyChange(String code) {
        this.code = code;
    }

    static Optional<AgencyChange> of(String code) {
        return Arrays.stream(values()).filter(change -> change.code.equals(code)).findFirst();
    }

    /** Whether the corporation no longer exists under its number after it. */
    public boolean ends() {
        return this == CLOSED || this == NAME_STRUCK || this == WITHDRAWN;
    }
}
