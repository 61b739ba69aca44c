package org.kantoku.contractors.domain.corporateregister;

import java.util.Arrays;
import java.util.Optional;

import org.kantoku.contractors.domain.ContractorKind;

/** The kind of a corporation (法人種別) as the tax agency codes it. */
public enum LegalForm {

    STATE("101"),
    MUNICIPALITY("201"),
    KABUSHIKI("301"),
    YUGEN("302"),
    GOMEI("303"),
    GOSHI("304"),
    GODO("305"),
    OTHER_REGISTERED("399"),
    FOREIGN("401"),
    OTHER("499");

    private final String code;

    LegalForm(String code) {
        this.code = code;
    }

    static Optional<LegalForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** What it is in our register. */
    public ContractorKind kind() {
        return this == STATE || this == MUNICIPALITY ? ContractorKind.PUBLIC_BODY : ContractorKind.CORPORATION;
    }
}
