package org.kantoku.access.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may read the measures: the monitoring that knows {@code KANTOKU_METRICS_TOKEN}. Where it is not set, nobody; the sender's address says
 * nothing, since behind a proxy on the same machine everybody comes from there.
 */
@ApplicationScoped
public class MeasuresGate {

    @Inject
    @ConfigProperty(name = "kantoku.metrics.token")
    private Optional<String> token;

    static boolean isFor(String path) {
        return path.equals("/metrics") || path.startsWith("/metrics/");
    }

    boolean admits(HttpServletRequest request) {
        Optional<String> sent = ProgramAccess.bearer(request);
        return token.isPresent() && sent.isPresent() && MessageDigest.isEqual(bytes(token.get()), bytes(sent.get()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
