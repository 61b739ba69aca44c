package org.kantoku.shared.asknown;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Reads system-versioned tables as they stood at an instant. MariaDB does it for a whole session by one variable, so no statement has
 * to know; tables without history are read as they are now. The variable belongs to the connection, which goes back to the pool: it is
 * taken back whatever happens, and a connection on which that fails is closed.
 */
@ApplicationScoped
public class SystemTimeRepository {

    private static final int NANOS_OF_MICRO = 1000;

    @PersistenceContext
    private EntityManager em;

    /** Runs what reads, in a transaction of its own whose connection looks at the instant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Object asOf(Instant instant, Callable<Object> reading) throws Exception {
        Connection connection = em.unwrap(Connection.class);
        // Seconds since the epoch: the server knows its session's time zone, we do not.
        set(connection, "from_unixtime(%d.%06d)".formatted(instant.getEpochSecond(), instant.getNano() / NANOS_OF_MICRO));
        try {
            return reading.call();
        } finally {
            toPresent(connection);
        }
    }

    private static void toPresent(Connection connection) throws SQLException {
        try {
            set(connection, "default");
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    private static void set(Connection connection, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @@session.system_versioning_asof = " + value);
        }
    }
}
