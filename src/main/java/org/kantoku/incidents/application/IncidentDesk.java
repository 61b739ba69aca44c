package org.kantoku.incidents.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.application.ContractGrounds;
import org.kantoku.contracts.application.ContractGrounds.Breach;
import org.kantoku.contracts.domain.upstream.StricterTerms.BreachTerms;
import org.kantoku.incidents.domain.Act;
import org.kantoku.incidents.domain.Concern;
import org.kantoku.incidents.domain.Concern.CoopTerms;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.IncidentSetting;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** What the commands on incidents share: who may touch which, what follows from the contracts, and the audit entry and news at the end. */
@ApplicationScoped
public class IncidentDesk {

    private static final String ENTITY = "Incident";

    private IncidentRepository incidents;
    private IncidentPolicyRepository policies;
    private ContractGrounds grounds;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private Event<IncidentFactsChanged> news;

    protected IncidentDesk() {
    }

    @Inject
    public IncidentDesk(IncidentRepository incidents, IncidentPolicyRepository policies, ContractGrounds grounds, AuditTrail audit, CurrentUser user,
                        BusinessClock clock, Event<IncidentFactsChanged> news) {
        this.incidents = incidents;
        this.policies = policies;
        this.grounds = grounds;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.news = news;
    }

    Act act() {
        return new Act(clock.today(), clock.now(), user.currentId());
    }

    /** The incident; for a contractor another firm's, and one it does not know of, is not there (model §7, 16). */
    Incident find(UUID id, long version) {
        own(incidents.find(id));
        return incidents.find(id, version);
    }

    Incident own(Incident incident) {
        user.contractorScope().filter(firm -> !incident.isShownTo(firm)).ifPresent(firm -> {
            throw new RecordNotFound();
        });
        return incident;
    }

    /**
     * What follows from the contracts concerned: whose they are, the shortest times their breach clauses leave, and the member co-ops whose
     * data they hand on.
     *
     * @param contractorId the contractor, or {@code null} when it follows from the contracts or none is concerned
     */
    Concern concern(UUID contractorId, Set<UUID> contractIds, LocalDate knownOn) {
        List<Breach> breaches = contractIds.stream().map(id -> grounds.breach(id, clock.today())).toList();
        Set<UUID> firms = new HashSet<>(breaches.stream().map(one -> one.contract().contractorId()).toList());
        if (contractorId != null) {
            firms.add(contractorId);
        }
        user.contractorScope().filter(firm -> firms.stream().anyMatch(other -> !other.equals(firm))).ifPresent(firm -> {
            throw new RecordNotFound();
        });
        RuleViolation.when(firms.size() > 1, "incidents.error.oneContractor", "contracts");
        IncidentPolicy policy = policies.read();
        return new Concern(firms.stream().findFirst().orElse(null), contractIds,
            shortest(breaches, BreachTerms::firstNoticeHours, policy.value(IncidentSetting.FIRST_CALL_HOURS, knownOn)),
            shortest(breaches, BreachTerms::writtenNoticeDays, policy.value(IncidentSetting.WRITTEN_NOTICE_DAYS, knownOn)), coops(breaches));
    }

    /** A contract that names no time follows the federation's. */
    private static int shortest(List<Breach> breaches, Function<BreachTerms, Integer> time, int standard) {
        return breaches.stream().map(Breach::own).filter(Objects::nonNull).map(time).filter(Objects::nonNull).min(Integer::compare).orElse(standard);
    }

    private static List<CoopTerms> coops(List<Breach> breaches) {
        Map<UUID, CoopTerms> coops = new HashMap<>();
        breaches.stream().flatMap(one -> one.bonds().stream()).map(bond -> bond.entrustment()).forEach(entrustment ->
            coops.merge(entrustment.memberCoopId(), new CoopTerms(entrustment.memberCoopId(), entrustment.term().noticeHours(),
                entrustment.term().reportDays()), IncidentDesk::stricter));
        return List.copyOf(coops.values());
    }

    private static CoopTerms stricter(CoopTerms a, CoopTerms b) {
        return new CoopTerms(a.coopId(), least(a.noticeHours(), b.noticeHours()), least(a.reportDays(), b.reportDays()));
    }

    private static Integer least(Integer a, Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.min(a, b));
    }

    /** Winds the clocks, records the command and tells whoever works out duties. */
    void done(String action, Incident incident, String reason) {
        done(action, incident, reason, Set.of());
    }

    /** @param until contracts it concerned until now */
    void done(String action, Incident incident, String reason, Set<UUID> until) {
        wind(List.of(incident));
        noted(action, incident, reason);
        Set<UUID> contracts = new HashSet<>(incident.contractIds());
        contracts.addAll(until);
        news.fire(new IncidentFactsChanged(contracts, incident.contractIds().isEmpty()));
    }

    /** Records a command that changes nothing that supervision looks at. */
    void noted(String action, Incident incident, String reason) {
        audit.record("incident." + action, ENTITY, incident.id(), incident.number(), reason);
    }

    void wind(List<Incident> some) {
        IncidentPolicy policy = policies.read();
        some.forEach(incident -> incident.wind(policy, BusinessDays.japan()));
    }
}
