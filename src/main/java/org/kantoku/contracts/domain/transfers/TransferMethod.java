package org.kantoku.contracts.domain.transfers;

/** How data are carried (clauses.md DH-18, policy 3(2)). */
public enum TransferMethod {
    TRACKED_POST, COURIER, HAND_DELIVERY, ENCRYPTED_TRANSMISSION, SYSTEM_ACCESS, OTHER_TRANSMISSION;

    /** Over a line, not carried by anybody. */
    public boolean isTransmission() {
        return this == ENCRYPTED_TRANSMISSION || this == SYSTEM_ACCESS || this == OTHER_TRANSMISSION;
    }
}
