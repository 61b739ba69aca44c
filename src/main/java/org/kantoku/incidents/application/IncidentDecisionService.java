package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_DECIDE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.Act;
import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.Concern.CoopTerms;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.incidents.domain.NoticeMeans;

/** What the privacy officer decides and sends: triage, reports, notices to member co-ops and principals, prevention and the end. */
@ApplicationScoped
@Transactional
public class IncidentDecisionService {

    private IncidentDesk desk;

    protected IncidentDecisionService() {
    }

    @Inject
    public IncidentDecisionService(IncidentDesk desk) {
        this.desk = desk;
    }

    /**
     * Decides by the facts whether it has to be reported.
     *
     * @param words grounds; needed when it was decided before
     */
    @Requires(INCIDENT_DECIDE)
    public void triage(UUID id, long version, Assessment known, LocalDate on, String words) {
        done("triage", id, version, words, (incident, act) -> incident.triage(known, on, words, act));
    }

    /** A report was sent to the authority. */
    @Requires(INCIDENT_DECIDE)
    public void report(UUID id, long version, IncidentReportKind kind, LocalDate on, String authority, String reference) {
        done(kind == IncidentReportKind.FINAL ? "reportFinal" : "reportPreliminary", id, version, null,
            (incident, act) -> incident.report(kind, on, authority, reference, act));
    }

    /** The notice to the member co-ops takes the place of our reports. */
    @Requires(INCIDENT_DECIDE)
    public void freeFromReports(UUID id, long version) {
        done("free", id, version, null, Incident::freeFromReports);
    }

    @Requires(INCIDENT_DECIDE)
    public void investigate(UUID id, long version, String words) {
        done("investigate", id, version, null, (incident, act) -> incident.investigate(words, act));
    }

    /**
     * A member co-op was told.
     *
     * @param written a written report, else a call
     */
    @Requires(INCIDENT_DECIDE)
    public void notifyCoop(UUID id, long version, UUID coopId, Instant at, boolean written, NoticeMeans means) {
        done("notifyCoop", id, version, null, (incident, act) -> incident.notifyCoop(coopId, at, written, means, act));
    }

    /** Names a member co-op that does not follow from the contracts. */
    @Requires(INCIDENT_DECIDE)
    public void addCoop(UUID id, long version, UUID coopId) {
        done("addCoop", id, version, null, (incident, act) -> incident.addCoop(new CoopTerms(coopId, null, null), act));
    }

    @Requires(INCIDENT_DECIDE)
    public void dropCoop(UUID id, long version, UUID coopId, String reason) {
        done("dropCoop", id, version, reason, (incident, act) -> incident.dropCoop(coopId, reason, act));
    }

    /** @param told the principals themselves; else something is done instead */
    @Requires(INCIDENT_DECIDE)
    public void notifyPrincipals(UUID id, long version, LocalDate on, boolean told, String words) {
        done("notifyPrincipals", id, version, null, (incident, act) -> incident.notifyPrincipals(on, told, words, act));
    }

    @Requires(INCIDENT_DECIDE)
    public void prevent(UUID id, long version, String words) {
        done("prevent", id, version, null, (incident, act) -> incident.prevent(words, act));
    }

    @Requires(INCIDENT_DECIDE)
    public void close(UUID id, long version, String words) {
        done("close", id, version, null, (incident, act) -> incident.close(words, act));
    }

    private void done(String action, UUID id, long version, String reason, BiConsumer<Incident, Act> command) {
        Incident incident = desk.find(id, version);
        command.accept(incident, desk.act());
        desk.done(action, incident, reason);
    }
}
