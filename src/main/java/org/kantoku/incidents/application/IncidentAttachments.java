package org.kantoku.incidents.application;

import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.incidents.domain.Act;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentFile;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Keeps the files of incidents, for both sides. */
@ApplicationScoped
class IncidentAttachments {

    private IncidentRepository incidents;
    private EvidenceStore store;
    private IncidentDesk desk;

    protected IncidentAttachments() {
    }

    @Inject
    IncidentAttachments(IncidentRepository incidents, EvidenceStore store, IncidentDesk desk) {
        this.incidents = incidents;
        this.store = store;
        this.desk = desk;
    }

    /** @return the name under which it is kept */
    String attach(Incident incident, IncidentFileKind kind, boolean namesNobody, boolean shared, String fileName, InputStream content) {
        IncidentFile.checkDeclared(kind, namesNobody);
        Act act = desk.act();
        Evidence evidence = store.keep(incident.contractorId(), shared, fileName, content, new Uploaded(act.on(), act.at(), act.by()));
        incidents.add(new IncidentFile(incident.id(), evidence.id(), kind));
        return evidence.fileName();
    }
}
