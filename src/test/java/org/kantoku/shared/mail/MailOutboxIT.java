package org.kantoku.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.outbox.OutboxRepository;

/** A mail exists exactly when its act does, and of several senders one sends it. */
@ExtendWith(ArquillianExtension.class)
class MailOutboxIT {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Inject
    private MailOutbox outbox;

    @Inject
    private OutboxRepository repository;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    private final String subject = "IT " + UUID.randomUUID();

    /** A mail that the server's own timer leaves alone: its turn comes in an hour. */
    private UUID queued() throws Exception {
        transaction.begin();
        outbox.put("somebody@example.jp", new MailText(subject, "words"));
        transaction.commit();
        run("UPDATE mail_outbox SET next_attempt_at = ? WHERE subject = ?", java.sql.Timestamp.from(clock.now().plusSeconds(3600)), subject);
        return UUID.fromString(text("SELECT CAST(id AS CHAR) FROM mail_outbox WHERE subject = ?", subject));
    }

    private Instant later() {
        return clock.now().plus(Duration.ofDays(1));
    }

    @Test
    void ofManySendersAtOnceOneGetsTheMail() throws Exception {
        UUID id = queued();
        int senders = 6;
        ExecutorService pool = Executors.newFixedThreadPool(senders);
        CountDownLatch start = new CountDownLatch(1);
        try {
            Instant at = later();
            List<Future<Boolean>> tries = IntStream.range(0, senders).mapToObj(i -> pool.submit(() -> {
                start.await();
                return repository.claim(MailRepository.TABLE, id, UUID.randomUUID(), at, CLAIM).isPresent();
            })).toList();
            start.countDown();
            int got = 0;
            for (Future<Boolean> one : tries) {
                got += one.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aMailOfASenderThatDiedIsTakenUpByAnotherAndTheDeadOneCannotTouchIt() throws Exception {
        UUID id = queued();
        UUID dead = UUID.randomUUID();
        UUID alive = UUID.randomUUID();
        assertThat(repository.claim(MailRepository.TABLE, id, dead, later(), CLAIM)).isPresent();
        assertThat(repository.due(MailRepository.TABLE, later(), 500)).doesNotContain(id);
        Instant after = later().plus(CLAIM).plusSeconds(1);
        assertThat(repository.due(MailRepository.TABLE, after, 500)).contains(id);
        assertThat(repository.claim(MailRepository.TABLE, id, alive, after, CLAIM)).hasValue(2);
        repository.failed(MailRepository.TABLE, id, dead, after, "x");
        assertThat(repository.claim(MailRepository.TABLE, id, UUID.randomUUID(), after, CLAIM)).isEmpty();
        repository.sent(MailRepository.TABLE, id, alive, after);
        assertThat(text("SELECT state FROM mail_outbox WHERE subject = ?", subject)).isEqualTo("SENT");
        assertThat(text("SELECT CONCAT(COALESCE(recipient, '-'), COALESCE(body, '-')) FROM mail_outbox WHERE subject = ?", subject)).isEqualTo("--");
    }

    @Test
    void anActThatIsRolledBackSendsNothing() throws Exception {
        transaction.begin();
        outbox.put("somebody@example.jp", new MailText(subject, "words"));
        transaction.rollback();
        assertThat(text("SELECT COUNT(*) FROM mail_outbox WHERE subject = ?", subject)).isEqualTo("0");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String text(String sql, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
