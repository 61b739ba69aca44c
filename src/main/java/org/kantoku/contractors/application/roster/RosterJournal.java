package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contractors.application.ContractorRepository;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.roster.Submission;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** What every command on a contractor's places, certificates and people begins and ends with. Names of people stay out of the trail. */
@ApplicationScoped
public class RosterJournal {

    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private ContractorRepository contractors;
    private Event<RosterFactsChanged> changed;

    protected RosterJournal() {
    }

    @Inject
    public RosterJournal(AuditTrail audit, CurrentUser user, BusinessClock clock, ContractorRepository contractors,
                         Event<RosterFactsChanged> changed) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.contractors = contractors;
        this.changed = changed;
    }

    LocalDate today() {
        return clock.today();
    }

    UUID actor() {
        return user.currentId();
    }

    /** The firm in whose name the caller acts, with day and account. */
    Submission submission() {
        return new Submission(firm(), today(), actor());
    }

    UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }

    Contractor contractor(UUID id) {
        return contractors.find(id);
    }

    /**
     * @param action such as {@code roster.addSite}
     * @param what   what was done, without names of people, or {@code null}
     */
    void record(String action, UUID contractorId, String what) {
        audit.record(action, "Contractor", contractorId, contractor(contractorId).nameJa(), what);
        changed.fire(new RosterFactsChanged(contractorId));
    }

    /** An act of our own organisation. */
    void recordOurs(String action, String entity, UUID id, String label) {
        audit.record(action, entity, id, label, null);
    }

    /** What was done cannot lie ahead. */
    void refuseFuture(LocalDate on, String field) {
        if (on != null && on.isAfter(today())) {
            throw new RuleViolation("roster.error.future").on(field);
        }
    }
}
