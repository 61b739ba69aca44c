package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.CertificationDetails;

/** A contractor's certificates, and whether inspections are lightened on their strength. */
@ApplicationScoped
@Transactional
public class CertificationService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Inject
    private RosterFiles files;

    /** @param evidenceId a file about the firm, or {@code null} */
    @Requires(REGISTER_EDIT)
    public UUID add(UUID contractorId, CertificationDetails details, UUID evidenceId) {
        journal.contractor(contractorId);
        Certification certification = new Certification(contractorId, details, files.of(contractorId, evidenceId));
        roster.add(certification);
        record("roster.addCertification", certification);
        return certification.id();
    }

    /** From today on. */
    @Requires(REGISTER_EDIT)
    public void rely(UUID id, String reason) {
        Certification certification = roster.find(Certification.class, id);
        certification.rely(journal.today(), journal.actor(), reason);
        record("roster.rely", certification);
    }

    /** From today on inspections are as without it. */
    @Requires(REGISTER_EDIT)
    public void stopRelying(UUID id, String reason) {
        Certification certification = roster.find(Certification.class, id);
        certification.stopRelying(journal.today(), journal.actor(), reason);
        record("roster.stopRelying", certification);
    }

    private void record(String action, Certification certification) {
        journal.record(action, certification.contractorId(), certification.details().kind() + " " + certification.details().number());
    }
}
