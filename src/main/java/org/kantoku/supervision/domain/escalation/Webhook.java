package org.kantoku.supervision.domain.escalation;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** An address that is told when a lapse opens or closes. */
@Entity
@Table(name = "webhook")
public class Webhook extends BaseEntity {

    private static final int LONGEST = 500;

    private String address;
    private boolean active;
    private int generation;

    protected Webhook() {
    }

    /**
     * @param plain whether an address of this machine may go without encryption, for trials
     * @throws RuleViolation when the address is none, is not encrypted, or carries a name or a password
     */
    public Webhook(String address, boolean plain) {
        this.address = checked(address, plain).toString();
        this.active = true;
        this.generation = 1;
    }

    private static URI checked(String told, boolean plain) {
        String text = told == null ? "" : told.strip();
        RuleViolation wrong = new RuleViolation("notices.error.webhookAddress").on("address");
        if (text.length() > LONGEST) {
            throw wrong;
        }
        try {
            URI uri = new URI(text);
            boolean local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            boolean known = "https".equals(uri.getScheme()) || plain && local && "http".equals(uri.getScheme());
            if (!known || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                throw wrong;
            }
            return uri;
        } catch (URISyntaxException e) {
            throw wrong;
        }
    }

    /** Another secret in place of the one before. */
    public void renew() {
        generation++;
    }

    public void stop() {
        active = false;
    }

    public void resume() {
        active = true;
    }

    public String address() {
        return address;
    }

    /** Which secret of this webhook is the valid one, from 1. */
    public int generation() {
        return generation;
    }
}
