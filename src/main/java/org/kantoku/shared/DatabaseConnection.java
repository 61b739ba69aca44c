package org.kantoku.shared;

import java.sql.Connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The connection pool, configured by {@code KANTOKU_DB_URL}, {@code KANTOKU_DB_USER} and {@code KANTOKU_DB_PASSWORD}.
 * Connections are checked before use, so that the portal recovers by itself when the database was away. An annotation,
 * because web.xml's schema takes no variable for the address. Read committed: whoever works out the duty ledger waits for
 * the contract's row and must then see what the transaction before it wrote.
 */
@DataSourceDefinition(name = "java:app/jdbc/kantoku", className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${ENV=KANTOKU_DB_URL}", user = "${ENV=KANTOKU_DB_USER}", password = "${ENV=KANTOKU_DB_PASSWORD}",
    minPoolSize = 2, maxPoolSize = 32, isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    properties = {"fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=auto-commit", "fish.payara.max-wait-time-in-millis=10000",
        "fish.payara.connection-leak-timeout-in-seconds=300", "fish.payara.connection-leak-reclaim=true",
        "fish.payara.statement-cache-type=FIXED", "fish.payara.statement-cache-size=100"})
@ApplicationScoped
public class DatabaseConnection {
}
