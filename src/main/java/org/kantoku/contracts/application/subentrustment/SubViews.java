package org.kantoku.contracts.application.subentrustment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;

/** Puts together what a page shows of one sub-entrustment, for staff and for the firm itself. */
@ApplicationScoped
public class SubViews {

    private SubEntrustmentRepository repository;
    private SubEntrustmentDesk desk;
    private ContractGrounds grounds;
    private ContractorStanding contractors;
    private AccountQueries accounts;
    private EvidenceStore evidence;
    private CurrentUser user;
    private BusinessClock clock;

    protected SubViews() {
    }

    @Inject
    public SubViews(SubEntrustmentRepository repository, SubEntrustmentDesk desk, ContractGrounds grounds, ContractorStanding contractors,
                    AccountQueries accounts, EvidenceStore evidence, CurrentUser user, BusinessClock clock) {
        this.repository = repository;
        this.desk = desk;
        this.grounds = grounds;
        this.contractors = contractors;
        this.accounts = accounts;
        this.evidence = evidence;
        this.user = user;
        this.clock = clock;
    }

    /** @param staff whether people are named and acts offered */
    SubView view(SubEntrustment one, boolean staff) {
        LocalDate today = clock.today();
        ContractGrounds.Grounds found = grounds.of(one.contractId(), today);
        Map<UUID, String> names = staff ? accounts.names(people(one)) : Map.of();
        SubEntrustment parent = desk.parentOf(one);
        List<SubNode> tree = SubNode.tree(repository.ofContract(one.contractId()), today);
        return new SubView(one.id(), one.version(), SubNode.of(one, today),
            new SubView.ContractName(one.contractId(), found.contract().number(), found.contract().title(), one.contractorId(), contractors.nameOf(one.contractorId())),
            parent == null ? null : new SubView.ParentName(parent.id(), parent.name()), one.details(), one.origin(), one.discoveredOn(), one.recordedOn(),
            names.get(one.recordedBy()), file(one.documentId()), one.remark(), one.wish(), one.approvals().stream().map(a -> new SubView.Approval(a.grantedOn(),
                a.expiresOn(), names.get(a.grantedBy()), a.upstreamRef(), a.basis(), a.isAfterTheFact(), a.revokedOn())).toList(),
            one.reports().stream().map(r -> new SubView.Report(r.reportedOn(), r.content().from(), r.content().to(), r.content().result(), r.content().words(),
                file(r.content().evidenceId()), r.isFromContractor())).toList(),
            one.steps().stream().map(s -> new SubView.Step(s.act(), s.toState(), s.onDate(), s.recordedAt(), names.get(s.actorId()), s.words())).toList(),
            end(one, names), subtree(tree, one), staff ? SubOffers.of(one, found.bounds(), desk.mayDecide(one) && user.has(org.kantoku.access.domain.Permission.SUBENTRUSTMENT_APPROVE), user, today) : SubOffers.none());
    }

    private SubView.End end(SubEntrustment one, Map<UUID, String> names) {
        Ending ending = one.ending();
        return ending == null ? null : new SubView.End(ending.endedOn(), ending.erasedOn(), ending.how(), file(ending.document()), one.erasureConfirmedOn(),
            names.get(one.erasureConfirmedBy()));
    }

    private EvidenceFile file(UUID id) {
        return id == null ? null : EvidenceFile.of(evidence.find(id, user.contractorScope().orElse(null)));
    }

    /** What follows it in the tree until somebody of its own tier or above. */
    private static List<SubNode> subtree(List<SubNode> tree, SubEntrustment one) {
        return tree.stream().dropWhile(node -> !node.id().equals(one.id())).skip(1).takeWhile(node -> node.level() > one.tierLevel()).toList();
    }

    private static Set<UUID> people(SubEntrustment one) {
        Set<UUID> ids = new HashSet<>(Arrays.asList(one.recordedBy(), one.erasureConfirmedBy()));
        one.steps().forEach(step -> ids.add(step.actorId()));
        one.approvals().forEach(approval -> ids.add(approval.grantedBy()));
        ids.remove(null);
        return ids;
    }
}
