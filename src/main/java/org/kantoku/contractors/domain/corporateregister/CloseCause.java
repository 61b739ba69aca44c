package org.kantoku.contractors.domain.corporateregister;

import java.util.Arrays;
import java.util.Optional;

/** Why an entry in the commercial register was closed (登記記録の閉鎖等の事由). */
public enum CloseCause {

    LIQUIDATED("01"),
    MERGED("11"),
    BY_REGISTRAR("21"),
    OTHERWISE_LIQUIDATED("31");

    private final String code;

    CloseCause(String code) {
        this.code = code;
    }

    static Optional<CloseCause> of(String code) {
        return Arrays.stream(values()).filter(cause -> cause.code.equals(code)).findFirst();
    }
}
