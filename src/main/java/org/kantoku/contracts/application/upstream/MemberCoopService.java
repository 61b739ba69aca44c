package org.kantoku.contracts.application.upstream;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/** Keeps the register of member co-ops. */
@ApplicationScoped
@Transactional
public class MemberCoopService {

    private UpstreamRepository repository;
    private AuditTrail audit;

    protected MemberCoopService() {
    }

    @Inject
    public MemberCoopService(UpstreamRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** @throws RuleViolation when the corporate number belongs to a co-op that is registered already */
    @Requires(REGISTER_EDIT)
    public UUID register(MemberCoopDetails details) {
        requireUnused(details.corporateNumber(), null);
        MemberCoop coop = new MemberCoop(details);
        repository.add(coop);
        audit.record("upstream.register", "MemberCoop", coop.id(), coop.name(), null);
        return coop.id();
    }

    /** Changes what is written down; refuses a stale form. */
    @Requires(REGISTER_EDIT)
    public void describe(UUID id, long version, MemberCoopDetails details) {
        MemberCoop coop = repository.find(MemberCoop.class, id, version);
        requireUnused(details.corporateNumber(), id);
        coop.describe(details);
        audit.record("upstream.describe", "MemberCoop", id, coop.name(), null);
    }

    private void requireUnused(CorporateNumber number, UUID self) {
        if (number != null) {
            repository.byNumber(number).filter(other -> !other.id().equals(self)).ifPresent(other -> {
                throw new RuleViolation("upstream.error.numberTaken", other.name()).on("corporateNumber");
            });
        }
    }
}
