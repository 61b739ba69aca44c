package org.kantoku.shared.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Claims messages and notes what became of them, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxRepository {

    @PersistenceContext
    private EntityManager em;

    /** Messages whose turn has come and that nobody is sending. */
    public List<UUID> due(OutboxTable table, Instant at, int most) {
        return SqlRow.of(Sql.bind(em.createNativeQuery("select id from " + table.name() + " where state = 'WAITING' and next_attempt_at <= ?1"
            + " and (claimed_until is null or claimed_until < ?1) order by next_attempt_at, id"), Sql.utc(at)).setMaxResults(most).getResultList())
            .stream().map(row -> row.uuid(0)).toList();
    }

    /**
     * Takes a message for one sender. The one statement is the lock: of two senders only one changes the row.
     *
     * @param claim names this attempt
     * @return attempts so far, this one included; empty when another sender was first
     */
    public OptionalInt claim(OutboxTable table, UUID id, UUID claim, Instant at, Duration length) {
        int taken = Sql.bind(em.createNativeQuery("update " + table.name() + " set claimed_by = ?1, claimed_until = ?2, attempts = attempts + 1"
            + " where id = ?3 and state = 'WAITING' and next_attempt_at <= ?4 and (claimed_until is null or claimed_until < ?4)"),
            claim, Sql.utc(at.plus(length)), id, Sql.utc(at)).executeUpdate();
        return taken == 0 ? OptionalInt.empty() : SqlRow.of(Sql.bind(em.createNativeQuery("select attempts from " + table.name()
            + " where id = ?1"), id).getResultList()).stream().mapToInt(row -> row.integer(0)).findFirst();
    }

    /** It arrived: what it said is no longer needed. */
    public void sent(OutboxTable table, UUID id, UUID claim, Instant at) {
        finish(table, "SENT", id, claim, at, null);
    }

    /** It will never leave. */
    public void givenUp(OutboxTable table, UUID id, UUID claim, Instant at, String error) {
        finish(table, "GIVEN_UP", id, claim, at, error);
    }

    /** What was dropped meanwhile stays dropped. */
    private void finish(OutboxTable table, String state, UUID id, UUID claim, Instant at, String error) {
        Sql.bind(em.createNativeQuery("update " + table.name() + " set state = ?1, finished_at = ?2, last_error = ?3, " + table.emptied()
            + ", claimed_until = null where id = ?4 and claimed_by = ?5 and state = 'WAITING'"), state, Sql.utc(at), error, id, claim).executeUpdate();
    }

    /** It did not leave; the next attempt is later. */
    public void failed(OutboxTable table, UUID id, UUID claim, Instant next, String error) {
        Sql.bind(em.createNativeQuery("update " + table.name() + " set next_attempt_at = ?1, last_error = ?2, claimed_until = null"
            + " where id = ?3 and claimed_by = ?4"), Sql.utc(next), error, id, claim).executeUpdate();
    }
}
