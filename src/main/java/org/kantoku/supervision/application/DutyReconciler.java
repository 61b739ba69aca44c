package org.kantoku.supervision.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.contractors.application.roster.OfficeFactsChanged;
import org.kantoku.contractors.application.roster.RosterFactsChanged;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.correctiveactions.application.FindingFactsChanged;
import org.kantoku.incidents.application.IncidentFactsChanged;
import org.kantoku.inspections.application.InspectionFactsChanged;
import org.kantoku.inspections.application.InspectionPlanChanged;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.measures.Measures;
import org.kantoku.supervision.domain.DutyTimeline;
import org.kantoku.supervision.domain.Ledger;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.SupervisionFacts;
import org.kantoku.supervision.domain.rules.DutyRules;

/**
 * Keeps the ledger in step with the facts: when facts of a contract change, its duties are worked out again in the same
 * transaction and what differs is written. When time passes, nothing has to run.
 */
@ApplicationScoped
public class DutyReconciler {

    static final int BATCH = 100;

    @Inject
    private FactsRepository facts;

    @Inject
    private PolicyRepository policies;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private StandingRepository present;

    @Inject
    private BusinessClock clock;

    @Inject
    private Measures measures;

    void contractsChanged(@Observes ContractFactsChanged news) {
        reconcile(news.contractIds());
    }

    void inspectionsChanged(@Observes InspectionFactsChanged news) {
        reconcile(news.contractIds());
    }

    void findingsChanged(@Observes FindingFactsChanged news) {
        reconcile(news.contractIds());
    }

    void rosterChanged(@Observes RosterFactsChanged news) {
        reconcile(ledger.ofContractor(news.contractorId()));
    }

    /** An office of ours was filled or left. */
    void officesChanged(@Observes OfficeFactsChanged news) {
        if (news.departmentId() == null) {
            reconcileFederation();
        } else {
            reconcile(ledger.ofDepartment(news.departmentId()));
        }
    }

    void incidentsChanged(@Observes IncidentFactsChanged news) {
        reconcile(news.contractIds());
        reconcileFederation();
    }

    void planChanged(@Observes InspectionPlanChanged news) {
        reconcileFederation();
    }

    /** Works out the duties of the federation as a whole and writes what differs. */
    @Transactional
    public void reconcileFederation() {
        ledger.replaceFederation(DutyTimeline.ofFederation(facts.federation(), policies.read(), DutyRules.ofFederation(),
            ledger.horizon(clock.today())).stream().map(duty -> DutyLine.of(null, null, duty)).toList());
    }

    /** Works out the duties of those contracts from their facts and writes what differs. */
    @Transactional
    public void reconcile(Collection<UUID> contractIds) {
        if (contractIds.isEmpty()) {
            return;
        }
        Instant begun = clock.now();
        SupervisionPolicy policy = policies.read();
        LocalDate horizon = ledger.horizon(clock.today());
        List<UUID> ids = contractIds.stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += BATCH) {
            batch(ids.subList(i, Math.min(ids.size(), i + BATCH)), policy, horizon);
        }
        measures.took("ledger_reconciliation", "Working out the duties of contracts whose facts changed", Duration.between(begun, clock.now()));
    }

    private void batch(List<UUID> ids, SupervisionPolicy policy, LocalDate horizon) {
        List<DutyLine> duties = new ArrayList<>();
        Map<UUID, List<List<Object>>> tiers = new HashMap<>();
        Map<UUID, List<List<Object>>> supervised = new HashMap<>();
        Map<UUID, List<List<Object>>> ends = new HashMap<>();
        Map<UUID, List<List<Object>>> waived = new HashMap<>();
        for (SupervisionFacts one : facts.read(ids)) {
            UUID id = one.contractId();
            Ledger worked = DutyTimeline.of(new SupervisedContract(one, policy), DutyRules.all(), horizon);
            worked.duties().forEach(duty -> duties.add(DutyLine.of(id, one.contractorId(), duty)));
            tiers.put(id, worked.tiers().stream().map(s -> row(s.from(), s.to(), s.value())).toList());
            supervised.put(id, worked.supervised().stream().map(s -> row(s.from(), s.to())).toList());
            ends.put(id, worked.ends().stream().map(s -> row(s.from(), s.to(), s.value())).toList());
            waived.put(id, worked.waived().stream().map(w -> row(w.rule(), w.branch(), w.subjectKey(), w.from(), w.to(),
                w.severity().highTier().level(), w.severity().otherTier().level())).toList());
        }
        LedgerChange change = new LedgerChange();
        ledger.replaceDuties(ids, duties, change);
        Collection<UUID> weighed = ledger.replaceSpans("contract_tier_span", "contract_id, from_on, to_on, tier", ids, tiers, change);
        duties.stream().filter(line -> weighed.contains(line.contractId())).forEach(change::weighed);
        ledger.replaceSpans("supervised_span", "contract_id, from_on, to_on", ids, supervised, change);
        ledger.replaceSpans("contract_end_span", "contract_id, from_on, to_on, end_on", ids, ends, change);
        ledger.replaceSpans("waived_span", "contract_id, rule, branch, subject_key, from_on, to_on, severity_high_tier, severity_other_tier",
            ids, waived, change);
        Map<UUID, Boolean> outdated = present.outdated(ids, clock.today());
        if (outdated.containsValue(true)) {
            change.moved();
        }
        ledger.keep(change);
        Set<UUID> stale = new HashSet<>(outdated.keySet());
        stale.addAll(change.contracts());
        present.refresh(stale, clock.today());
    }

    private static List<Object> row(Object... values) {
        List<Object> row = new ArrayList<>();
        for (Object value : values) {
            row.add(value instanceof Enum<?> constant ? constant.name() : value);
        }
        return row;
    }
}
