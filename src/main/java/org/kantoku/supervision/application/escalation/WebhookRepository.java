package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.outbox.OutboxTable;
import org.kantoku.supervision.domain.escalation.Webhook;

/** Stores webhooks and what is to be delivered to them. */
@ApplicationScoped
class WebhookRepository {

    static final OutboxTable TABLE = new OutboxTable("webhook_delivery", "body = null");

    @PersistenceContext
    private EntityManager em;

    /** An event for one webhook. */
    record Queued(UUID webhook, UUID event, String name, String body, Instant at) {
    }

    /**
     * A delivery that was claimed.
     *
     * @param body {@code null} when the webhook was switched off meanwhile
     */
    record Claimed(UUID webhook, String address, int generation, UUID event, String body) {
    }

    void add(Webhook webhook) {
        em.persist(webhook);
    }

    Webhook find(UUID id) {
        return Records.find(em, Webhook.class, id);
    }

    /** Those to be told. None of them is switched off until the transaction that asked is over: what it queues is there to be dropped then. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> active() {
        return SqlRow.of(em.createNativeQuery("select id, 0 from webhook where active = 1 order by id lock in share mode").getResultList()).stream()
            .map(row -> row.uuid(0)).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<Queued> events) {
        String columns = "id, webhook_id, event_id, event, body, queued_at, state, attempts, next_attempt_at";
        Sql.batch(em, "insert into webhook_delivery (" + columns + ") values " + Sql.places(columns), events.stream().map(e -> new Object[] {
            UUID.randomUUID(), e.webhook(), e.event(), e.name(), e.body(), Sql.utc(e.at()), "WAITING", 0, Sql.utc(e.at())}).toList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Claimed claimed(UUID delivery) {
        SqlRow r = SqlRow.of(Sql.rows(em, "select w.id, w.address, w.generation, d.event_id, d.body from webhook_delivery d"
            + " join webhook w on w.id = d.webhook_id where d.id = ?1", delivery)).get(0);
        return new Claimed(r.uuid(0), r.text(1), r.integer(2), r.uuid(3), r.text(4));
    }

    /** What waits for a webhook that is switched off is never delivered. Flushed first: nothing more may be queued for it. */
    void drop(UUID webhook, Instant at) {
        em.flush();
        Sql.bind(em.createNativeQuery("update webhook_delivery set state = 'DROPPED', finished_at = ?1, body = null where webhook_id = ?2"
            + " and state = 'WAITING'"), Sql.utc(at), webhook).executeUpdate();
    }
}
