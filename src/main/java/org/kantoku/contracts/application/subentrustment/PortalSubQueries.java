package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** What a contractor sees of its own sub-entrustments; no tiers of risk, no people of ours, no other firm. */
@ApplicationScoped
@Transactional
public class PortalSubQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubEntrustmentRepository repository;

    @Inject
    private SubViews views;

    @Inject
    private ContractGrounds grounds;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /**
     * A contract of the firm with its tree.
     *
     * @param policy what it says about handing the work on; {@code null} is read as prior approval
     * @param open   whether an application is possible at all
     */
    public record Tree(UUID contractId, String title, SubPolicy policy, boolean open, List<SubNode> nodes) {
    }

    /** The firm's contracts that run, and those over under which something is still open. */
    @Requires(PORTAL_READ)
    public List<Tree> trees() {
        LocalDate today = clock.today();
        List<SubEntrustment> all = repository.ofContractor(firm());
        return SqlRow.of(Sql.rows(em, "select id, title from contract where contractor_id = ?1 and state in ('SIGNED', 'IN_FORCE', 'RENEWAL_REVIEW', 'SUSPENDED',"
                + " 'ENDING', 'ENDED', 'TERMINATED') order by number desc", firm())).stream()
            .map(row -> tree(row.uuid(0), row.text(1), all, today)).filter(tree -> tree.open() || !tree.nodes().isEmpty()).toList();
    }

    private Tree tree(UUID contractId, String title, List<SubEntrustment> all, LocalDate today) {
        var bounds = grounds.of(contractId, today).bounds();
        return new Tree(contractId, title, bounds.policy(), !bounds.over(),
            SubNode.tree(all.stream().filter(one -> one.contractId().equals(contractId)).toList(), today));
    }

    /** One contract of the firm, for the form under it; another firm's is not there. */
    @Requires(PORTAL_READ)
    public Tree tree(UUID contractId) {
        return trees().stream().filter(tree -> tree.contractId().equals(contractId) && tree.open()).findFirst().orElseThrow(RecordNotFound::new);
    }

    /** One sub-entrustment of the firm; another firm's is not there. */
    @Requires(PORTAL_READ)
    public SubView view(UUID id) {
        SubEntrustment one = repository.find(id);
        if (!one.contractorId().equals(firm())) {
            throw new RecordNotFound();
        }
        return views.view(one, false);
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
