package org.kantoku.shared.evidence;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: what people hand in can be kept. A node that lost its folder refuses every file, so a proxy has to send people to another
 * one. Room that runs short is told and takes nobody out: all nodes share the folder.
 */
@Readiness
@ApplicationScoped
public class EvidenceHealth implements HealthCheck {

    private static final long MEBIBYTE = 1024L * 1024L;
    /** As much as a few hundred photographs. */
    private static final long ENOUGH = 1024 * MEBIBYTE;

    private EvidenceFiles files;

    protected EvidenceHealth() {
    }

    @Inject
    public EvidenceHealth(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            long free = files.tryOut();
            return HealthCheckResponse.named("evidence-store").up().withData("store", free < ENOUGH ? "little room" : "there")
                .withData("freeMebibytes", free / MEBIBYTE).build();
        } catch (IOException | RuntimeException e) {
            // The kind of failure only: its message may name a path.
            return HealthCheckResponse.named("evidence-store").down().withData("store", "away").withData("failure", e.getClass().getSimpleName()).build();
        }
    }
}
