package org.kantoku.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import ch.vorburger.exec.ManagedProcessException;

/**
 * Starts the portal for trying it out: the embedded MariaDB (or the one that {@code KANTOKU_DB_URL} names) and Payara
 * Micro, in the foreground; stopping this program stops both. The server's own log goes to {@code var/server.log}.
 */
public final class Launcher {

    private static final String MARK = "KANTOKU: ";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final PrintStream OUT = System.out;

    private final Path var = Path.of(System.getProperty("kantoku.var")).toAbsolutePath();
    private final int port = Integer.parseInt(System.getenv().getOrDefault("KANTOKU_HTTP_PORT", "8080"));
    private EmbeddedDatabase database;
    private Process server;
    private volatile String failure;
    private volatile boolean serverSaysReady;

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        Launcher launcher = new Launcher();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        String problem = launcher.run();
        if (problem != null) {
            OUT.println("Kantoku: " + problem);
            System.exit(1);
        }
    }

    /** @return what prevented the start, in one line, or {@code null} after an orderly end */
    private String run() throws IOException, InterruptedException {
        if (isTaken(port)) {
            return "port " + port + " is taken. Stop the program that uses it, or set KANTOKU_HTTP_PORT.";
        }
        Files.createDirectories(var);
        boolean external = System.getenv("KANTOKU_DB_URL") != null;
        if (!external && !EmbeddedDatabase.isAvailable()) {
            return "there is no embedded MariaDB for this platform. Set KANTOKU_DB_URL, KANTOKU_DB_USER and KANTOKU_DB_PASSWORD.";
        }
        try {
            if (!external) {
                OUT.println("Kantoku: starting the database (data in " + var + ")");
                database = EmbeddedDatabase.start(Files.createDirectories(var.resolve("mariadb")), 0, null);
            }
        } catch (ManagedProcessException e) {
            return "the embedded database did not start: " + e.getMessage().lines().findFirst().orElse("")
                + " Is another Kantoku running on " + var + "?";
        }
        OUT.println("Kantoku: starting the server");
        server = startServer(external);
        Thread log = new Thread(this::copyLog, "log");
        log.setDaemon(true);
        log.start();
        String problem = waitUntilReady();
        if (problem != null) {
            return problem;
        }
        OUT.println("Kantoku: ready at http://localhost:" + port);
        return server.waitFor() == 0 ? null : "the server ended by itself; see " + var.resolve("server.log");
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private Process startServer(boolean external) throws IOException {
        Path boot = var.resolve("preboot.txt");
        Files.writeString(boot, """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
            """);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("kantoku.payara"), "--nocluster",
            "--disablephonehome", "--port", String.valueOf(port), "--prebootcommandfile", boot.toString(),
            "--deploy", System.getProperty("kantoku.war")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        if (!external) {
            environment.put("KANTOKU_DB_URL", database.url());
            environment.put("KANTOKU_DB_USER", "kantoku");
            environment.put("KANTOKU_DB_PASSWORD", database.password());
            environment.putIfAbsent("KANTOKU_DEMO", "true");
        }
        environment.putIfAbsent("KANTOKU_EVIDENCE_DIR", var.resolve("evidence").toString());
        return builder.start();
    }

    /** The server's log goes to a file; lines marked for people (accounts, failures) also to the console. */
    private void copyLog() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
             PrintStream log = new PrintStream(Files.newOutputStream(var.resolve("server.log")), true, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.println(line);
                if (line.contains("Payara Micro") && line.contains("ready in")) {
                    serverSaysReady = true;
                }
                int mark = line.indexOf(MARK);
                if (mark >= 0) {
                    announce(line.substring(mark + MARK.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(String text) {
        if (text.contains("failed")) {
            failure = text;
        } else {
            OUT.println("Kantoku: " + text);
        }
    }

    /** A failed deployment does not end the server: only the portal's own answer tells that it is up. */
    private String waitUntilReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (failure != null) {
                return failure + " (details in " + var.resolve("server.log") + ")";
            }
            if (!server.isAlive()) {
                return "the server ended while starting; see " + var.resolve("server.log");
            }
            if (serverSaysReady) {
                return status("/signin") == 200 ? null : "the portal was not deployed; see " + var.resolve("server.log");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return "the server was not ready after " + PATIENCE.toMinutes() + " minutes; see " + var.resolve("server.log");
    }

    private int status(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return -1;
        }
    }

    private void stop() {
        if (server != null && server.isAlive()) {
            server.destroy();
            try {
                if (!server.waitFor(20, TimeUnit.SECONDS)) {
                    server.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (database != null) {
            database.stop();
        }
    }
}
