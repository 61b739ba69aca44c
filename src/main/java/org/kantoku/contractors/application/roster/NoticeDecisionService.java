package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.Appointments;
import org.kantoku.contractors.domain.roster.Certification;
import org.kantoku.contractors.domain.roster.ContractorContact;
import org.kantoku.contractors.domain.roster.ContractorNotice;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.contractors.domain.roster.TrainingAcknowledgement;

/** Our decision on what contractors hand in; what is accepted enters the register in the same transaction. */
@ApplicationScoped
@Transactional
public class NoticeDecisionService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    /**
     * Accepts a notice. A new person takes the place of whoever held it, from the day on which the firm says so.
     *
     * @param coversThisWork of a certificate: whether its scope covers what is entrusted
     */
    @Requires(REGISTER_EDIT)
    public void accept(UUID id, boolean coversThisWork) {
        ContractorNotice notice = roster.find(ContractorNotice.class, id);
        notice.accept(journal.today(), journal.actor());
        switch (notice.kind()) {
            case RESPONSIBLE -> appoint(notice);
            case CONTACT -> replaceContact(notice);
            case CERTIFICATION -> roster.add(new Certification(notice.contractorId(), notice.certification(coversThisWork), notice.evidenceId()));
            case ACKNOWLEDGEMENT -> roster.add(new TrainingAcknowledgement(notice.contractorId(), notice.policy(), notice.effectiveOn(),
                notice.completionPercent(), notice.evidenceId()));
        }
        journal.record("roster.acceptNotice", notice.contractorId(), notice.kind().name());
    }

    private void appoint(ContractorNotice notice) {
        LocalDate dayBefore = notice.effectiveOn().minusDays(1);
        var held = roster.responsibles(notice.contractorId());
        held.stream().filter(one -> one.isHeldOn(notice.effectiveOn()) && !one.fromOn().isAfter(dayBefore)).forEach(one -> one.endOn(dayBefore));
        ResponsibleAppointment next = ResponsibleAppointment.ofContractor(notice.contractorId(), null, notice.person(), notice.effectiveOn());
        new Appointments(held).admit(next);
        roster.add(next);
    }

    private void replaceContact(ContractorNotice notice) {
        LocalDate dayBefore = notice.effectiveOn().minusDays(1);
        roster.contacts(notice.contractorId()).stream().filter(one -> one.role() == notice.contactRole() && one.isCurrentOn(notice.effectiveOn())
            && !one.fromOn().isAfter(dayBefore)).forEach(one -> one.endOn(dayBefore));
        roster.add(new ContractorContact(notice.contractorId(), notice.contactRole(), notice.person(), notice.effectiveOn()));
    }

    /** @param why read by the firm */
    @Requires(REGISTER_EDIT)
    public void decline(UUID id, String why) {
        ContractorNotice notice = roster.find(ContractorNotice.class, id);
        notice.decline(journal.today(), journal.actor(), why);
        journal.record("roster.declineNotice", notice.contractorId(), notice.kind() + ": " + why);
    }
}
