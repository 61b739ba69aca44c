package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.Commands;
import org.kantoku.supervision.application.escalation.WebhookQueries;
import org.kantoku.supervision.application.escalation.WebhookRow;
import org.kantoku.supervision.application.escalation.WebhookService;
import org.kantoku.supervision.application.escalation.WebhookSettings;
import org.omnifaces.cdi.ViewScoped;

/** The administrator's webhooks; a new secret is shown on this view and is gone with it. */
@Named
@ViewScoped
public class WebhookBacking implements Serializable {

    @Inject
    private WebhookQueries queries;

    @Inject
    private WebhookService webhooks;

    @Inject
    private WebhookSettings settings;

    @Inject
    private Commands commands;

    private transient List<WebhookRow> rows;
    private String address;
    private transient String secret;

    /** Something that makes a secret. */
    private interface Issuing {
        String issue();
    }

    public void add() {
        if (issue("notices.msg.webhookAdded", () -> webhooks.add(address))) {
            address = null;
        }
    }

    public void renew(UUID id) {
        issue("notices.msg.webhookRenewed", () -> webhooks.renew(id));
    }

    public void stop(UUID id) {
        run("notices.msg.webhookStopped", () -> webhooks.stop(id));
    }

    public void resume(UUID id) {
        run("notices.msg.webhookResumed", () -> webhooks.resume(id));
    }

    private boolean issue(String message, Issuing command) {
        return run(message, () -> secret = command.issue());
    }

    private boolean run(String message, Commands.Command command) {
        rows = null;
        secret = null;
        return commands.run(message, command);
    }

    public List<WebhookRow> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    public boolean isConfigured() {
        return settings.isConfigured();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The new secret, or {@code null} when none was made just now. */
    public String getSecret() {
        return secret;
    }
}
