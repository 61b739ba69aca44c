package org.kantoku.incidents.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentFile;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores incidents with their files. */
@ApplicationScoped
public class IncidentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Incident incident) {
        em.persist(incident);
    }

    void add(IncidentFile file) {
        em.persist(file);
    }

    Incident find(UUID id) {
        return Records.find(em, Incident.class, id);
    }

    /** For a change: whoever changes a part of it only, such as a notice, moves its version on as well. */
    Incident find(UUID id, long expectedVersion) {
        Incident incident = find(id);
        StaleRecord.check(incident, expectedVersion);
        em.lock(incident, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return incident;
    }

    List<Incident> open() {
        return em.createQuery("select i from Incident i where i.state <> :closed order by i.number", Incident.class)
            .setParameter("closed", IncidentState.CLOSED).getResultList();
    }

    /** Those that became known on that day or later, closed ones too. */
    List<Incident> knownSince(LocalDate day) {
        return em.createQuery("select i from Incident i where i.knownOn >= :day order by i.number", Incident.class).setParameter("day", day).getResultList();
    }

    List<Incident> openOfContract(UUID contractId) {
        return em.createQuery("select i from Incident i where i.state <> :closed and :contract member of i.contractIds order by i.number", Incident.class)
            .setParameter("closed", IncidentState.CLOSED).setParameter("contract", contractId).getResultList();
    }

    /** In the order in which they were attached. */
    List<IncidentFile> files(UUID incidentId) {
        return em.createQuery("select f from IncidentFile f where f.incidentId = :incident order by f.createdAt, f.id", IncidentFile.class)
            .setParameter("incident", incidentId).getResultList();
    }

    /** Mail addresses of the active people of a role, each with the language of the account. */
    Map<String, String> addresses(Role role) {
        Map<String, String> addresses = new LinkedHashMap<>();
        em.createQuery("select a from UserAccount a where a.status = org.kantoku.access.domain.AccountStatus.ACTIVE and a.email is not null order by a.email", UserAccount.class)
            .getResultStream().filter(account -> account.profile().roles().contains(role))
            .forEach(account -> addresses.put(account.profile().email(), account.language()));
        return addresses;
    }
}
