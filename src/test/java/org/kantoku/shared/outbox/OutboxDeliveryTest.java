package org.kantoku.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.kantoku.shared.BusinessClock;

/** What becomes of a message is noted, and none keeps those behind it from being sent. */
class OutboxDeliveryTest {

    private static final OutboxTable TABLE = new OutboxTable("some_outbox", "body = null");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final List<String> noted = new ArrayList<>();

    /** A table of two messages that notes what is said of them. */
    private final class Table extends OutboxRepository {
        private final int attempts;

        Table(int attempts) {
            this.attempts = attempts;
        }

        @Override
        public List<UUID> due(OutboxTable table, Instant at, int most) {
            return List.of(FIRST, SECOND);
        }

        @Override
        public OptionalInt claim(OutboxTable table, UUID id, UUID claim, Instant at, Duration length) {
            return OptionalInt.of(attempts);
        }

        @Override
        public void sent(OutboxTable table, UUID id, UUID claim, Instant at) {
            noted.add(id.getLeastSignificantBits() + " sent");
        }

        @Override
        public void failed(OutboxTable table, UUID id, UUID claim, Instant next, String error) {
            noted.add(id.getLeastSignificantBits() + " failed " + error);
        }

        @Override
        public void givenUp(OutboxTable table, UUID id, UUID claim, Instant at, String error) {
            noted.add(id.getLeastSignificantBits() + " given up " + error);
        }
    }

    private void turn(int attempts, OutboxDelivery.Sender sender) {
        new OutboxDelivery(new Table(attempts), new BusinessClock()).turn(TABLE, sender);
    }

    @Test
    void whatTheOtherSideDoesNotTakeIsTriedAgain() {
        turn(1, id -> {
            if (id.equals(FIRST)) {
                throw new NotDelivered("HTTP 500");
            }
        });
        assertThat(noted).containsExactly("1 failed HTTP 500", "2 sent");
    }

    @Test
    void aMessageThatCannotBeSentAtAllHoldsUpNoOther() {
        turn(1, id -> {
            if (id.equals(FIRST)) {
                throw new IllegalArgumentException("no address");
            }
        });
        assertThat(noted).containsExactly("1 failed IllegalArgumentException", "2 sent");
    }

    @Test
    void afterTheLastAttemptItIsGivenUp() {
        turn(Backoff.MOST_ATTEMPTS, id -> {
            throw new NotDelivered("HTTP 500");
        });
        assertThat(noted).containsExactly("1 given up HTTP 500", "2 given up HTTP 500");
    }
}
