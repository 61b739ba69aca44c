package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.EVIDENCE_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Where files are used, across the tables of all capabilities, by the view {@code evidence_use}. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EvidenceUseQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The uses of each file; a contractor is told only of those that are no secret to it. The files were filtered before. */
    @Requires({EVIDENCE_READ, PORTAL_READ})
    public Map<UUID, List<EvidenceUse>> of(Collection<UUID> evidenceIds) {
        Map<UUID, List<EvidenceUse>> uses = new HashMap<>();
        String secret = user.isContractor() ? " and contractor_sees" : "";
        for (SqlRow row : SqlRow.of(em.createNativeQuery("select evidence_id, kind, record_id, label, draft from evidence_use where evidence_id in "
                + Sql.in(evidenceIds) + secret + " order by kind, label").getResultList())) {
            uses.computeIfAbsent(row.uuid(0), id -> new ArrayList<>())
                .add(new EvidenceUse(row.constant(EvidencePlace.class, 1), row.uuid(2), row.text(3), row.flag(4)));
        }
        return uses;
    }
}
