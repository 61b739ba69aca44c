package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_READ;
import static org.kantoku.access.domain.Permission.INCIDENT_REPORT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** What can be chosen in the forms of incidents: contracts under which data are, or may still be, with a contractor. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class IncidentChoiceQueries {

    private static final String CONTRACT = "select c.id, c.number, c.title, c.contractor_id, k.name_ja from contract c join contractor k on k.id = c.contractor_id";
    private static final String EVER_IN_FORCE = " where c.contractor_id = ?1 and c.state not in ('DRAFT', 'CLAUSE_REVIEW', 'APPROVAL_PENDING', 'CANCELLED')"
        + " order by c.number desc, c.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Contracts of a contractor that were ever in force, the latest first. */
    @Requires(INCIDENT_READ)
    public List<ContractChoice> ofContractor(UUID contractorId) {
        return choices(CONTRACT + EVER_IN_FORCE, contractorId);
    }

    /** The firm's own contracts that were ever in force, the latest first. */
    @Requires(INCIDENT_REPORT)
    public List<ContractChoice> own() {
        return choices(CONTRACT + EVER_IN_FORCE, user.contractorScope().orElseThrow(RecordNotFound::new));
    }

    /** Those of the ids that exist, by number. */
    @Requires(INCIDENT_READ)
    public List<ContractChoice> named(Collection<UUID> ids) {
        return choices(CONTRACT + " where c.id in " + Sql.in(ids) + " order by c.number, c.id");
    }

    /** @throws RecordNotFound when there is none */
    @Requires(INCIDENT_READ)
    public String contractor(UUID id) {
        return SqlRow.of(Sql.rows(em, "select name_ja from contractor where id = ?1", id)).stream().map(row -> row.text(0)).findFirst()
            .orElseThrow(RecordNotFound::new);
    }

    /** Member co-ops of today, by their reading. */
    @Requires(INCIDENT_READ)
    public Map<UUID, String> coops() {
        Map<UUID, String> coops = new LinkedHashMap<>();
        SqlRow.of(Sql.rows(em, "select id, name from member_coop where member_from <= ?1 and (member_to is null or member_to >= ?1) order by sort_key, id",
            clock.today())).forEach(row -> coops.put(row.uuid(0), row.text(1)));
        return coops;
    }

    private List<ContractChoice> choices(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values)).stream().map(row -> new ContractChoice(row.uuid(0), row.text(1), row.text(2), row.uuid(3), row.text(4))).toList();
    }
}
