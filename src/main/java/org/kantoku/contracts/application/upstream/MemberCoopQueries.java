package org.kantoku.contracts.application.upstream;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.UpstreamApproval;
import org.kantoku.contracts.domain.upstream.UpstreamEntrustment;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Reads member co-ops and what they entrusted. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MemberCoopQueries {

    private static final String HELD = " from contract_upstream l join upstream_entrustment e on e.id = l.entrustment_id"
        + " where e.member_coop_id = m.id and l.linked_on <= ?1 and (l.unlinked_on is null or l.unlinked_on > ?1)";
    private static final String PERMITTED = "exists (select 1 from upstream_approval a where a.entrustment_id = e.id and a.granted_on <= ?1"
        + " and a.expires_on >= ?1 and (a.withdrawn_on is null or a.withdrawn_on > ?1))";
    private static final String PERMITTED_UNTIL = "(select max(a.expires_on) from upstream_approval a where a.entrustment_id = e.id"
        + " and a.granted_on <= ?1 and (a.withdrawn_on is null or a.withdrawn_on > ?1))";
    private static final String ROWS = "select m.id, m.name, m.kana, m.corporate_number, m.member_from, m.member_to, m.sort_key, m.search_text,"
        + " m.member_from <= ?1 and (m.member_to is null or m.member_to >= ?1) as member,"
        + " (select count(*) from upstream_entrustment e where e.member_coop_id = m.id and e.valid_to >= ?1) as entrustments,"
        + " (select count(distinct l.contract_id)" + HELD + ") as contracts,"
        + " (select min(least(e.valid_to, coalesce(" + PERMITTED_UNTIL + ", e.valid_to)))" + HELD + ") as next_end,"
        + " (select count(distinct e.id)" + HELD + " and not (e.valid_to >= ?1 and " + PERMITTED + ")) as unpermitted from member_coop m";
    private static final Map<String, String> ORDER = Map.of("name", "x.sort_key", "contracts", "x.contracts", "nextEnd",
        "ifnull(x.next_end, '9999-12-31')", "memberFrom", "x.member_from");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UpstreamRepository repository;

    @Inject
    private AccountQueries accounts;

    @Inject
    private BusinessClock clock;

    /** Those with a problem first, then by reading. */
    @Requires(REGISTER_READ)
    public Page<MemberCoopRow> page(MemberCoopFilter filter, PageRequest request) {
        String chosen = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = chosen == null ? "x.unpermitted > 0 desc, x.sort_key" : chosen + (request.descending() ? " desc" : "");
        LocalDate today = clock.today();
        var query = Sql.bind(em.createNativeQuery("select x.*, count(*) over () from (" + ROWS + ") x" + where(filter) + " order by " + order
            + ", x.id limit " + request.size() + " offset " + request.first()), values(filter));
        List<SqlRow> rows = SqlRow.of(query.getResultList());
        return new Page<>(rows.stream().map(row -> row(row, today)).toList(), rows.isEmpty() ? 0 : rows.get(0).count(13));
    }

    @Requires(REGISTER_READ)
    public long count(MemberCoopFilter filter) {
        return ((Number) Sql.bind(em.createNativeQuery("select count(*) from (" + ROWS + ") x" + where(filter)), values(filter)).getSingleResult())
            .longValue();
    }

    private static String where(MemberCoopFilter filter) {
        return " where ?1 is not null" + (filter.former() ? "" : " and x.member")
            + (filter.problem() ? " and (x.unpermitted > 0 or x.next_end <= ?1 + interval " + MemberCoopRow.NOTICE_DAYS + " day)" : "")
            + (filter.search() == null ? "" : " and (x.search_text like ?2 escape '!' or x.corporate_number like ?2 escape '!')");
    }

    private Object[] values(MemberCoopFilter filter) {
        return filter.search() == null ? new Object[] {clock.today()}
            : new Object[] {clock.today(), Sql.containing(FoldedText.of(filter.search(), FoldedText.SORT_LENGTH))};
    }

    private static MemberCoopRow row(SqlRow r, LocalDate today) {
        LocalDate end = r.date(11);
        return new MemberCoopRow(r.uuid(0), r.text(1), r.text(2), r.text(3), r.date(4), r.date(5), r.flag(8), r.count(9), r.count(10), end,
            r.count(12), end != null && !end.isAfter(today.plusDays(MemberCoopRow.NOTICE_DAYS)));
    }

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(REGISTER_READ)
    public MemberCoopView view(UUID id) {
        MemberCoop coop = repository.find(MemberCoop.class, id);
        List<UpstreamEntrustment> entrustments = repository.entrustments(id);
        Map<UUID, List<MemberCoopView.ContractName>> contracts = contracts(id);
        Map<UUID, String> names = accounts.names(people(entrustments));
        LocalDate today = clock.today();
        return new MemberCoopView(id, coop.version(), coop.details(), coop.isMemberOn(today), entrustments.stream()
            .map(one -> entrustment(one, names, contracts.getOrDefault(one.id(), List.of()), today)).toList());
    }

    private static Set<UUID> people(List<UpstreamEntrustment> entrustments) {
        Set<UUID> ids = new HashSet<>();
        entrustments.forEach(one -> {
            one.terms().forEach(term -> ids.add(term.actorId()));
            one.approvals().forEach(approval -> ids.add(approval.recordedBy()));
        });
        ids.remove(null);
        return ids;
    }

    private static MemberCoopView.Entrustment entrustment(UpstreamEntrustment one, Map<UUID, String> names,
                                                          List<MemberCoopView.ContractName> contracts, LocalDate today) {
        return new MemberCoopView.Entrustment(one.id(), one.version(), one.reference(), one.term(), one.remarks(), one.term().covers(today),
            one.approvalOn(today).map(approval -> approval(approval, names)).orElse(null),
            one.approvals().stream().map(approval -> approval(approval, names)).toList(),
            one.terms().stream().map(term -> new MemberCoopView.Terms(term.onDate(), term.recordedAt(), term.term(), names.get(term.actorId()),
                term.reason())).toList(), contracts);
    }

    private static MemberCoopView.Approval approval(UpstreamApproval approval, Map<UUID, String> names) {
        return new MemberCoopView.Approval(approval.id(), approval.reference(), approval.grantedOn(), approval.expiresOn(),
            approval.withdrawnOn(), approval.withdrawalReason(), names.get(approval.recordedBy()));
    }

    private Map<UUID, List<MemberCoopView.ContractName>> contracts(UUID coopId) {
        Map<UUID, List<MemberCoopView.ContractName>> contracts = new HashMap<>();
        SqlRow.of(Sql.rows(em, "select l.entrustment_id, c.id, c.number, c.title, l.linked_on from contract_upstream l"
                + " join upstream_entrustment e on e.id = l.entrustment_id join contract c on c.id = l.contract_id"
                + " where e.member_coop_id = ?1 and l.unlinked_on is null order by c.number", coopId))
            .forEach(row -> contracts.computeIfAbsent(row.uuid(0), id -> new java.util.ArrayList<>())
                .add(new MemberCoopView.ContractName(row.uuid(1), row.text(2), row.text(3), row.date(4))));
        return contracts;
    }

    /** Entrustments of today's members that a contract can hand on, by what people call them: co-op, number, last day. */
    @Requires(REGISTER_READ)
    public Map<UUID, String> choices() {
        Map<UUID, String> choices = new LinkedHashMap<>();
        SqlRow.of(Sql.rows(em, "select e.id, m.name, e.contract_ref, e.valid_to from upstream_entrustment e join member_coop m on m.id = e.member_coop_id"
                + " where m.member_from <= ?1 and (m.member_to is null or m.member_to >= ?1) and e.valid_to >= ?1 order by m.sort_key, e.valid_to, e.id",
                clock.today()))
            .forEach(row -> choices.put(row.uuid(0), row.text(1) + (row.text(2) == null ? "" : " " + row.text(2)) + " 〜" + row.date(3)));
        return choices;
    }

    /** Up to 20 of today's members whose name, reading or number contains the text, by reading (policy row S-20). */
    @Requires(REGISTER_READ)
    public List<MemberCoopChoice> matching(String typed) {
        return repository.matching(typed, clock.today()).stream().map(MemberCoopQueries::choice).toList();
    }

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    @Requires(REGISTER_READ)
    public MemberCoopChoice choice(UUID id) {
        return choice(repository.coop(id));
    }

    private static MemberCoopChoice choice(MemberCoop coop) {
        var details = coop.details();
        return new MemberCoopChoice(coop.id(), details.name(), details.kana(), details.corporateNumber() == null ? null : details.corporateNumber().value());
    }
}
