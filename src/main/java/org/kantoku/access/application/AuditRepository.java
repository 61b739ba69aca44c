package org.kantoku.access.application;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Appends to the audit chain. The lock on the chain's head puts concurrent commands in one order until they commit. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext
    private EntityManager em;

    void append(AuditLine line) {
        Object[] head = (Object[]) em.createNativeQuery("select last_seq, hash from audit_chain where id = 1 for update")
            .getSingleResult();
        long seq = ((Number) head[0]).longValue() + 1;
        String hash = line.hashAfter(seq, (String) head[1]);
        em.createNativeQuery("insert into audit_log_entry"
                + " (seq, at, actor_id, action, entity, entity_id, label, reason, prev_hash, hash, acting_for) values (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)")
            .setParameter(1, seq).setParameter(2, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC))
            .setParameter(3, text(line.actorId())).setParameter(4, line.action()).setParameter(5, line.entity())
            .setParameter(6, text(line.entityId())).setParameter(7, line.label()).setParameter(8, line.reason())
            .setParameter(9, head[1]).setParameter(10, hash).setParameter(11, text(line.actingFor())).executeUpdate();
        em.createNativeQuery("update audit_chain set last_seq = ?1, hash = ?2 where id = 1")
            .setParameter(1, seq).setParameter(2, hash).executeUpdate();
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }
}
