package org.kantoku.shared.mail;

import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mails leave, from the environment; without a server, a sender or the portal's own address none are written. */
@ApplicationScoped
public class MailSettings {

    private static final String MILLISECONDS = "20000";

    @Inject
    @ConfigProperty(name = "kantoku.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "kantoku.smtp.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "kantoku.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "kantoku.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "kantoku.smtp.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "kantoku.smtp.security", defaultValue = "starttls")
    private String security;

    @Inject
    @ConfigProperty(name = "kantoku.url")
    private Optional<String> url;

    public boolean isConfigured() {
        return host.isPresent() && from.isPresent() && url.isPresent();
    }

    /** An address of the portal as people outside reach it. */
    public String address(String path) {
        return url.orElseThrow().replaceAll("/+$", "") + path;
    }

    String from() {
        return from.orElseThrow();
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** For a session of Jakarta Mail: encrypted unless {@code none} was said, the server's name checked, and nothing without an end. */
    Properties session() {
        MailSecurity secured = MailSecurity.of(security);
        String starttls = String.valueOf(secured == MailSecurity.STARTTLS);
        String protocol = secured == MailSecurity.TLS ? "smtps" : "smtp";
        Properties session = new Properties();
        session.put("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        session.put(prefix + "host", host.orElseThrow());
        session.put(prefix + "port", String.valueOf(port));
        session.put(prefix + "auth", String.valueOf(user.isPresent()));
        session.put(prefix + "starttls.enable", starttls);
        session.put(prefix + "starttls.required", starttls);
        session.put(prefix + "ssl.checkserveridentity", "true");
        session.put(prefix + "connectiontimeout", MILLISECONDS);
        session.put(prefix + "timeout", MILLISECONDS);
        session.put(prefix + "writetimeout", MILLISECONDS);
        return session;
    }
}
