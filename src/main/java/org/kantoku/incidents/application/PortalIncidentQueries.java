package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.ClockKind;
import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentClock;
import org.kantoku.incidents.domain.IncidentClocks;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceFile;

/** What a contractor sees of incidents: its own, and those it told us of or was told of. */
@ApplicationScoped
@Transactional
public class PortalIncidentQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private IncidentRepository incidents;

    @Inject
    private IncidentPolicyRepository policies;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** The firm's incidents that it knows of, the latest first. */
    @Requires(PORTAL_READ)
    public List<PortalIncident> own() {
        IncidentPolicy policy = policies.read();
        return em.createQuery("select i from Incident i where i.contractorId = :firm and i.contractorKnewAt is not null order by i.knownOn desc, i.number desc", Incident.class)
            .setParameter("firm", firm()).getResultStream().map(incident -> shown(incident, policy, List.of(), List.of())).toList();
    }

    /** How many written notices are missing. */
    @Requires(PORTAL_READ)
    public long asked() {
        return em.createQuery("select count(i) from Incident i where i.contractorId = :firm and i.contractorKnewAt is not null and i.writtenDueOn is not null"
            + " and i.state <> org.kantoku.incidents.domain.IncidentState.CLOSED", Long.class).setParameter("firm", firm()).getSingleResult();
    }

    /** @throws RecordNotFound for another firm's as for none */
    @Requires(PORTAL_READ)
    public PortalIncident view(UUID id) {
        Incident incident = incidents.find(id);
        if (!incident.isShownTo(firm())) {
            throw new RecordNotFound();
        }
        return shown(incident, policies.read(), contracts(incident), files(incident));
    }

    private PortalIncident shown(Incident incident, IncidentPolicy policy, List<String> contracts, List<EvidenceFile> files) {
        IncidentClock written = new IncidentClocks(incident.clockFacts(), policy, BusinessDays.japan()).of(ClockKind.WRITTEN_NOTICE);
        return new PortalIncident(incident.id(), incident.version(), incident.number(), incident.state().isOpen(), told(incident.call()), contracts,
            written.dueOn(), incident.writtenNoticeOn(), written.isOver(clock.now(), clock.today()), files);
    }

    /** What it told us itself; our own words about what we found out otherwise are ours. */
    private static FirstCall told(FirstCall call) {
        return call.discoveredBy() == DiscoveredBy.CONTRACTOR ? call
            : new FirstCall(call.discoveredBy(), null, call.contractorKnewAt(), call.firstCallAt(), call.federationKnewAt(), call.title(), null);
    }

    private List<String> contracts(Incident incident) {
        return SqlRow.of(Sql.rows(em, "select number, title from contract where id in " + Sql.in(incident.contractIds()) + " order by number")).stream()
            .map(row -> row.text(0) + " " + row.text(1)).toList();
    }

    private List<EvidenceFile> files(Incident incident) {
        return em.createQuery("select e from IncidentFile f, Evidence e where f.incidentId = :incident and e.id = f.evidenceId and e.sharedWithContractor = true"
            + " and e.contractorId = :firm order by f.createdAt, f.id", Evidence.class).setParameter("incident", incident.id()).setParameter("firm", firm())
            .getResultStream().map(EvidenceFile::of).toList();
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
