package org.kantoku.inspections.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.shared.BusinessClock;

/**
 * Publishes the checklists that come with the product. A sheet whose text is already published is left alone; a changed
 * one becomes a new version, while inspections under way stay on theirs (policy row S-31).
 */
@ApplicationScoped
@Transactional
public class ChecklistPublishing {

    private ChecklistRepository checklists;
    private BusinessClock clock;

    protected ChecklistPublishing() {
    }

    @Inject
    public ChecklistPublishing(ChecklistRepository checklists, BusinessClock clock) {
        this.checklists = checklists;
        this.clock = clock;
    }

    /** Makes the version of each sheet that this release carries the current one; does nothing the second time. */
    public void publish() {
        ChecklistJson source = ChecklistJson.load();
        for (ChecklistKind kind : ChecklistKind.values()) {
            publish(kind, source, clock.today());
        }
    }

    private void publish(ChecklistKind kind, ChecklistJson source, LocalDate on) {
        String hash = hash(source.text(kind));
        var versions = checklists.versions(kind);
        if (versions.stream().noneMatch(v -> v.contentHash().equals(hash))) {
            int number = versions.isEmpty() ? 1 : versions.get(0).number() + 1;
            checklists.add(new ChecklistVersion(checklists.template(kind), number, on, hash, source.items(kind)));
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
