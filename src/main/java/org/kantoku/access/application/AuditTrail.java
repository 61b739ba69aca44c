package org.kantoku.access.application;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;

/**
 * The record of who did what to which record when (model §7, 19). Written in the transaction of the command itself:
 * both stay or neither.
 */
@RequestScoped
public class AuditTrail {

    private AuditRepository repository;
    private BusinessClock clock;
    private CurrentUser user;
    private int recorded;

    protected AuditTrail() {
    }

    @Inject
    public AuditTrail(AuditRepository repository, BusinessClock clock, CurrentUser user) {
        this.repository = repository;
        this.clock = clock;
        this.user = user;
    }

    /**
     * Adds one entry.
     *
     * @param action   the command, such as {@code contract.sign}; shown through the text {@code audit.action.<action>}
     * @param entity   simple name of the record's kind, such as {@code Contract}
     * @param entityId the record
     * @param label    number or name by which people know the record; no personal data of principals
     * @param reason   the reason given, or {@code null}
     */
    public void record(String action, String entity, UUID entityId, String label, String reason) {
        repository.append(new AuditLine(clock.now(), user.currentId(), action, entity, entityId, label, reason,
            user.isSignedIn() ? user.contractorScope().orElse(null) : null));
        recorded++;
    }

    int recorded() {
        return recorded;
    }
}
