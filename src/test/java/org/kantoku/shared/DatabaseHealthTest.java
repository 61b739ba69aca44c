package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantoku.support.HealthAnswers;

/** Without its database a node is not ready. */
class DatabaseHealthTest {

    @BeforeEach
    void answers() {
        HealthAnswers.outsideTheServer();
    }

    private static HealthCheckResponse.Status with(Connection connection) throws ReflectiveOperationException {
        DataSource source = (DataSource) Proxy.newProxyInstance(DatabaseHealthTest.class.getClassLoader(), new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
                if (connection == null) {
                    throw new SQLException("connection refused");
                }
                return connection;
            });
        DatabaseHealth health = new DatabaseHealth();
        Field field = DatabaseHealth.class.getDeclaredField("dataSource");
        field.setAccessible(true);
        field.set(health, source);
        return health.call().getStatus();
    }

    private static Connection connection(boolean valid) {
        return (Connection) Proxy.newProxyInstance(DatabaseHealthTest.class.getClassLoader(), new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> method.getName().equals("isValid") ? valid : null);
    }

    @Test
    void itSaysWhetherTheDatabaseAnswers() throws ReflectiveOperationException {
        assertThat(with(connection(true))).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(with(connection(false))).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(with(null)).as("the server is away").isEqualTo(HealthCheckResponse.Status.DOWN);
    }
}
