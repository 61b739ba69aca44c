package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.subentrustment.SubEntrustmentSql;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.asknown.FollowsRecord;

/** Which contractors and sub-entrustees touch a member co-op's data on a day, and whether their supervision is in order. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class MemberCoopSupervisionQueries {

    /** Contracts that hand the data on that day: under supervision (live, or data still held), or lapsed. */
    private static final String CONTRACTS = "select x.* from (" + StandingSql.STANDING + ") x where exists (select 1 from contract_upstream l"
        + " join upstream_entrustment e on e.id = l.entrustment_id where l.contract_id = x.id and e.member_coop_id = ?2 and l.linked_on <= ?1"
        + " and (l.unlinked_on is null or l.unlinked_on > ?1)) and (x.standing < 2 or exists (select 1 from supervised_span u"
        + " where u.contract_id = x.id and " + LedgerSql.holds("u") + "))";

    private static final String SUBS = "select s.id, s.contract_id, s.tier_level, s.name, s.work, " + SubEntrustmentSql.STATE + " as state,"
        + " (select max(r.reported_on) from sub_entrustment_report r where r.sub_entrustment_id = s.id and r.reported_on <= ?1) as reported,"
        + " greatest(s.started_on, coalesce((select min(a.granted_on) from sub_entrustment_approval a where a.sub_entrustment_id = s.id), s.started_on)) as since,"
        + " s.handles_data and " + SubEntrustmentSql.RUNNING + " and not " + SubEntrustmentSql.APPROVED + " as problem from sub_entrustment s where "
        + SubEntrustmentSql.RUNNING + " and s.contract_id in (select c.id from c)";

    private static final String LINES = "with c as (" + CONTRACTS + "), s as (" + SUBS + ")"
        + " select c.id, c.id as contract_id, c.number, 0 as level, k.id as contractor_id, k.name_ja as name, c.title as work, c.standing, c.tier, c.lapses, c.worst,"
        + " c.lead_duty, c.waived_until, c.inspected, c.next_due, null as sub_state, null as checked,"
        + " (select coalesce(sum(s.problem), 0) from s where s.contract_id = c.id) as problems,"
        + " least(c.standing, if(exists (select 1 from s where s.contract_id = c.id and s.problem), 0, 9)) as place"
        + " from c join contractor k on k.id = c.contractor_id"
        + " union all select s.id, c.id, c.number, s.tier_level, null, s.name, s.work, null, null, null, null, null, null, null,"
        + " date_add(coalesce(s.reported, s.since), interval 12 month), if(s.problem, 'UNAPPROVED', s.state), s.reported, 0,"
        + " least(c.standing, if(exists (select 1 from s p where p.contract_id = c.id and p.problem), 0, 9)) from s join c on c.id = s.contract_id";

    private static final String ORDER = " order by x.place, x.number, x.level, x.name, x.id";

    @PersistenceContext
    private EntityManager em;

    /** Contracts with a lapse first, each followed by its sub-entrustees. */
    @Requires(REGISTER_READ)
    public Page<CoopContractRow> page(UUID memberCoopId, LocalDate asOf, PageRequest request) {
        List<StandingRow> rows = ContractListQueries.rows(new SqlConditions(asOf).bind(em.createNativeQuery("select cast(x.id as char),"
            + " cast(x.contract_id as char), x.number, x.level, cast(x.contractor_id as char), x.name, x.work, x.standing, x.tier, x.lapses, x.worst, x.lead_duty, x.waived_until,"
            + " x.inspected, x.next_due, x.sub_state, x.checked, x.problems, count(*) over () from (" + LINES + ") x" + ORDER
            + ContractListQueries.limit(request))).setParameter(2, memberCoopId.toString()));
        return new Page<>(rows.stream().map(row -> row(row, asOf)).toList(), rows.isEmpty() ? 0 : rows.get(0).number(18));
    }

    private static CoopContractRow row(StandingRow r, LocalDate asOf) {
        boolean contractor = r.number(3) == 0;
        Standing standing = contractor ? r.standing(7, asOf) : null;
        return new CoopContractRow(r.id(0), r.id(1), r.text(2), r.number(3), r.id(4), r.text(5), r.text(6), standing, r.text(15),
            contractor ? standing.inspectedOn() : r.date(16), r.date(14), r.number(17), asOf);
    }
}
