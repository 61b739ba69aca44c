package org.kantoku.access.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.Invitation;
import org.kantoku.shared.RecordNotFound;

/** Stores invitations. */
@ApplicationScoped
public class InvitationRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
        em.flush();
    }

    /** Holds the row until the transaction ends, so that a code is neither used twice nor guessed side by side. */
    Optional<Invitation> lock(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Invitation find(UUID id) {
        return lock(id).orElseThrow(RecordNotFound::new);
    }
}
