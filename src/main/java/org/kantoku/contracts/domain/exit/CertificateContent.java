package org.kantoku.contracts.domain.exit;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.shared.RuleViolation;

/**
 * What a certificate of return or erasure says (clauses.md DH-14).
 *
 * @param objects     which data, in words
 * @param media       on what they were
 * @param serials     numbers of drives, media or boxes, or {@code null}
 * @param doneOn      day on which it was done
 * @param operator    who did it
 * @param responsible who answers for it at the contractor
 * @param backups     whether copies and backups are covered
 * @param remarks     what remains and why, or {@code null}
 */
public record CertificateContent(String objects, String media, String serials, ErasureMethod method, String methodDetail, LocalDate doneOn,
                                 String operator, String responsible, SubsCovered subs, Boolean backups, String remarks) implements Serializable {

    /** @param today the last day that can have happened */
    public void check(LocalDate today) {
        require(objects, "objects");
        require(media, "media");
        if (method == null) {
            throw new RuleViolation("exit.error.method").on("method");
        }
        if (method == ErasureMethod.OTHER) {
            require(methodDetail, "methodDetail");
        }
        if (doneOn == null || doneOn.isAfter(today)) {
            throw new RuleViolation("exit.error.doneOn").on("doneOn");
        }
        require(operator, "operator");
        require(responsible, "responsible");
        if (subs == null) {
            throw new RuleViolation("exit.error.subsUnsaid").on("subs");
        }
        if (backups == null) {
            throw new RuleViolation("exit.error.backupsUnsaid").on("backups");
        }
    }

    private static void require(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("exit.error.missing").on(field);
        }
    }
}
