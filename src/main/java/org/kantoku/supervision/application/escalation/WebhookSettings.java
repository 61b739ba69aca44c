package org.kantoku.supervision.application.escalation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator says of webhooks, from the environment. */
@ApplicationScoped
public class WebhookSettings {

    /** A shorter key could be guessed. */
    private static final int SHORTEST_KEY = 32;

    @Inject
    @ConfigProperty(name = "kantoku.webhook.key")
    private Optional<String> key;

    @Inject
    @ConfigProperty(name = "kantoku.webhook.private", defaultValue = "false")
    private boolean privateNetworks;

    /** Without a key of 32 characters nothing can be signed, and nothing is sent. */
    public boolean isConfigured() {
        return key.filter(one -> one.length() >= SHORTEST_KEY).isPresent();
    }

    /** Whether addresses of networks within are allowed, and this machine without encryption. */
    public boolean allowsPrivateNetworks() {
        return privateNetworks;
    }

    String key() {
        return key.orElseThrow();
    }
}
