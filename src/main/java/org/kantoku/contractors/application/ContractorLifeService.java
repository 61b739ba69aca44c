package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.HANDOVER_RELEASE;
import static org.kantoku.access.domain.Permission.HANDOVER_SUSPEND;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.roster.RosterFactsChanged;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.shared.BusinessClock;

/** The steps of a contractor's life that people decide (model §4.1); the others follow from its contracts. */
@ApplicationScoped
@Transactional
public class ContractorLifeService {

    private static final String ENTITY = "Contractor";

    @Inject
    private ContractorRepository contractors;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<ContractorReleased> released;

    @Inject
    private Event<ContractorClosing> closing;

    @Inject
    private Event<RosterFactsChanged> changed;

    /**
     * Selection begins, or begins anew after a rejection or the end of the business.
     *
     * @param explanation what was put right; needed within six months of a rejection
     */
    @Requires(REGISTER_EDIT)
    public void startSelection(UUID id, long version, String explanation) {
        Contractor contractor = contractors.find(id, version);
        contractor.startSelection(clock.today(), user.currentId(), explanation);
        audit.record("contractor.startSelection", ENTITY, id, contractor.nameJa(), explanation);
    }

    /** Stops handing over data to the contractor. No duty of its contracts ends by that: they stay under supervision. */
    @Requires(HANDOVER_SUSPEND)
    public void suspend(UUID id, long version, String reason) {
        Contractor contractor = contractors.find(id, version);
        contractor.suspend(clock.today(), user.currentId(), reason);
        audit.record("contractor.suspend", ENTITY, id, contractor.nameJa(), reason);
        changed.fire(new RosterFactsChanged(id));
    }

    /** Lifts the stop; a contractor whose last contract ended meanwhile leaves at once. */
    @Requires(HANDOVER_RELEASE)
    public void release(UUID id, long version, String reason) {
        Contractor contractor = contractors.find(id, version);
        contractor.release(clock.today(), user.currentId(), reason);
        audit.record("contractor.release", ENTITY, id, contractor.nameJa(), reason);
        changed.fire(new RosterFactsChanged(id));
        released.fire(new ContractorReleased(id));
    }

    /**
     * The business with the contractor is over.
     *
     * @throws org.kantoku.shared.RuleViolation when a contract still runs, data are not back or erased, or a finding is open
     */
    @Requires(REGISTER_EDIT)
    public void close(UUID id, long version) {
        Contractor contractor = contractors.find(id, version);
        closing.fire(new ContractorClosing(id));
        contractor.close(clock.today(), user.currentId());
        audit.record("contractor.close", ENTITY, id, contractor.nameJa(), null);
    }
}
