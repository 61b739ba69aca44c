package org.kantoku.access.application;

import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an empty database needs before anybody can sign in: the demo story if it was asked for ({@code KANTOKU_DEMO=true}),
 * else one administrator with a generated password that is printed once.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private FirstAccount firstAccount;

    @Inject
    private Event<EmptyDatabase> emptyDatabase;

    @Inject
    @ConfigProperty(name = "kantoku.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void begin() {
        if (!firstAccount.isNeeded()) {
            return;
        }
        if (demo) {
            emptyDatabase.fire(new EmptyDatabase());
            LOG.info("KANTOKU: demo data loaded");
        } else {
            String password = firstAccount.open("admin");
            LOG.info(() -> "KANTOKU: first start. Sign in as \"admin\" with the password " + password
                + " (shown only this once; change it at the first sign-in)");
        }
    }
}
