package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_READ;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentAssessment;
import org.kantoku.incidents.domain.IncidentClocks;
import org.kantoku.incidents.domain.IncidentCoop;
import org.kantoku.incidents.domain.IncidentFile;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.Reportability;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceFile;

/** Reads one incident for our own pages, and the settings of the clocks. */
@ApplicationScoped
@Transactional
public class IncidentQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private IncidentRepository incidents;

    @Inject
    private IncidentPolicyRepository policies;

    @Inject
    private IncidentChoiceQueries choices;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(INCIDENT_READ)
    public IncidentView view(UUID id) {
        Incident incident = incidents.find(id);
        List<IncidentFile> files = incidents.files(id);
        Map<UUID, String> names = accounts.names(people(incident, files));
        IncidentClocks clocks = new IncidentClocks(incident.clockFacts(), policies.read(), BusinessDays.japan());
        return new IncidentView(id, incident.version(), incident.number(), incident.state(), incident.call(), incident.knownOn(), incident.contractorId(),
            incident.contractorId() == null ? null : choices.contractor(incident.contractorId()), choices.named(incident.contractIds()), clocks.all(),
            incident.known(), Reportability.of(incident.known()), incident.reportable(), decisions(incident, names), incident.reports().stream()
                .map(one -> new IncidentView.Report(one.kind(), one.onDate(), one.authority(), one.reference(), names.get(one.actorId()))).toList(),
            coops(incident), incident.principalNoticeOn() == null ? null : new IncidentView.PrincipalNotice(incident.principalNoticeOn(),
                incident.arePrincipalsTold(), incident.principalNoticeWords()), steps(incident, names), attached(files, names), names.get(incident.recordedBy()),
            new IncidentView.Terms(incident.firstCallHours(), incident.writtenNoticeDays()), IncidentOffers.of(incident, user));
    }

    private static List<IncidentView.Decision> decisions(Incident incident, Map<UUID, String> names) {
        return incident.assessments().stream().sorted(Comparator.comparingInt(IncidentAssessment::seq).reversed())
            .map(one -> new IncidentView.Decision(one.onDate(), one.recordedAt(), names.get(one.actorId()), one.known(), one.isDecided(), one.isReportable(), one.words()))
            .toList();
    }

    private static List<IncidentView.Step> steps(Incident incident, Map<UUID, String> names) {
        return incident.steps().stream().map(one -> new IncidentView.Step(one.act(), one.toState(), one.onDate(), one.recordedAt(), names.get(one.actorId()),
            one.words())).toList();
    }

    private List<IncidentView.Coop> coops(Incident incident) {
        Map<UUID, String> names = new HashMap<>();
        SqlRow.of(Sql.rows(em, "select id, name from member_coop where id in " + Sql.in(incident.coops().stream().map(IncidentCoop::coopId).toList())))
            .forEach(row -> names.put(row.uuid(0), row.text(1)));
        return incident.coops().stream().map(one -> coop(one, incident, names.get(one.coopId())))
            .sorted(Comparator.comparing(IncidentView.Coop::concerned).reversed().thenComparing(IncidentView.Coop::name)).toList();
    }

    private IncidentView.Coop coop(IncidentCoop one, Incident incident, String name) {
        Instant knew = incident.call().federationKnewAt();
        Instant callDue = one.callDueAt(knew);
        LocalDate reportDue = one.reportDueOn(knew);
        return new IncidentView.Coop(one.coopId(), name, one.noticeHours(), one.reportDays(), callDue, reportDue, one.calledAt(), one.callMeans(), one.reportedOn(),
            one.reportMeans(), one.isConcerned(), one.dropReason(), one.toldOn() == null && callDue != null && clock.now().isAfter(callDue),
            one.reportedOn() == null && reportDue != null && clock.today().isAfter(reportDue));
    }

    private List<IncidentView.AttachedFile> attached(List<IncidentFile> files, Map<UUID, String> names) {
        Map<UUID, Evidence> evidence = new HashMap<>();
        em.createQuery("select e from Evidence e where e.id in :ids", Evidence.class)
            .setParameter("ids", files.isEmpty() ? List.of(new UUID(0, 0)) : files.stream().map(IncidentFile::evidenceId).toList())
            .getResultStream().forEach(one -> evidence.put(one.id(), one));
        return files.stream().map(file -> new IncidentView.AttachedFile(file.kind(), EvidenceFile.of(evidence.get(file.evidenceId())), file.createdAt(),
            names.get(file.createdBy()))).toList();
    }

    private static Set<UUID> people(Incident incident, List<IncidentFile> files) {
        Set<UUID> ids = new HashSet<>();
        ids.add(incident.recordedBy());
        incident.steps().forEach(step -> ids.add(step.actorId()));
        incident.assessments().forEach(one -> ids.add(one.actorId()));
        incident.reports().forEach(one -> ids.add(one.actorId()));
        files.forEach(file -> ids.add(file.createdBy()));
        ids.remove(null);
        return ids;
    }

    /** The settings in force. */
    @Requires(INCIDENT_READ)
    public IncidentPolicy policy() {
        return policies.read();
    }

    /** Every change of a setting, the latest first. */
    @Requires(INCIDENT_READ)
    public List<IncidentSettingChange> settingChanges() {
        return policies.changes();
    }
}
