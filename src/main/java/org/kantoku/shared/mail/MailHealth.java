package org.kantoku.shared.mail;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import org.kantoku.shared.BusinessClock;

/**
 * Says how it stands with mails. Always up: without a mail server mails wait, everything else works, and a proxy must not take every node
 * out of its rotation for it.
 */
@Readiness
@ApplicationScoped
public class MailHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(MailHealth.class.getName());
    /** A mail that waits longer than this is late: one of the portal's turns comes every fifteen seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Inject
    private MailOutbox outbox;

    @Inject
    private BusinessClock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail").up();
        if (!outbox.isConfigured()) {
            return answer.withData("mail", "not configured").build();
        }
        try {
            return describe(answer, outbox.state()).build();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the outbox cannot be asked", e);
            return answer.withData("mail", "unknown").build();
        }
    }

    private HealthCheckResponseBuilder describe(HealthCheckResponseBuilder answer, MailState state) {
        Duration oldest = state.oldestAt() == null ? Duration.ZERO : Duration.between(state.oldestAt(), clock.now());
        boolean late = oldest.compareTo(PATIENCE) > 0 || state.givenUp() > 0;
        return answer.withData("mail", late ? "late" : "sending").withData("waiting", state.waiting()).withData("failing", state.failing())
            .withData("givenUp", state.givenUp()).withData("oldestMinutes", oldest.toMinutes());
    }
}
