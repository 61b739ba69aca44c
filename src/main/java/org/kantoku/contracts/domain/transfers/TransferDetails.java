package org.kantoku.contracts.domain.transfers;

import java.time.LocalDate;

import org.kantoku.contracts.domain.Medium;
import org.kantoku.shared.RuleViolation;

/**
 * One hand-over as it is entered in the log.
 *
 * @param items              what was handed over, in words; never data of a person
 * @param principals         number of persons concerned, a whole number, may be an estimate
 * @param encrypted          for data carried or sent in electronic form
 * @param unencryptedReason  why electronic data went without encryption; otherwise not kept
 * @param sentBy             the person or department who handed over or received on our side
 * @param proof              number of the consignment or the like, or {@code null}
 */
public record TransferDetails(TransferDirection direction, LocalDate on, String items, Integer principals, Medium medium,
                              TransferMethod method, boolean encrypted, String unencryptedReason, String sentBy, String proof) {

    private static final int ITEMS_LENGTH = 500;

    /** @param today the last day that can have happened */
    public void check(LocalDate today) {
        if (on == null || on.isAfter(today)) {
            throw new RuleViolation("transfers.error.on").on("on");
        }
        if (blank(items) || items.strip().length() > ITEMS_LENGTH) {
            throw new RuleViolation("transfers.error.items", ITEMS_LENGTH).on("items");
        }
        if (principals == null || principals < 0) {
            throw new RuleViolation("transfers.error.principals").on("principals");
        }
        if (medium == null) {
            throw new RuleViolation("transfers.error.medium").on("medium");
        }
        if (method == null) {
            throw new RuleViolation("transfers.error.method").on("method");
        }
        checkEncryption();
        if (blank(sentBy)) {
            throw new RuleViolation("transfers.error.sentBy").on("sentBy");
        }
    }

    /** Electronic data go unencrypted only with a reason (policy 3(2)). */
    private void checkEncryption() {
        if (method == TransferMethod.ENCRYPTED_TRANSMISSION && !encrypted) {
            throw new RuleViolation("transfers.error.encrypted").on("encrypted");
        }
        if (isElectronic() && !encrypted && blank(unencryptedReason)) {
            throw new RuleViolation("transfers.error.unencrypted").on("unencryptedReason");
        }
    }

    /** Files, connections and media that a machine reads; paper and the spoken word are not. */
    boolean isElectronic() {
        return method.isTransmission() || medium == Medium.FILE_TRANSFER || medium == Medium.SYSTEM || medium == Medium.PORTABLE_MEDIUM;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
