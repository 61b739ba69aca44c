package org.kantoku.shared;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to this version before anything else starts. Flyway is the schema's only author. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());
    private static final int ATTEMPTS = 5;

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(getClass().getClassLoader()).dataSource(dataSource)
            .locations("classpath:db/migration").javaMigrations(new V102__Names_folded_anew()).validateMigrationNaming(true).load();
        for (int attempt = 1; ; attempt++) {
            try {
                int applied = flyway.migrate().migrationsExecuted;
                LOG.info(() -> "Schema is current, " + applied + " migrations applied");
                return;
            } catch (FlywayException e) {
                // Two nodes starting at once: Flyway waits 10 s only for the other's lock.
                if (attempt == ATTEMPTS || !isLock(e)) {
                    LOG.log(Level.SEVERE, "KANTOKU: database migration failed: {0}", firstLine(e));
                    throw e;
                }
            }
        }
    }

    private static boolean isLock(FlywayException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(java.util.Locale.ROOT).contains("lock");
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().lines().limit(2).map(String::strip).collect(java.util.stream.Collectors.joining("; "));
    }
}
