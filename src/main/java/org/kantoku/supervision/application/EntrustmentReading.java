package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.PurposeSetConverter;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.facts.CertificationFacts;
import org.kantoku.supervision.domain.facts.ContractorFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.DepartmentFacts;
import org.kantoku.supervision.domain.facts.EntrustmentFacts;
import org.kantoku.supervision.domain.facts.ErasureFacts;
import org.kantoku.supervision.domain.facts.ForeignFacts;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.IncidentFacts;
import org.kantoku.supervision.domain.facts.Permit;
import org.kantoku.supervision.domain.facts.ReportFacts;
import org.kantoku.supervision.domain.facts.SubFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TrainingFacts;
import org.kantoku.supervision.domain.facts.UpstreamFacts;

/** The facts beside the contract itself: where its data go, who its contractor and its department are. Read for many contracts at once. */
final class EntrustmentReading {

    private static final PurposeSetConverter PURPOSES = new PurposeSetConverter();
    private static final String DAYS = "returnErasureDays";

    private final Function<String, List<SqlRow>> sql;
    private final String contracts;
    private final Map<UUID, List<SubFacts>> subs;
    private final Map<UUID, List<ErasureFacts>> erasures;
    private final Map<UUID, List<ForeignFacts>> foreign;
    private final Map<UUID, List<UpstreamFacts>> upstream;
    private final Map<UUID, List<ReportFacts>> reports;
    private final Map<UUID, List<LocalDate>> reviews;
    private final Map<UUID, List<Integer>> erasureDays;
    private final Map<UUID, ContractorFacts> contractors;
    private final Map<UUID, DepartmentFacts> departments;

    /**
     * @param sql       runs a query
     * @param contracts the contracts' ids, as a list in brackets
     */
    EntrustmentReading(Function<String, List<SqlRow>> sql, String contracts) {
        this.sql = sql;
        this.contracts = contracts;
        subs = subs();
        erasures = erasures();
        foreign = foreign();
        upstream = upstream();
        reports = group("select contract_id, period_end, received_on from handling_report where contract_id in " + contracts
            + " order by contract_id, period_end", r -> new ReportFacts(r.date(1), r.date(2)));
        reviews = group("select contract_id, on_date from register_review where contract_id in " + contracts + " order by contract_id, on_date",
            r -> r.date(1));
        erasureDays = group("select contract_id, params from contract_clause where clause_code = 'DH-14' and params like '%" + DAYS
            + "%' and contract_id in " + contracts, r -> ClauseParams.ofText(r.text(1)).get(DAYS));
        contractors = contractors();
        departments = departments();
    }

    EntrustmentFacts of(UUID contract, String purposes, List<IncidentFacts> incidents) {
        return new EntrustmentFacts(PURPOSES.convertToEntityAttribute(purposes), list(subs, contract), list(erasures, contract),
            list(foreign, contract), list(upstream, contract), list(reports, contract), list(reviews, contract), incidents,
            list(erasureDays, contract).stream().findFirst().orElse(ReturnErasureOrder.USUAL_DAYS));
    }

    ContractorFacts contractor(UUID id) {
        return contractors.get(id);
    }

    /** @return {@code null} without a department */
    DepartmentFacts department(UUID id) {
        return id == null ? null : departments.get(id);
    }

    /** Whether a certificate of the contractor relied upon was valid on a day. */
    boolean isCertified(UUID contractor, LocalDate day) {
        return day != null && contractors.containsKey(contractor) && contractors.get(contractor).certifications().stream().anyMatch(k -> k.isValidOn(day) && k.isReliedUponOn(day));
    }

    private Map<UUID, List<SubFacts>> subs() {
        String own = "select id from sub_entrustment where contract_id in " + contracts;
        Map<UUID, List<Dated<SubEntrustmentState>>> steps = group("select sub_entrustment_id, on_date, to_state from sub_entrustment_step"
            + " where sub_entrustment_id in (" + own + ") order by sub_entrustment_id, seq",
            r -> new Dated<>(r.date(1), r.constant(SubEntrustmentState.class, 2)));
        Map<UUID, List<Permit>> approvals = group("select sub_entrustment_id, granted_on, expires_on, revoked_on, upstream_ref from"
            + " sub_entrustment_approval where sub_entrustment_id in (" + own + ") order by sub_entrustment_id, seq",
            r -> new Permit(r.date(1), r.date(2), r.date(3), r.text(4)));
        Map<UUID, List<LocalDate>> told = group("select sub_entrustment_id, reported_on from sub_entrustment_report where sub_entrustment_id"
            + " in (" + own + ") order by sub_entrustment_id, seq", r -> r.date(1));
        return group("select contract_id, id, name, handles_data, origin = 'APPLIED' and started_on >= recorded_on, started_on, ended_on,"
            + " erasure_confirmed_on from sub_entrustment where contract_id in " + contracts + " order by contract_id, tier_level, name, id",
            r -> new SubFacts(r.uuid(1), r.text(2), r.flag(3), r.flag(4), r.date(5), r.date(6), r.date(7), new History<>(list(steps, r.uuid(1))),
                list(approvals, r.uuid(1)), list(told, r.uuid(1))));
    }

    private Map<UUID, List<ErasureFacts>> erasures() {
        String own = "select id from return_erasure_order where contract_id in " + contracts;
        Map<UUID, List<SqlRow>> steps = group("select order_id, on_date, to_state, until_on from return_erasure_transition where order_id in ("
            + own + ") order by order_id, seq", r -> r);
        Map<UUID, List<SqlRow>> longer = group("select order_id, on_date, old_due_on, new_due_on from return_erasure_extension where order_id in ("
            + own + ") order by order_id, seq", r -> r);
        return group("select contract_id, id, kind, instructed_on, due_on from return_erasure_order where contract_id in " + contracts
            + " order by contract_id, instructed_on, id", r -> {
                List<SqlRow> taken = list(steps, r.uuid(1));
                return new ErasureFacts(r.uuid(1), r.text(2).equals("FINAL"),
                    new History<>(taken.stream().map(s -> new Dated<>(s.date(1), s.constant(ReturnErasureState.class, 2))).toList()),
                    dueDates(r, list(longer, r.uuid(1))),
                    new History<>(taken.stream().filter(s -> s.date(3) != null).map(s -> new Dated<>(s.date(1), s.date(3))).toList()));
            });
    }

    /** The date as ordered, then each longer term from the day it was granted. */
    private static History<LocalDate> dueDates(SqlRow ordered, List<SqlRow> extensions) {
        List<Dated<LocalDate>> dates = new ArrayList<>();
        dates.add(new Dated<>(ordered.date(3), extensions.isEmpty() ? ordered.date(4) : extensions.get(0).date(2)));
        extensions.forEach(longer -> dates.add(new Dated<>(longer.date(1), longer.date(3))));
        return new History<>(dates);
    }

    private Map<UUID, List<ForeignFacts>> foreign() {
        Map<UUID, List<SqlRow>> steps = group("select s.foreign_handling_id, s.on_date, s.act, s.basis from foreign_handling_step s join"
            + " foreign_handling f on f.id = s.foreign_handling_id where f.contract_id in " + contracts + " order by s.foreign_handling_id, s.seq", r -> r);
        return group("select contract_id, id, country_code, operator, start_on, stopped_on, basis, last_check_on from foreign_handling where"
            + " contract_id in " + contracts + " order by contract_id, start_on, id", r -> foreign(r, list(steps, r.uuid(1))));
    }

    /** A basis that was there from the beginning, and the last check of what was taken over, stand in the record itself. */
    private static ForeignFacts foreign(SqlRow r, List<SqlRow> steps) {
        List<Dated<ForeignBasis>> bases = new ArrayList<>(steps.stream().filter(s -> s.text(3) != null)
            .map(s -> new Dated<>(s.date(1), s.constant(ForeignBasis.class, 3))).toList());
        if (bases.isEmpty() && r.text(6) != null) {
            bases.add(new Dated<>(r.date(4), r.constant(ForeignBasis.class, 6)));
        }
        List<LocalDate> checks = Stream.concat(steps.stream().filter(s -> s.text(3) == null).map(s -> s.date(1)), Stream.ofNullable(r.date(7))).toList();
        return new ForeignFacts(r.uuid(1), r.text(2) + " " + r.text(3), r.date(4), new History<>(bases), checks, r.date(5));
    }

    private Map<UUID, List<UpstreamFacts>> upstream() {
        String own = "select entrustment_id from contract_upstream where contract_id in " + contracts;
        Map<UUID, List<Dated<UpstreamFacts.Term>>> terms = group("select entrustment_id, on_date, purposes, valid_from, valid_to from upstream_term"
            + " where entrustment_id in (" + own + ") order by entrustment_id, seq", r -> new Dated<>(r.date(1),
                new UpstreamFacts.Term(PURPOSES.convertToEntityAttribute(r.text(2)), r.date(3), r.date(4))));
        Map<UUID, List<Permit>> approvals = group("select entrustment_id, granted_on, expires_on, withdrawn_on, reference from upstream_approval"
            + " where entrustment_id in (" + own + ") order by entrustment_id, seq", r -> new Permit(r.date(1), r.date(2), r.date(3), r.text(4)));
        return group("select l.contract_id, l.entrustment_id, m.name, l.linked_on, l.unlinked_on from contract_upstream l"
            + " join upstream_entrustment u on u.id = l.entrustment_id join member_coop m on m.id = u.member_coop_id where l.contract_id in "
            + contracts + " order by l.contract_id, l.linked_on, l.id", r -> new UpstreamFacts(r.uuid(1), r.text(2), r.date(3), r.date(4),
                new History<>(list(terms, r.uuid(1))), list(approvals, r.uuid(1))));
    }

    private Map<UUID, ContractorFacts> contractors() {
        String firms = "(select contractor_id from contract where id in " + contracts + ")";
        Map<UUID, List<Tenure>> responsible = group("select contractor_id, from_on, to_on from responsible_appointment where kind = 'CONTRACTOR'"
            + " and contractor_id in " + firms + " order by contractor_id, from_on", r -> new Tenure(r.date(1), r.date(2)));
        Map<UUID, List<Dated<ContractorState>>> states = group("select contractor_id, on_date, to_state from contractor_transition where contractor_id in "
            + firms + " order by contractor_id, seq", r -> new Dated<>(r.date(1), r.constant(ContractorState.class, 2)));
        Map<UUID, List<Dated<Boolean>>> reliance = group("select r.certification_id, r.on_date, r.relied from certification_reliance r join"
            + " certification k on k.id = r.certification_id where k.contractor_id in " + firms + " order by r.certification_id, r.seq",
            r -> new Dated<>(r.date(1), r.flag(2)));
        Map<UUID, List<CertificationFacts>> certifications = group("select contractor_id, id, kind, number, issued_on, expires_on from certification"
            + " where contractor_id in " + firms + " order by contractor_id, kind, expires_on, id", r -> new CertificationFacts(r.text(2), r.text(3),
                r.date(4), r.date(5), new History<>(list(reliance, r.uuid(1)))));
        Map<UUID, List<TrainingFacts.Acknowledgement>> trained = group("select a.contractor_id, a.on_date, p.published_on from training_acknowledgement a"
            + " join policy_version p on p.id = a.policy_version_id where a.contractor_id in " + firms + " order by a.contractor_id, a.on_date, a.id",
            r -> new TrainingFacts.Acknowledgement(r.date(1), r.date(2)));
        List<LocalDate> versions = sql.apply("select published_on, 0 from policy_version order by published_on").stream().map(r -> r.date(0)).toList();
        Map<UUID, List<LocalDate>> sites = group("select contractor_id, active_from from contractor_site where contractor_id in " + firms
            + " order by contractor_id, active_from, id", r -> r.date(1));
        Map<UUID, List<Tenure>> mergers = group("select contractor_id, on_date, void_on - interval 1 day from contractor_merger where contractor_id in "
            + firms + " and (void_on is null or void_on > on_date) order by contractor_id, on_date, id", r -> new Tenure(r.date(1), r.date(2)));
        return sql.apply("select distinct contractor_id, 0 from contract where id in " + contracts).stream().map(r -> r.uuid(0))
            .collect(Collectors.toMap(id -> id, id -> new ContractorFacts(id, list(responsible, id), Tenure.during(ContractorState.SUSPENDED, new History<>(list(states, id))),
                list(certifications, id), new TrainingFacts(list(trained, id), versions), list(sites, id), list(mergers, id))));
    }

    private Map<UUID, DepartmentFacts> departments() {
        String owners = "(select owning_department_id from contract where id in " + contracts + ")";
        Map<UUID, List<Tenure>> managers = group("select department_id, from_on, to_on from responsible_appointment where kind = 'DEPARTMENT' and"
            + " department_id in " + owners + " order by department_id, from_on", r -> new Tenure(r.date(1), r.date(2)));
        return sql.apply("select id, code from department where id in " + owners).stream().collect(Collectors.toMap(r -> r.uuid(0),
            r -> new DepartmentFacts(r.uuid(0), r.text(1), list(managers, r.uuid(0)))));
    }

    private <T> Map<UUID, List<T>> group(String query, Function<SqlRow, T> read) {
        return sql.apply(query).stream().collect(Collectors.groupingBy(r -> r.uuid(0), Collectors.mapping(read, Collectors.toList())));
    }

    private static <T> List<T> list(Map<UUID, List<T>> all, UUID id) {
        return all.getOrDefault(id, List.of());
    }
}
