package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/** Registers contractors and changes what is written down about them. */
@ApplicationScoped
@Transactional
public class ContractorService {

    private static final String ENTITY = "Contractor";

    private ContractorRepository contractors;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;

    protected ContractorService() {
    }

    @Inject
    public ContractorService(ContractorRepository contractors, AuditTrail audit, CurrentUser user, BusinessClock clock) {
        this.contractors = contractors;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Registers a candidate.
     *
     * @throws RuleViolation when the corporate number belongs to a contractor that is registered already
     */
    @Requires(REGISTER_EDIT)
    public UUID register(ContractorDetails details) {
        requireUnused(details.corporateNumber(), null);
        Contractor contractor = new Contractor(details, clock.today(), user.currentId());
        contractors.add(contractor);
        audit.record("contractor.register", ENTITY, contractor.id(), contractor.nameJa(), null);
        return contractor.id();
    }

    /** Changes the details; refuses a stale form. */
    @Requires(REGISTER_EDIT)
    public void describe(UUID id, long version, ContractorDetails details) {
        Contractor contractor = contractors.find(id, version);
        requireUnused(details.corporateNumber(), id);
        contractor.describe(details);
        audit.record("contractor.describe", ENTITY, id, contractor.nameJa(), null);
    }

    private void requireUnused(CorporateNumber number, UUID self) {
        if (number == null) {
            return;
        }
        contractors.byNumber(number).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw new RuleViolation("contractors.error.numberTaken", other.nameJa()).on("corporateNumber");
        });
    }
}
