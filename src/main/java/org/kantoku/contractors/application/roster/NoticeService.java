package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.COMPANY_NOTICE;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.ContractorNotice;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.PolicyVersion;

/** What a contractor hands in about itself, always about the own firm. */
@ApplicationScoped
@Transactional
public class NoticeService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Inject
    private RosterFiles files;

    @Requires(COMPANY_NOTICE)
    public UUID responsible(PersonDetails person, LocalDate from) {
        return submit(ContractorNotice.responsible(person, from, journal.submission()));
    }

    @Requires(COMPANY_NOTICE)
    public UUID contact(ContactRole role, PersonDetails person, LocalDate from) {
        return submit(ContractorNotice.contact(role, person, from, journal.submission()));
    }

    /** @param evidenceId copy of the certificate, handed in by the firm itself */
    @Requires(COMPANY_NOTICE)
    public UUID certification(CertificationDetails details, UUID evidenceId) {
        return submit(ContractorNotice.certification(details, files.of(journal.firm(), evidenceId), journal.submission()));
    }

    @Requires(COMPANY_NOTICE)
    public UUID acknowledgement(UUID policyId, LocalDate on, Integer completionPercent, UUID evidenceId) {
        PolicyVersion policy = policyId == null ? null : roster.find(PolicyVersion.class, policyId);
        return submit(ContractorNotice.acknowledgement(policy, on, completionPercent, files.of(journal.firm(), evidenceId), journal.submission()));
    }

    private UUID submit(ContractorNotice notice) {
        roster.add(notice);
        journal.record("roster.submitNotice", notice.contractorId(), notice.kind().name());
        return notice.id();
    }

    /** Takes back what was not looked at yet. */
    @Requires(COMPANY_NOTICE)
    public void withdraw(UUID id) {
        ContractorNotice notice = roster.notice(id, journal.firm());
        notice.withdraw();
        journal.record("roster.withdrawNotice", notice.contractorId(), notice.kind().name());
    }
}
