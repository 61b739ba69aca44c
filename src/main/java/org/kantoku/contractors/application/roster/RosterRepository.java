package org.kantoku.contractors.application.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.ContractorContact;
import org.kantoku.contractors.domain.roster.ContractorMerger;
import org.kantoku.contractors.domain.roster.ContractorNotice;
import org.kantoku.contractors.domain.roster.ContractorSite;
import org.kantoku.contractors.domain.roster.PolicyVersion;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.contractors.domain.roster.TrainingAcknowledgement;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;

/** Stores what belongs to a contractor beside its name: places, certificates, people, training, notices; and our own offices. */
@ApplicationScoped
public class RosterRepository {

    @PersistenceContext
    private EntityManager em;

    void add(BaseEntity entity) {
        em.persist(entity);
    }

    <T> T find(Class<T> type, UUID id) {
        return Records.find(em, type, id);
    }

    List<ContractorSite> sites(UUID contractorId) {
        return of(ContractorSite.class, contractorId, "x.activeFrom desc");
    }

    List<ContractorMerger> mergers(UUID contractorId) {
        return of(ContractorMerger.class, contractorId, "x.onDate desc");
    }

    List<Certification> certifications(UUID contractorId) {
        return of(Certification.class, contractorId, "x.expiresOn desc");
    }

    List<ContractorContact> contacts(UUID contractorId) {
        return of(ContractorContact.class, contractorId, "x.role, x.fromOn desc");
    }

    List<TrainingAcknowledgement> acknowledgements(UUID contractorId) {
        return of(TrainingAcknowledgement.class, contractorId, "x.onDate desc");
    }

    List<ContractorNotice> notices(UUID contractorId) {
        return of(ContractorNotice.class, contractorId, "x.submittedOn desc, x.createdAt desc");
    }

    List<ResponsibleAppointment> responsibles(UUID contractorId) {
        return of(ResponsibleAppointment.class, contractorId, "x.fromOn desc");
    }

    private <T> List<T> of(Class<T> type, UUID contractorId, String order) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.contractorId = :id order by " + order + ", x.id", type)
            .setParameter("id", contractorId).getResultList();
    }

    /** A firm's own notice; another's is not there. */
    ContractorNotice notice(UUID id, UUID contractorId) {
        ContractorNotice notice = find(ContractorNotice.class, id);
        if (!notice.contractorId().equals(contractorId)) {
            throw new RecordNotFound();
        }
        return notice;
    }

    /** Appointments of our own offices, latest first. */
    List<ResponsibleAppointment> ours() {
        return em.createQuery("select x from ResponsibleAppointment x where x.kind <> :firm order by x.fromOn desc, x.id",
            ResponsibleAppointment.class).setParameter("firm", AppointmentKind.CONTRACTOR).getResultList();
    }

    /** As {@link #ours}, kept from being changed or added to by anybody else until this transaction is over. */
    List<ResponsibleAppointment> oursLocked() {
        return em.createQuery("select x from ResponsibleAppointment x where x.kind in :kinds", ResponsibleAppointment.class)
            .setParameter("kinds", List.of(AppointmentKind.OVERALL, AppointmentKind.AUDIT, AppointmentKind.DEPARTMENT))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** All versions of the policy, the newest first. */
    List<PolicyVersion> policies() {
        return em.createQuery("select p from PolicyVersion p order by p.publishedOn desc", PolicyVersion.class).getResultList();
    }
}
