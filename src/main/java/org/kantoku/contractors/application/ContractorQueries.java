package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.shared.BusinessClock;

/** Reads contractors one at a time, and finds them by name for choosing. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ContractorQueries {

    @Inject
    private ContractorRepository contractors;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(REGISTER_READ)
    public ContractorView view(UUID id) {
        Contractor contractor = contractors.find(id);
        List<SelectionAssessment> assessments = contractors.assessments(id);
        Map<UUID, String> names = accounts.names(people(contractor, assessments));
        List<ContractorView.Step> steps = contractor.transitions().stream().map(t -> new ContractorView.Step(t.fromState(), t.toState(),
            t.onDate(), t.recordedAt(), names.get(t.actorId()), t.reason())).toList();
        return new ContractorView(id, contractor.version(), contractor.details(), contractor.stateOn(clock.today()), contractor.isLegacy(),
            contractor.updatedAt(), names.get(contractor.updatedBy()), steps, assessments.stream().map(a -> row(a, names)).toList());
    }

    private SelectionRow row(SelectionAssessment a, Map<UUID, String> names) {
        boolean mayApprove = !a.isApproved() && user.has(Permission.SELECTION_APPROVE) && !user.currentId().equals(a.decidedBy());
        List<SelectionRow.Condition> conditions = a.conditions().stream()
            .map(c -> new SelectionRow.Condition(c.seq(), c.content(), c.dueOn(), c.metOn(), c.isOverdueOn(clock.today()))).toList();
        return new SelectionRow(a.id(), a.result(), a.score(), a.decidedOn(), names.get(a.decidedBy()), a.approvedOn(),
            names.get(a.approvedBy()), a.note(), conditions, mayApprove, a.allowsSignature(clock.today()), a.validUntil());
    }

    private static Set<UUID> people(Contractor contractor, List<SelectionAssessment> assessments) {
        Set<UUID> ids = new HashSet<>();
        ids.add(contractor.updatedBy());
        contractor.transitions().forEach(t -> ids.add(t.actorId()));
        assessments.forEach(a -> {
            ids.add(a.decidedBy());
            ids.add(a.approvedBy());
        });
        ids.remove(null);
        return ids;
    }

    /** Up to 20 contractors whose name, kana, English name or number contains the text, by reading. */
    @Requires(REGISTER_READ)
    public List<ContractorChoice> choices(String typed) {
        return contractors.matching(typed).stream().map(ContractorQueries::choice).toList();
    }

    @Requires(REGISTER_READ)
    public ContractorChoice choice(UUID id) {
        return choice(contractors.find(id));
    }

    private static ContractorChoice choice(Contractor c) {
        var details = c.details();
        return new ContractorChoice(c.id(), details.nameJa(), details.corporateNumber() == null ? null : details.corporateNumber().value(),
            details.address());
    }
}
