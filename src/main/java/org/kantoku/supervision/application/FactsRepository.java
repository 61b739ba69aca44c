package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.application.catalogue.ClauseCatalogues;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.incidents.application.IncidentPolicyRepository;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.FederationFacts;
import org.kantoku.supervision.domain.facts.FindingFacts;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.InspectionFacts;
import org.kantoku.supervision.domain.facts.SelectionFacts;
import org.kantoku.supervision.domain.facts.SelfAssessmentFacts;
import org.kantoku.supervision.domain.facts.SupervisionFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TransferFacts;
import org.kantoku.supervision.domain.facts.WaiverFacts;

/**
 * Reads the facts supervision is judged by from the tables of all capabilities, for many contracts at once: the number of
 * statements does not depend on how many. What was entered last stands; every value keeps the date of its fact.
 */
@ApplicationScoped
class FactsRepository {

    /** What {@link ContractRow} reads. */
    private static final String CONTRACT = "id, contractor_id, registered_on, signed_on, effective_from, end_date, renewal,"
        + " renewal_term_months, non_renewal_notice_days, non_renewal_notice_on, legacy, return_erasure_completed_on, standard_terms, toriteki,"
        + " freelance, owning_department_id, purposes";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseCatalogues catalogues;

    @Inject
    private IncidentPolicyRepository incidentPolicies;

    /**
     * The facts of those contracts, in order of their ids. Their rows stay locked until the transaction ends, so that two
     * transactions about one contract work out its duties one after the other.
     */
    List<SupervisionFacts> read(Collection<UUID> contractIds) {
        em.flush();
        String ids = Sql.in(contractIds);
        List<SqlRow> locked = rows(LedgerSql.inLockOrder(CONTRACT, contractIds) + " for update");
        EntrustmentReading entrustments = new EntrustmentReading(this::rows, ids);
        IncidentReading incidents = new IncidentReading(this::rows, "i.id in (select incident_id from incident_contract where contract_id in "
            + ids + ")", incidentPolicies.read());
        Tables t = new Tables(ids, entrustments);
        Masters masters = new Masters(ids);
        ClauseCatalogue catalogue = catalogues.current();
        return locked.stream().map(row -> {
            UUID id = row.uuid(0);
            ContractRow contract = new ContractRow(row);
            List<ProfileRow> profiles = t.profiles.getOrDefault(id, List.of());
            return new SupervisionFacts(id, row.uuid(1), contract.facts(t.extensions.getOrDefault(id, List.of()), history(t.states, id)),
                ProfileRow.history(profiles), ClauseLines.of(profiles, contract, masters.with(id, t.clauses.getOrDefault(id, Map.of())), t.certificates.getOrDefault(id, Map.of()), catalogue),
                history(t.tiers, id), t.selections.getOrDefault(row.uuid(1), List.of()), t.inspections.getOrDefault(id, List.of()),
                t.selfAssessments.getOrDefault(id, List.of()), t.campaigns, t.findings.getOrDefault(id, List.of()),
                t.transfers.getOrDefault(id, List.of()),
                t.waivers.getOrDefault(id, List.of()), entrustments.of(id, contract.purposes(), incidents.of(id)),
                entrustments.contractor(row.uuid(1)), entrustments.department(contract.department()));
        }).toList();
    }

    /** What is recorded about the federation as a whole. */
    FederationFacts federation() {
        em.flush();
        List<Tenure> officers = rows("select from_on, to_on from responsible_appointment where kind = 'OVERALL' order by from_on, id").stream()
            .map(r -> new Tenure(r.date(0), r.date(1))).toList();
        Map<FiscalYear, LocalDate> plans = rows("select fiscal_year, approved_on from inspection_plan where approved_on is not null").stream()
            .collect(Collectors.toMap(r -> new FiscalYear(r.integer(0)), r -> r.date(1)));
        return new FederationFacts(officers, plans, new IncidentReading(this::rows, "not exists (select 1 from incident_contract c where"
            + " c.incident_id = i.id)", incidentPolicies.read()).all());
    }

    private static <T> History<T> history(Map<UUID, List<Dated<T>>> all, UUID id) {
        return new History<>(all.getOrDefault(id, List.of()));
    }

    private List<SqlRow> rows(String sql) {
        return SqlRow.of(em.createNativeQuery(sql).getResultList());
    }

    /** The rows of all other tables, by what they belong to. */
    private final class Tables {
        private final Map<UUID, List<Dated<ContractState>>> states;
        private final Map<UUID, List<ContractRow.Extension>> extensions;
        private final Map<UUID, List<ProfileRow>> profiles;
        private final Map<UUID, Map<String, List<Dated<ClauseStatus>>>> clauses;
        private final Map<UUID, Map<String, List<Dated<String>>>> certificates;
        private final Map<UUID, List<Dated<RiskTier>>> tiers;
        private final Map<UUID, List<SelectionFacts>> selections;
        private final Map<UUID, List<InspectionFacts>> inspections;
        private final Map<UUID, List<SelfAssessmentFacts>> selfAssessments;
        private final List<LocalDate> campaigns;
        private final Map<UUID, List<FindingFacts>> findings;
        private final Map<UUID, List<TransferFacts>> transfers;
        private final Map<UUID, List<WaiverFacts>> waivers;

        private Tables(String ids, EntrustmentReading entrustments) {
            states = states(ids);
            extensions = extensions(ids);
            profiles = group("select contract_id, confirmed_on, arrangement, facts, principal_count, sub_policy, foreign_basis,"
                + " handover_started_on from data_handling_profile where contract_id in " + ids + " order by contract_id, version_no",
                ProfileRow::new);
            List<SqlRow> statuses = clauseRows(ids);
            clauses = clauses(statuses);
            certificates = byCode(statuses, r -> new Dated<>(r.date(2), r.text(4)));
            tiers = group("select contract_id, effective_from, tier from risk_assessment where approved_on is not null and contract_id in "
                + ids + " order by contract_id, effective_from, approved_on, created_at", r -> new Dated<>(r.date(1), r.constant(RiskTier.class, 2)));
            selections = selections(ids);
            inspections = inspections(ids, entrustments);
            selfAssessments = selfAssessments(ids);
            campaigns = rows("select opens_on from self_assessment_campaign order by opens_on").stream().map(r -> r.date(0)).toList();
            findings = findings(ids);
            transfers = group("select contract_id, id, on_date, settled_on, receipt_due_on, confirmed_on, discrepancy_on from data_transfer"
                + " where direction = 'OUT' and contract_id in " + ids + " order by contract_id, on_date, id", r -> new TransferFacts(r.uuid(1), r.date(2), r.date(3), r.date(4), r.date(5), r.date(6)));
            waivers = group("select contract_id, rule, branch, subject_key, granted_on, least(expires_on, coalesce(revoked_on - interval 1 day,"
                + " expires_on)) from waiver where state in ('GRANTED', 'REVOKED') and"
                + " contract_id in " + ids + " order by contract_id, granted_on, id",
                r -> new WaiverFacts(r.text(1), r.text(2), r.text(3), r.date(4), r.date(5)));
        }

        private Map<UUID, List<SelectionFacts>> selections(String ids) {
            Map<UUID, List<SelectionFacts.Condition>> conditions = group("select c.selection_assessment_id, c.due_on, c.met_on"
                + " from selection_condition c join selection_assessment a on a.id = c.selection_assessment_id where a.contractor_id in"
                + " (select contractor_id from contract where id in " + ids + ") order by c.selection_assessment_id, c.seq",
                r -> new SelectionFacts.Condition(r.date(1), r.date(2)));
            return group("select contractor_id, id, decided_on, result from selection_assessment where approved_on is not null and"
                + " contractor_id in (select contractor_id from contract where id in " + ids + ") order by contractor_id, decided_on, id",
                r -> new SelectionFacts(r.date(2), !r.text(3).equals("FAIL"), conditions.getOrDefault(r.uuid(1), List.of())));
        }

        private Map<UUID, List<InspectionFacts>> inspections(String ids, EntrustmentReading entrustments) {
            Map<UUID, List<Dated<InspectionState>>> states = group("select t.inspection_id, t.on_date, t.to_state"
                + " from inspection_transition t where t.inspection_id in (select inspection_id from inspection_contract where contract_id in "
                + ids + ") order by t.inspection_id, t.seq", r -> new Dated<>(r.date(1), r.constant(InspectionState.class, 2)));
            return group("select c.contract_id, i.id, i.number, i.kind, i.fieldwork_end_on, i.state, i.remote_substitute, i.planned_on,"
                + " i.contractor_id from inspection i"
                + " join inspection_contract c on c.inspection_id = i.id where c.contract_id in " + ids
                + " order by c.contract_id, i.fieldwork_end_on, i.number",
                r -> new InspectionFacts(r.uuid(1), r.text(2), r.constant(InspectionKind.class, 3), FactsRepository.history(states, r.uuid(1)),
                    r.date(7), r.date(4), r.constant(InspectionState.class, 5).isConfirmed(), r.flag(6), entrustments.isCertified(r.uuid(8), r.date(4))));
        }

        private Map<UUID, List<SelfAssessmentFacts>> selfAssessments(String ids) {
            Map<UUID, List<Dated<SelfAssessmentState>>> states = group("select t.self_assessment_id, t.on_date, t.to_state"
                + " from self_assessment_transition t join self_assessment s on s.id = t.self_assessment_id where s.contract_id in " + ids
                + " order by t.self_assessment_id, t.seq", r -> new Dated<>(r.date(1), r.constant(SelfAssessmentState.class, 2)));
            Map<UUID, List<SqlRow>> extensions = group("select e.self_assessment_id, e.granted_on, e.old_due_on, e.new_due_on from"
                + " self_assessment_extension e join self_assessment s on s.id = e.self_assessment_id where s.contract_id in " + ids
                + " order by e.self_assessment_id, e.granted_on", r -> r);
            return group("select contract_id, id, fiscal_year, requested_on, due_on from self_assessment where contract_id in " + ids
                + " order by contract_id, fiscal_year", r -> new SelfAssessmentFacts(r.uuid(1), new FiscalYear(r.integer(2)), r.date(3),
                    dueDates(r, extensions.getOrDefault(r.uuid(1), List.of())), FactsRepository.history(states, r.uuid(1))));
        }

        /** The date as first asked, then each longer term from the day it was granted. */
        private History<LocalDate> dueDates(SqlRow asked, List<SqlRow> extensions) {
            List<Dated<LocalDate>> dates = new ArrayList<>();
            dates.add(new Dated<>(asked.date(3), extensions.isEmpty() ? asked.date(4) : extensions.get(0).date(2)));
            extensions.forEach(longer -> dates.add(new Dated<>(longer.date(1), longer.date(3))));
            return new History<>(dates);
        }

        private Map<UUID, List<FindingFacts>> findings(String ids) {
            String own = "select finding_id from finding_contract where contract_id in " + ids;
            Map<UUID, List<SqlRow>> steps = group("select finding_id, on_date, to_state, grade from finding_transition where finding_id in ("
                + own + ") order by finding_id, seq", r -> r);
            Map<UUID, List<FindingFacts.Extension>> extensions = group("select finding_id, granted_on, days from finding_extension"
                + " where finding_id in (" + own + ") order by finding_id, granted_on", r -> new FindingFacts.Extension(r.date(1), r.integer(2)));
            Map<UUID, List<FindingFacts.Stop>> stops = group("select finding_id, opened_on, answered_on, stopped_days from cost_consultation"
                + " where stops_clock and finding_id in (" + own + ") order by finding_id, opened_on, id",
                r -> new FindingFacts.Stop(r.date(1), r.date(2), r.integer(3)));
            Map<UUID, List<FindingFacts.Accepted>> accepted = group("select finding_id, accepted_on, until_on from risk_acceptance"
                + " where finding_id in (" + own + ") order by finding_id, accepted_on", r -> new FindingFacts.Accepted(r.date(1), r.date(2)));
            return group("select c.contract_id, f.id, f.number from finding_contract c join finding f on f.id = c.finding_id"
                + " where c.contract_id in " + ids + " order by c.contract_id, f.number",
                r -> finding(r, steps, extensions, stops, accepted));
        }

        private FindingFacts finding(SqlRow r, Map<UUID, List<SqlRow>> steps, Map<UUID, List<FindingFacts.Extension>> extensions,
                                     Map<UUID, List<FindingFacts.Stop>> stops, Map<UUID, List<FindingFacts.Accepted>> accepted) {
            UUID id = r.uuid(1);
            List<SqlRow> own = steps.getOrDefault(id, List.of());
            return new FindingFacts(id, r.text(2),
                new History<>(own.stream().map(s -> new Dated<>(s.date(1), s.constant(FindingState.class, 2))).toList()),
                new History<>(own.stream().map(s -> new Dated<>(s.date(1), s.constant(FindingGrade.class, 3))).toList()),
                extensions.getOrDefault(id, List.of()), stops.getOrDefault(id, List.of()), accepted.getOrDefault(id, List.of()));
        }

    }

    private Map<UUID, List<Dated<ContractState>>> states(String ids) {
        return group("select contract_id, on_date, to_state from contract_transition where contract_id in " + ids
            + " order by contract_id, seq", r -> new Dated<>(r.date(1), r.constant(ContractState.class, 2)));
    }

    private Map<UUID, List<ContractRow.Extension>> extensions(String ids) {
        return group("select contract_id, decided_on, old_end_date, new_end_date from contract_extension where contract_id in "
            + ids + " order by contract_id, seq", r -> new ContractRow.Extension(r.date(1), r.date(2), r.date(3)));
    }

    /** Contract, clause, day, status, and the certificate on which an equivalence rests, in the order in which they were recorded. */
    private List<SqlRow> clauseRows(String ids) {
        return rows("select k.contract_id, k.clause_code, s.on_date, s.status, coalesce(s.certification, '') from contract_clause k join contract_clause_status s"
            + " on s.contract_clause_id = k.id where k.contract_id in " + ids + " order by k.contract_id, s.seq");
    }

    private static Map<UUID, Map<String, List<Dated<ClauseStatus>>>> clauses(List<SqlRow> statuses) {
        return byCode(statuses, r -> new Dated<>(r.date(2), r.constant(ClauseStatus.class, 3)));
    }

    private static <T> Map<UUID, Map<String, List<T>>> byCode(List<SqlRow> statuses, java.util.function.Function<SqlRow, T> read) {
        Map<UUID, Map<String, List<T>>> groups = new HashMap<>();
        statuses.forEach(r -> groups.computeIfAbsent(r.uuid(0), id -> new HashMap<>())
            .computeIfAbsent(r.text(1), code -> new ArrayList<>()).add(read.apply(r)));
        return groups;
    }

    private <T> Map<UUID, List<T>> group(String sql, java.util.function.Function<SqlRow, T> read) {
        Map<UUID, List<T>> groups = new HashMap<>();
        rows(sql).forEach(row -> groups.computeIfAbsent(row.uuid(0), id -> new ArrayList<>()).add(read.apply(row)));
        return groups;
    }

    /** The master contracts of those that have one, whose clauses count for them. */
    private final class Masters {
        private final Map<UUID, UUID> above = new HashMap<>();
        private final Map<UUID, InheritedClauses> masters = new HashMap<>();
        private final Map<UUID, Map<String, List<Dated<ClauseStatus>>>> clauses;

        private Masters(String ids) {
            rows("select id, parent_contract_id from contract where parent_contract_id is not null and id in " + ids)
                .forEach(r -> above.put(r.uuid(0), r.uuid(1)));
            String in = Sql.in(above.values());
            clauses = above.isEmpty() ? Map.of() : clauses(clauseRows(in));
            if (!above.isEmpty()) {
                Map<UUID, List<Dated<ContractState>>> states = states(in);
                Map<UUID, List<ContractRow.Extension>> extensions = extensions(in);
                rows("select " + CONTRACT + " from contract where id in " + in).forEach(row -> masters.put(row.uuid(0),
                    new InheritedClauses(new ContractRow(row).facts(extensions.getOrDefault(row.uuid(0), List.of()), history(states, row.uuid(0))))));
            }
        }

        private Map<String, List<Dated<ClauseStatus>>> with(UUID id, Map<String, List<Dated<ClauseStatus>>> own) {
            UUID master = above.get(id);
            if (master == null) {
                return own;
            }
            Map<String, List<Dated<ClauseStatus>>> counted = new HashMap<>(own);
            clauses.getOrDefault(master, Map.of()).forEach((code, theirs) ->
                counted.put(code, masters.get(master).over(own.getOrDefault(code, List.of()), theirs)));
            return counted;
        }
    }
}
