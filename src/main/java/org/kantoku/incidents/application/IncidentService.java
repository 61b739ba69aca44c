package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_RECORD;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.Concern;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentClocks;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RuleViolation;

/** Taking the first call down and whatever comes in after it. Anybody of our side can: a call is taken by whoever picks up. */
@ApplicationScoped
@Transactional
public class IncidentService {

    static final String LETTER = "A";

    private IncidentRepository incidents;
    private IncidentDesk desk;
    private IncidentAttachments attachments;
    private NumberSequence numbers;

    protected IncidentService() {
    }

    @Inject
    public IncidentService(IncidentRepository incidents, IncidentDesk desk, IncidentAttachments attachments, NumberSequence numbers) {
        this.incidents = incidents;
        this.desk = desk;
        this.attachments = attachments;
        this.numbers = numbers;
    }

    /**
     * Takes a first call down.
     *
     * @param contractorId the contractor when no contract is known; else it follows from them
     * @throws org.kantoku.shared.RecordNotFound when a contract does not exist
     */
    @Requires(INCIDENT_RECORD)
    public UUID register(FirstCall call, Assessment known, UUID contractorId, Set<UUID> contractIds) {
        RuleViolation.when(call.federationKnewAt() == null, "incidents.error.knewAt", "federationKnewAt");
        Concern concern = desk.concern(contractorId, contractIds, IncidentClocks.date(call.federationKnewAt()));
        Incident incident = new Incident(numbers.next(LETTER, FiscalYear.of(desk.act().on()).year()), call,
            concern.coops().isEmpty() ? known : known.withUpstreamData(), concern, desk.act());
        incidents.add(incident);
        desk.done("register", incident, null);
        return incident.id();
    }

    /** Corrects what was taken down; the reason stays on record. */
    @Requires(INCIDENT_RECORD)
    public void correct(UUID id, long version, FirstCall call, String reason) {
        Incident incident = desk.find(id, version);
        incident.correct(call, reason, desk.act());
        desk.done("correct", incident, reason);
    }

    /** Says anew which contracts are concerned. */
    @Requires(INCIDENT_RECORD)
    public void concern(UUID id, long version, UUID contractorId, Set<UUID> contractIds, String reason) {
        Incident incident = desk.find(id, version);
        Set<UUID> until = incident.contractIds();
        incident.concern(desk.concern(contractorId, contractIds, incident.knownOn()), reason, desk.act());
        desk.done("concern", incident, reason, until);
    }

    /** Notes what is known of the data before anything is decided. */
    @Requires(INCIDENT_RECORD)
    public void learn(UUID id, long version, Assessment known) {
        Incident incident = desk.find(id, version);
        incident.learn(known, desk.act());
        desk.done("learn", incident, null);
    }

    /** The contractor called after we had heard of it otherwise. */
    @Requires(INCIDENT_RECORD)
    public void called(UUID id, long version, Instant at) {
        Incident incident = desk.find(id, version);
        incident.called(at, desk.act());
        desk.done("called", incident, null);
    }

    /** The contractor's written notice came on a day. */
    @Requires(INCIDENT_RECORD)
    public void writtenNotice(UUID id, long version, LocalDate on) {
        Incident incident = desk.find(id, version);
        incident.writtenNotice(on, desk.act());
        desk.done("writtenNotice", incident, null);
    }

    /**
     * Attaches a file; the contractor reads only what it gave itself.
     *
     * @param namesNobody declared by whoever attaches it
     */
    @Requires(INCIDENT_RECORD)
    public void attach(UUID id, IncidentFileKind kind, boolean namesNobody, String fileName, InputStream content) {
        Incident incident = incidents.find(id);
        desk.noted("attach", incident, attachments.attach(incident, kind, namesNobody, false, fileName, content));
    }
}
