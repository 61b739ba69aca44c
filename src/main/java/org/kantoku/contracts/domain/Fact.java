package org.kantoku.contracts.domain;

import java.util.Arrays;
import java.util.Optional;

/** The yes/no facts of a contract that conditions read (clauses.md §1), by the names they have in conditions. */
public enum Fact {
    /** Whether the contract entrusts the handling of personal data (APPI 25): everything else hangs on it. */
    PD("pd"),
    SPECIAL_CARE("specialCare"),
    MY_NUMBER("myNumber"),
    FINANCIAL("financial"),
    CROSS_BORDER("crossBorder"),
    UPSTREAM("upstream"),
    DIRECT_COLLECTION("directCollection"),
    DIRECT_CONTACT("directContact"),
    RETAINED_PERSONAL_DATA("retainedPersonalData"),
    ANONYMISED("anonymised"),
    PSEUDONYMISED("pseudonymised"),
    OFF_PREMISES("offPremises"),
    REMOTE_WORK("remoteWork"),
    CLOUD("cloud"),
    PHYSICAL_MEDIA("physicalMedia"),
    TRANSPORT("transport"),
    DATA_HANDOVER("dataHandover"),
    SYSTEM_ACCESS("systemAccess"),
    CONFIDENTIAL_INFO("confidentialInfo"),
    GDPR("gdpr");

    private final String variable;

    Fact(String variable) {
        this.variable = variable;
    }

    /** The name of the fact in conditions. */
    public String variable() {
        return variable;
    }

    public static Optional<Fact> of(String variable) {
        return Arrays.stream(values()).filter(fact -> fact.variable.equals(variable)).findFirst();
    }
}
