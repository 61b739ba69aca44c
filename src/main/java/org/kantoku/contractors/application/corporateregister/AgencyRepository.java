package org.kantoku.contractors.application.corporateregister;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.corporateregister.AgencyEvent;
import org.kantoku.contractors.domain.corporateregister.AgencyImport;
import org.kantoku.contractors.domain.corporateregister.AgencyRecord;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores what the tax agency's files told. */
@ApplicationScoped
public class AgencyRepository {

    @PersistenceContext
    private EntityManager em;

    /** Adds the take-over before what refers to it. */
    void add(AgencyImport done) {
        em.persist(done);
        em.flush();
    }

    void add(AgencyRecord record) {
        em.persist(record);
    }

    void add(AgencyEvent event) {
        em.persist(event);
    }

    /** All contractors that have a corporate number, by it. */
    Map<String, Contractor> contractors() {
        Map<String, Contractor> byNumber = new HashMap<>();
        em.createQuery("select c from Contractor c where c.corporateNumber is not null order by c.sortKey, c.id", Contractor.class)
            .getResultStream().forEach(c -> byNumber.put(c.details().corporateNumber().value(), c));
        return byNumber;
    }

    /** The contractor as it was compared; somebody may have changed it meanwhile. */
    Contractor contractor(UUID id, long version) {
        Contractor contractor = Records.find(em, Contractor.class, id);
        StaleRecord.check(contractor, version);
        return contractor;
    }

    Optional<UUID> contractorOf(String number) {
        return em.createQuery("select c.id from Contractor c where c.corporateNumber = :number", UUID.class)
            .setParameter("number", number).getResultStream().findFirst();
    }

    Map<String, AgencyRecord> records(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : em.createQuery("select r from AgencyRecord r where r.corporateNumber in :numbers", AgencyRecord.class)
            .setParameter("numbers", numbers).getResultStream().collect(Collectors.toMap(AgencyRecord::corporateNumber, Function.identity()));
    }

    Optional<AgencyRecord> record(String number) {
        return em.createQuery("select r from AgencyRecord r where r.corporateNumber = :number", AgencyRecord.class)
            .setParameter("number", number).getResultStream().findFirst();
    }

    /** The dated changes of one corporation, newest first. */
    List<AgencyEvent> events(String number) {
        return em.createQuery("select e from AgencyEvent e where e.corporateNumber = :number order by e.changedOn desc, e.updatedOn desc, e.id",
            AgencyEvent.class).setParameter("number", number).getResultList();
    }
}
