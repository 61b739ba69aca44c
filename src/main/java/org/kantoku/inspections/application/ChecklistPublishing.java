package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistTemplate;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.shared.BusinessClock;

/**
 * Publishes the checklists that come with the product. A sheet whose text is already there is left alone; a changed one becomes a new version,
 * while inspections under way stay on theirs (policy row S-31). Where the federation has written a version of its own, the product's is only laid
 * before it as a draft.
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
        ChecklistTemplate template = checklists.standard(kind);
        List<ChecklistVersion> versions = checklists.versions(template.id());
        String hash = ChecklistVersion.hash(source.text(kind));
        if (versions.stream().anyMatch(version -> hash.equals(version.contentHash()) || version.isDraft())) {
            return;
        }
        int number = versions.isEmpty() ? 1 : versions.get(0).number() + 1;
        if (versions.stream().anyMatch(version -> version.publishedBy() != null)) {
            checklists.add(new ChecklistVersion(template, number, source.content(kind), null));
            return;
        }
        versions.stream().filter(version -> version.supersededOn() == null).forEach(version -> version.supersede(on));
        checklists.add(ChecklistVersion.shipped(template, number, source.content(kind), on, hash));
    }
}
