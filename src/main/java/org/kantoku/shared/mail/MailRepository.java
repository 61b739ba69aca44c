package org.kantoku.shared.mail;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.outbox.OutboxTable;

/** The table of mails to be sent. */
@ApplicationScoped
public class MailRepository {

    /** Of a mail that left, words and recipient are taken away. */
    static final OutboxTable TABLE = new OutboxTable("mail_outbox", "recipient = null, body = null");

    @PersistenceContext
    private EntityManager em;

    /** A mail to be sent. */
    record Waiting(String recipient, MailText text) {
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID add(String recipient, MailText text, Instant at) {
        UUID id = UUID.randomUUID();
        Sql.bind(em.createNativeQuery("insert into mail_outbox (id, queued_at, recipient, subject, body, state, attempts, next_attempt_at)"
            + " values (?1, ?2, ?3, ?4, ?5, 'WAITING', 0, ?2)"), id, Sql.utc(at), recipient, text.subject(), text.body()).executeUpdate();
        return id;
    }

    /** A mail that was claimed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Waiting find(UUID id) {
        SqlRow row = SqlRow.of(Sql.bind(em.createNativeQuery("select recipient, subject, body from mail_outbox where id = ?1"), id)
            .getResultList()).get(0);
        return new Waiting(row.text(0), new MailText(row.text(1), row.text(2)));
    }

    /** How many mails wait, and of those how many have failed before; how many were given up since an instant; the oldest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    MailState state(Instant since) {
        SqlRow row = SqlRow.of(Sql.bind(em.createNativeQuery("select sum(state = 'WAITING'), sum(state = 'WAITING' and attempts > 0),"
            + " sum(state = 'GIVEN_UP' and finished_at > ?1), min(if(state = 'WAITING', queued_at, null)) from mail_outbox"), Sql.utc(since)).getResultList()).get(0);
        return new MailState(row.integer(0), row.integer(1), row.integer(2), row.instant(3));
    }
}
