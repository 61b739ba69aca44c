package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.WEBHOOK_MANAGE;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.domain.escalation.Webhook;
import org.kantoku.supervision.domain.escalation.WebhookSignature;

/** Adds webhooks, gives them other secrets, stops them and lets them go on. */
@ApplicationScoped
@Transactional
public class WebhookService {

    private static final String ENTITY = "Webhook";

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private WebhookSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @return the secret; it is told this once and cannot be asked for again */
    @Requires(WEBHOOK_MANAGE)
    public String add(String address) {
        if (!settings.isConfigured()) {
            throw new RuleViolation("notices.error.webhookKey");
        }
        Webhook webhook = new Webhook(address, settings.allowsPrivateNetworks());
        webhooks.add(webhook);
        audit.record("webhook.add", ENTITY, webhook.id(), webhook.address(), null);
        return secret(webhook);
    }

    /** @return the new secret; the one before is worth nothing from now on */
    @Requires(WEBHOOK_MANAGE)
    public String renew(UUID id) {
        if (!settings.isConfigured()) {
            throw new RuleViolation("notices.error.webhookKey");
        }
        Webhook webhook = webhooks.find(id);
        webhook.renew();
        audit.record("webhook.renew", ENTITY, id, webhook.address(), null);
        return secret(webhook);
    }

    /** Nothing is sent there any more, what waits neither. */
    @Requires(WEBHOOK_MANAGE)
    public void stop(UUID id) {
        Webhook webhook = webhooks.find(id);
        webhook.stop();
        webhooks.drop(id, clock.now());
        audit.record("webhook.stop", ENTITY, id, webhook.address(), null);
    }

    /** Events are sent there from now on. */
    @Requires(WEBHOOK_MANAGE)
    public void resume(UUID id) {
        Webhook webhook = webhooks.find(id);
        webhook.resume();
        audit.record("webhook.resume", ENTITY, id, webhook.address(), null);
    }

    private String secret(Webhook webhook) {
        return WebhookSignature.secret(settings.key(), webhook.id(), webhook.generation());
    }
}
