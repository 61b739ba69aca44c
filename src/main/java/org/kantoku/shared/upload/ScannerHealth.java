package org.kantoku.shared.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says how it stands with the malware scanner. Always up: without the scanner files wait, everything else works, and a proxy must not
 * take every node out of its rotation for it.
 */
@Readiness
@ApplicationScoped
public class ScannerHealth implements HealthCheck {

    @Inject
    private MalwareScanner scanner;

    @Override
    public HealthCheckResponse call() {
        String state = !scanner.isConfigured() ? "not configured" : scanner.isThere() ? "there" : "away";
        return HealthCheckResponse.named("malware-scanner").up().withData("scanner", state).build();
    }
}
