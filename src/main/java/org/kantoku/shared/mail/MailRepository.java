package org.kantoku.shared.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The table of mails to be sent. */
@ApplicationScoped
public class MailRepository {

    @PersistenceContext
    private EntityManager em;

    /** A mail to be sent. */
    record Waiting(UUID id, String recipient, MailText text, int attempts) {
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String recipient, MailText text, Instant at) {
        Sql.bind(em.createNativeQuery("insert into mail_outbox (id, queued_at, recipient, subject, body, state, attempts, next_attempt_at)"
            + " values (?1, ?2, ?3, ?4, ?5, 'WAITING', 0, ?2)"), UUID.randomUUID(), utc(at), recipient, text.subject(), text.body()).executeUpdate();
    }

    /** Mails whose turn has come and that nobody is sending. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> due(Instant at, int most) {
        return SqlRow.of(Sql.bind(em.createNativeQuery("select id from mail_outbox where state = 'WAITING' and next_attempt_at <= ?1"
            + " and (claimed_until is null or claimed_until < ?1) order by next_attempt_at, id"), utc(at)).setMaxResults(most).getResultList())
            .stream().map(row -> row.uuid(0)).toList();
    }

    /**
     * Takes a mail for one sender. The one statement is the lock: of two senders only one changes the row.
     *
     * @param claim names this attempt
     * @return the mail, or empty when another sender was first
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Waiting> claim(UUID id, UUID claim, Instant at, Duration length) {
        int taken = Sql.bind(em.createNativeQuery("update mail_outbox set claimed_by = ?1, claimed_until = ?2, attempts = attempts + 1"
            + " where id = ?3 and state = 'WAITING' and next_attempt_at <= ?4 and (claimed_until is null or claimed_until < ?4)"),
            claim, utc(at.plus(length)), id, utc(at)).executeUpdate();
        return taken == 0 ? Optional.empty() : SqlRow.of(Sql.bind(em.createNativeQuery("select recipient, subject, body, attempts from mail_outbox"
            + " where id = ?1"), id).getResultList()).stream()
            .map(row -> new Waiting(id, row.text(0), new MailText(row.text(1), row.text(2)), row.integer(3))).findFirst();
    }

    /** It left: words and recipient are no longer needed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id, UUID claim, Instant at) {
        finish("SENT", id, claim, at, null);
    }

    /** It will never leave. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void givenUp(UUID id, UUID claim, Instant at, String error) {
        finish("GIVEN_UP", id, claim, at, error);
    }

    private void finish(String state, UUID id, UUID claim, Instant at, String error) {
        Sql.bind(em.createNativeQuery("update mail_outbox set state = ?1, finished_at = ?2, last_error = ?3, recipient = null, body = null,"
            + " claimed_until = null where id = ?4 and claimed_by = ?5"), state, utc(at), error, id, claim).executeUpdate();
    }

    /** It did not leave; the next attempt is later. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, UUID claim, Instant next, String error) {
        Sql.bind(em.createNativeQuery("update mail_outbox set next_attempt_at = ?1, last_error = ?2, claimed_until = null"
            + " where id = ?3 and claimed_by = ?4"), utc(next), error, id, claim).executeUpdate();
    }

    /** How many mails wait, and of those how many have failed before; how many were given up since an instant; the oldest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    MailState state(Instant since) {
        SqlRow row = SqlRow.of(Sql.bind(em.createNativeQuery("select sum(state = 'WAITING'), sum(state = 'WAITING' and attempts > 0),"
            + " sum(state = 'GIVEN_UP' and finished_at > ?1), min(if(state = 'WAITING', queued_at, null)) from mail_outbox"), utc(since)).getResultList()).get(0);
        return new MailState(row.integer(0), row.integer(1), row.integer(2), row.instant(3));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
