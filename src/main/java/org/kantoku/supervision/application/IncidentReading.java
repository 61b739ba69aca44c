package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.ClockFacts;
import org.kantoku.incidents.domain.ClockKind;
import org.kantoku.incidents.domain.IncidentClock;
import org.kantoku.incidents.domain.IncidentClocks;
import org.kantoku.incidents.domain.IncidentKindsConverter;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;
import org.kantoku.supervision.domain.facts.IncidentFacts;

/** The incidents of contracts, or those that concern none, with their clocks as they ran on every day something was known anew. */
final class IncidentReading {

    private static final IncidentKindsConverter KINDS = new IncidentKindsConverter();

    /** Clocks of model.md §4.6 by their branch of L18. */
    private static final Map<ClockKind, String> BRANCHES = Map.of(ClockKind.WRITTEN_NOTICE, "a", ClockKind.TRIAGE, "b", ClockKind.PRELIMINARY, "c",
        ClockKind.FINAL, "d", ClockKind.UPSTREAM_NOTICE, "e", ClockKind.FIRST_CALL, "f");

    private final IncidentPolicy policy;
    private final Map<UUID, List<UUID>> contracts;
    private final Map<UUID, IncidentFacts> incidents;

    /**
     * @param sql   runs a query
     * @param which condition on the incident {@code i}
     */
    IncidentReading(Function<String, List<SqlRow>> sql, String which, IncidentPolicy policy) {
        this.policy = policy;
        List<SqlRow> rows = sql.apply("select i.id, i.number, i.known_on, i.contractor_knew_at, i.first_call_at, i.federation_knew_at, i.first_call_hours,"
            + " i.written_notice_days, i.written_notice_on, i.triaged_on, i.confirmed_reportable_on, i.upstream_notice_on,"
            + " (select min(r.on_date) from incident_report r where r.incident_id = i.id and r.kind = '" + IncidentReportKind.PRELIMINARY + "'),"
            + " (select min(r.on_date) from incident_report r where r.incident_id = i.id and r.kind = '" + IncidentReportKind.FINAL + "'),"
            + " (select max(p.on_date) from incident_step p where p.incident_id = i.id and p.to_state = 'CLOSED' and i.state = 'CLOSED')"
            + " from incident i where " + which + " order by i.number");
        Map<UUID, List<SqlRow>> assessments = rows.isEmpty() ? Map.of() : sql.apply("select a.incident_id, a.on_date, a.kinds, a.suspected, a.encrypted,"
            + " a.my_number, a.principals, a.own_data, a.upstream_data, a.decided, a.reportable from incident_assessment a join incident i on"
            + " i.id = a.incident_id where " + which + " order by a.incident_id, a.seq").stream().collect(Collectors.groupingBy(r -> r.uuid(0)));
        contracts = rows.isEmpty() ? Map.of() : sql.apply("select c.contract_id, c.incident_id from incident_contract c join incident i on"
            + " i.id = c.incident_id where " + which + " order by i.number").stream()
            .collect(Collectors.groupingBy(r -> r.uuid(0), Collectors.mapping(r -> r.uuid(1), Collectors.toList())));
        incidents = rows.stream().collect(Collectors.toMap(r -> r.uuid(0), r -> facts(r, assessments.getOrDefault(r.uuid(0), List.of()))));
    }

    List<IncidentFacts> all() {
        return List.copyOf(incidents.values());
    }

    List<IncidentFacts> of(UUID contract) {
        return contracts.getOrDefault(contract, List.of()).stream().map(incidents::get).toList();
    }

    private IncidentFacts facts(SqlRow r, List<SqlRow> assessments) {
        LocalDate known = r.date(2);
        TreeSet<LocalDate> days = new TreeSet<>(Stream.concat(Stream.of(known), Stream.ofNullable(r.date(11))).toList());
        assessments.forEach(a -> days.add(a.date(1)));
        List<IncidentFacts.Clock> clocks = BRANCHES.entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(one -> new IncidentFacts.Clock(one.getValue(), dueDays(r, assessments, days, one.getKey()), metOn(r, one.getKey()))).toList();
        return new IncidentFacts(r.uuid(0), r.text(1), known, clocks, r.date(10), r.date(14));
    }

    private History<LocalDate> dueDays(SqlRow r, List<SqlRow> assessments, TreeSet<LocalDate> days, ClockKind kind) {
        List<Dated<LocalDate>> due = new ArrayList<>();
        for (LocalDate day : days) {
            IncidentClock clock = new IncidentClocks(on(r, assessments, day), policy, BusinessDays.japan()).of(kind);
            due.add(new Dated<>(begins(clock, day), clock.isRunning() && clock.dueOn() != null ? clock.dueOn() : IncidentFacts.NEVER));
        }
        return new History<>(due);
    }

    /** What the contractor has to tell counts from the day it knew, which may be before we did. */
    private static LocalDate begins(IncidentClock clock, LocalDate day) {
        return clock.kind().isContractors() && clock.isRunning() && clock.startedOn() != null && clock.startedOn().isBefore(day) ? clock.startedOn() : day;
    }

    /** What was known on a day. What was done is left out: whether a clock is owed does not hang on it, but for the notice to member co-ops. */
    private static ClockFacts on(SqlRow r, List<SqlRow> assessments, LocalDate day) {
        List<SqlRow> until = assessments.stream().filter(a -> !a.date(1).isAfter(day)).toList();
        SqlRow last = until.isEmpty() ? assessments.get(0) : until.get(until.size() - 1);
        SqlRow decision = until.stream().filter(a -> a.flag(9)).reduce((earlier, later) -> later).orElse(null);
        Assessment assessed = new Assessment(KINDS.convertToEntityAttribute(last.text(2)), last.flag(3), last.flag(4), last.flag(5), last.integer(6),
            last.flag(7), last.flag(8));
        LocalDate upstream = r.date(11) == null || r.date(11).isAfter(day) ? null : r.date(11);
        return new ClockFacts(r.instant(3), null, r.instant(5), r.integer(6), r.integer(7), null, null, decision == null ? null : decision.flag(10),
            decision == null ? null : decision.date(1), assessed, null, null, upstream, null);
    }

    private static LocalDate metOn(SqlRow r, ClockKind kind) {
        return switch (kind) {
            case FIRST_CALL -> IncidentClocks.date(r.instant(4));
            case WRITTEN_NOTICE -> r.date(8);
            case TRIAGE -> r.date(9);
            case PRELIMINARY -> r.date(12);
            case FINAL -> r.date(13);
            case UPSTREAM_NOTICE -> r.date(11);
            case PRINCIPAL_NOTICE -> null;
        };
    }
}
