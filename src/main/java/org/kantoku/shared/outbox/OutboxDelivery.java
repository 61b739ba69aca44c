package org.kantoku.shared.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;

/** Sends what is due. Several nodes may do so at once: each message is claimed by one of them before it is sent. */
@ApplicationScoped
public class OutboxDelivery {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final int A_TURN = 50;
    /** Longer than any conversation with the other side can take. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private OutboxRepository repository;
    private BusinessClock clock;

    protected OutboxDelivery() {
    }

    @Inject
    public OutboxDelivery(OutboxRepository repository, BusinessClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Hands one message to the other side. */
    @FunctionalInterface
    public interface Sender {
        void send(UUID id) throws NotDelivered;
    }

    /** One turn over what is due. */
    public void turn(OutboxTable table, Sender sender) {
        repository.due(table, clock.now(), A_TURN).forEach(id -> deliver(table, id, sender));
    }

    private void deliver(OutboxTable table, UUID id, Sender sender) {
        UUID claim = UUID.randomUUID();
        OptionalInt attempts = repository.claim(table, id, claim, clock.now(), CLAIM);
        if (attempts.isEmpty()) {
            return;
        }
        try {
            sender.send(id);
        } catch (NotDelivered e) {
            missed(table, id, claim, attempts.getAsInt(), e.getMessage());
            return;
        } catch (RuntimeException e) {
            // A message with which something is wrong must not hold up those behind it.
            LOG.log(Level.WARNING, table.name() + " " + id, e);
            missed(table, id, claim, attempts.getAsInt(), e.getClass().getSimpleName());
            return;
        }
        repository.sent(table, id, claim, clock.now());
    }

    private void missed(OutboxTable table, UUID id, UUID claim, int attempts, String error) {
        LOG.warning(table.name() + " " + id + " did not leave, attempt " + attempts + ": " + error);
        Instant now = clock.now();
        if (attempts >= Backoff.MOST_ATTEMPTS) {
            repository.givenUp(table, id, claim, now, error);
        } else {
            repository.failed(table, id, claim, now.plus(Backoff.after(attempts)), error);
        }
    }
}
