package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.upstream.UpstreamRepository;
import org.kantoku.contracts.domain.arrangements.JointUse;
import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;
import org.kantoku.contracts.domain.arrangements.ProvisionDetails;
import org.kantoku.contracts.domain.arrangements.ThirdPartyProvision;
import org.kantoku.shared.BusinessClock;

/** Records provisions to third parties and joint uses (policy rows S-14 to S-24). */
@ApplicationScoped
@Transactional
public class ProvisionService {

    private static final String PROVISION = "ThirdPartyProvision";
    private static final String JOINT_USE = "JointUse";

    @Inject
    private ArrangementRepository arrangements;

    @Inject
    private ContractRepository contracts;

    @Inject
    private UpstreamRepository coops;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** @param contractId the contract it happens under, or {@code null} */
    @Requires(REGISTER_EDIT)
    public UUID record(UUID contractId, ProvisionDetails details) {
        if (contractId != null) {
            contracts.find(contractId);
        }
        ThirdPartyProvision provision = new ThirdPartyProvision(contractId, details, clock.today());
        arrangements.add(provision);
        audit.record("provision.record", PROVISION, provision.id(), details.recipient(), null);
        return provision.id();
    }

    @Requires(REGISTER_EDIT)
    public void describe(UUID id, long version, ProvisionDetails details) {
        ThirdPartyProvision provision = arrangements.provision(id, version);
        provision.describe(details, clock.today());
        audit.record("provision.describe", PROVISION, id, details.recipient(), null);
    }

    /** The items stand published as they are recorded. */
    @Requires(REGISTER_EDIT)
    public void publish(UUID id, long version, LocalDate on, String where) {
        ThirdPartyProvision provision = arrangements.provision(id, version);
        provision.publish(on, where);
        audit.record("provision.publish", PROVISION, id, provision.details().recipient(), where);
    }

    /** Joint users that are called like a member co-op of the register are that co-op. */
    @Requires(REGISTER_EDIT)
    public UUID recordJointUse(JointUseDetails details, List<JointUser> range, Set<UUID> contractIds) {
        JointUse use = new JointUse(details, enlisted(range), contractIds);
        arrangements.add(use);
        audit.record("jointUse.record", JOINT_USE, use.id(), details.title(), null);
        return use.id();
    }

    @Requires(REGISTER_EDIT)
    public void describeJointUse(UUID id, long version, JointUseDetails details, List<JointUser> range, Set<UUID> contractIds) {
        JointUse use = arrangements.jointUse(id, version);
        use.describe(details, enlisted(range), contractIds, clock.today());
        audit.record("jointUse.describe", JOINT_USE, id, details.title(), null);
    }

    private List<JointUser> enlisted(List<JointUser> range) {
        return range.stream().map(user -> user.memberCoopId() == null
            ? coops.named(user.name()).map(coop -> user.registered(coop.id(), coop.name())).orElse(user)
            : user.registered(user.memberCoopId(), coops.coop(user.memberCoopId()).name())).toList();
    }
}
