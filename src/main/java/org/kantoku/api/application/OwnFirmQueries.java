package org.kantoku.api.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.ContractStateSql;

/** What a contractor's program reads of its own firm; every statement is bound to the firm of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OwnFirmQueries {

    /** From its signature on: what we are still preparing is ours. */
    private static final String CONTRACTS = " from contract c join contractor k on k.id = c.contractor_id"
        + " left join department d on d.id = c.owning_department_id left join contract_end_span e on e.contract_id = c.id and e.from_on <= ?2"
        + " and (e.to_on is null or e.to_on > ?2) where c.contractor_id = ?1 and c.state in ('SIGNED', 'IN_FORCE', 'RENEWAL_REVIEW',"
        + " 'SUSPENDED', 'ENDING', 'ENDED', 'TERMINATED', 'CLOSED')";

    private static final String COLUMNS = "select c.id, c.number, c.title, k.id, k.name_ja, d.name_ja, d.name_en, " + ContractStateSql.on("?2", "c.state") + ", c.effective_from,"
        + " coalesce(e.end_on, c.end_date)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(PORTAL_READ)
    public OwnFirmRow firm() {
        return SqlRow.of(Sql.rows(em, "select k.id, k.name_ja, k.name_en, k.name_kana, k.corporate_number, k.kind, k.address from contractor k"
            + " where k.id = ?1", scope())).stream().map(r -> new OwnFirmRow(r.uuid(0), r.text(1), r.text(2), r.text(3), r.text(4),
                r.constant(ContractorKind.class, 5), r.text(6))).findFirst().orElseThrow(RecordNotFound::new);
    }

    /** The firm's contracts from their signature on, by number. */
    @Requires(PORTAL_READ)
    public Page<OwnContractRow> contracts(PageRequest page) {
        Object[] bound = {scope(), clock.today()};
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + CONTRACTS), bound).getSingleResult()).longValue();
        return new Page<>(SqlRow.of(Sql.bind(em.createNativeQuery(COLUMNS + CONTRACTS + " order by c.number, c.id"), bound)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList()).stream().map(OwnFirmQueries::row).toList(), total);
    }

    /** @throws RecordNotFound for another firm's contract, and one that is being prepared, as for none */
    @Requires(PORTAL_READ)
    public OwnContractRow contract(UUID id) {
        LocalDate today = clock.today();
        return SqlRow.of(Sql.rows(em, COLUMNS + CONTRACTS + " and c.id = ?3", scope(), today, id)).stream().map(OwnFirmQueries::row).findFirst()
            .orElseThrow(RecordNotFound::new);
    }

    private static OwnContractRow row(SqlRow r) {
        return new OwnContractRow(r.uuid(0), r.text(1), r.text(2), r.uuid(3), r.text(4), r.text(5), r.text(6), r.constant(ContractState.class, 7),
            r.date(8), r.date(9));
    }

    private UUID scope() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
