package org.kantoku.contracts.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.WaiverState;

/**
 * One exception on a contract, asked for or decided.
 *
 * @param branch      part of the rule, empty where it has none, {@code null} for every part
 * @param subjectKey  clause code, number of what the duty is about, or empty for the contract itself
 * @param expiresOn   last day, if it is not revoked
 * @param remark      why it was refused or revoked, or {@code null}
 * @param revokedOn   first day on which it no longer holds, or {@code null}
 * @param holds       in force on the day looked at
 * @param may         what the person who looks may do
 */
public record WaiverRow(UUID id, String rule, String branch, String subjectKey, WaiverState state, String reason, String compensating, String requestedBy,
                        LocalDate requestedOn, String decidedBy, LocalDate decidedOn, LocalDate grantedOn, LocalDate expiresOn,
                        String remark, LocalDate revokedOn, boolean renewal, boolean holds, May may) implements Serializable {

    /** What the person who looks may do with it. */
    public record May(boolean decide, boolean withdraw, boolean revoke) implements Serializable {
    }
}
