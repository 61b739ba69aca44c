package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contractors.application.DepartmentQueries;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.contractors.application.roster.ContractorCertificates;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contracts.application.upstream.UpstreamView;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.FactorProposal;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.contracts.domain.Readiness;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.shared.BusinessClock;

/** Reads one contract with everything its page shows. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ContractQueries {

    @Inject
    private ContractRepository contracts;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ContractorStanding contractors;

    @Inject
    private ContractorCertificates certificates;

    @Inject
    private DepartmentQueries departments;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(REGISTER_READ)
    public ContractView view(UUID id) {
        Dossier dossier = dossiers.of(contracts.find(id));
        Contract c = dossier.contract();
        LocalDate today = clock.today();
        Map<UUID, String> names = accounts.names(people(dossier));
        Readiness readiness = dossier.readiness(today);
        return new ContractView(id, c.version(), c.number(), c.title(), c.contractorId(), contractors.nameOf(c.contractorId()),
            department(c.details().owningDepartmentId()), names.get(c.details().ownerId()), c.details(), c.stateOn(today), c.isLegacy(),
            c.registeredOn(), c.signedOn(), c.lateSignatureReason(), c.term().effectiveEnd(today), c.noticeDeadline(today),
            c.returnErasureCompletedOn(), approval(dossier, names, today), data(dossier.profiles(), names),
            new RiskViews(dossier, user, names, today).view(), new ClauseRows(dossier, user, names, today).all(), readiness.beforeReview(),
            lacks(c.stateOn(today), readiness), steps(c, names), extensions(c, names),
            c.signatories().stream().map(s -> s.name()).toList(), UpstreamView.of(dossier.stricter(today), dossier.upstream(), today), foreign(dossier));
    }

    /** The least factors that the facts allow: what the assessment form starts from. */
    @Requires(REGISTER_READ)
    public RiskFactors proposedFactors(UUID id) {
        Dossier dossier = dossiers.of(contracts.find(id));
        return dossier.assessment(clock.today()).map(a -> a.factors())
            .orElseGet(() -> new FactorProposal(dossier.profile().says(), dossier.contract().details().purposes()).least());
    }

    /** The contractor's certificates on which the equivalence of a clause may rest today. */
    @Requires(REGISTER_READ)
    public List<CertificationDetails> certificates(UUID id) {
        return certificates.bearingOn(contracts.find(id).contractorId(), clock.today());
    }

    private static List<Lack> lacks(ContractState state, Readiness readiness) {
        return switch (state) {
            case DRAFT, CLAUSE_REVIEW -> readiness.beforeApproval();
            case APPROVAL_PENDING -> readiness.beforeSignature();
            default -> List.of();
        };
    }

    private DepartmentRow department(UUID id) {
        return id == null ? null : departments.all().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
    }

    private ContractView.Approval approval(Dossier dossier, Map<UUID, String> names, LocalDate today) {
        Contract c = dossier.contract();
        Role role = dossier.approver(today);
        boolean ownDepartment = role != Role.DEPT_PRIVACY_MANAGER
            || Objects.equals(c.details().owningDepartmentId(), user.identity().departmentId());
        boolean may = c.state() == ContractState.APPROVAL_PENDING && c.approval().approvedOn() == null && user.has(Permission.CONTRACT_APPROVE)
            && user.hasRole(role) && ownDepartment && !user.currentId().equals(c.approval().requestedBy());
        return new ContractView.Approval(names.get(c.approval().requestedBy()), c.approval().requestedOn(), names.get(c.approval().approvedBy()),
            c.approval().approvedOn(), c.approval().remark(), role, may);
    }

    private static ContractView.Data data(List<DataHandlingProfile> profiles, Map<UUID, String> names) {
        DataHandlingProfile latest = profiles.get(0);
        return new ContractView.Data(latest.versionNo(), latest.says(), latest.confirmedOn(), names.get(latest.confirmedBy()),
            latest.reason());
    }

    private static List<ContractView.Step> steps(Contract c, Map<UUID, String> names) {
        return c.transitions().stream().map(t -> new ContractView.Step(t.fromState(), t.toState(), t.onDate(), t.recordedAt(),
            names.get(t.actorId()), t.reason())).toList();
    }

    private static List<ContractView.Extension> extensions(Contract c, Map<UUID, String> names) {
        return c.extensions().stream().map(e -> new ContractView.Extension(e.decidedOn(), e.oldEndDate(), e.newEndDate(),
            names.get(e.decidedBy()))).toList();
    }

    private static List<ContractView.Foreign> foreign(Dossier dossier) {
        return dossier.foreign().stream().map(f -> new ContractView.Foreign(f.id(), f.countryCode(), f.operator(), f.data(), f.basis(),
            f.startOn(), f.lastCheckOn(), f.stoppedOn())).toList();
    }

    private static Set<UUID> people(Dossier d) {
        Set<UUID> ids = new HashSet<>();
        Contract c = d.contract();
        ids.addAll(Arrays.asList(c.details().ownerId(), c.approval().requestedBy(), c.approval().approvedBy()));
        c.transitions().forEach(t -> ids.add(t.actorId()));
        c.extensions().forEach(e -> ids.add(e.decidedBy()));
        d.profiles().forEach(p -> ids.add(p.confirmedBy()));
        d.clauses().forEach(k -> {
            ids.addAll(Arrays.asList(k.recordedBy(), k.verifiedBy()));
            k.changes().forEach(change -> ids.add(change.actorId()));
        });
        d.waivers().forEach(w -> ids.addAll(Arrays.asList(w.requestedBy(), w.decidedBy())));
        d.assessments().forEach(a -> ids.addAll(Arrays.asList(a.assessedBy(), a.approvedBy())));
        ids.remove(null);
        return ids;
    }
}
