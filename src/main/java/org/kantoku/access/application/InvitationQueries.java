package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.Invitation;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;

/** Reads invitations. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class InvitationQueries {

    private static final Map<String, String> ORDER = Map.of("email", "i.email", "expiresAt", "i.expiresAt");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    @Inject
    private Affiliations affiliations;

    /** @param search part of the address; empty for all */
    @Requires(ACCOUNT_MANAGE)
    public Page<InvitationRow> page(String search, PageRequest request) {
        String where = " from Invitation i where i.email like :like escape '!'";
        String like = Sql.containing(search);
        long total = em.createQuery("select count(i)" + where, Long.class).setParameter("like", like).getSingleResult();
        String column = request.sortField() == null ? null : ORDER.get(request.sortField());
        List<Invitation> found = em.createQuery("select i" + where + " order by "
                + (column == null ? "i.createdAt desc" : column + (request.descending() ? " desc" : "")) + ", i.id", Invitation.class)
            .setParameter("like", like).setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        Map<UUID, String> firms = affiliations.names(found.stream().map(Invitation::contractorId).toList());
        return new Page<>(found.stream().map(invitation -> row(invitation, firms)).toList(), total);
    }

    private InvitationRow row(Invitation i, Map<UUID, String> firms) {
        return new InvitationRow(i.id(), i.email(), firms.getOrDefault(i.contractorId(), ""), i.state(clock.now()), i.createdAt(), i.expiresAt(), i.acceptedAt());
    }
}
