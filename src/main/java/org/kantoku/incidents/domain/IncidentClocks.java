package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kantoku.incidents.domain.IncidentClock.Standing;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;

/**
 * All clocks of an incident (model §4.6): a pure function of its facts, the settings and the holidays. K is the date in Tokyo on which any
 * part of the federation knew first, and counts as the first day; "K+2" is the third.
 *
 * @param facts  what is on record
 * @param policy days and hours, by validity; read as of K
 * @param days   days on which offices are open
 */
public record IncidentClocks(ClockFacts facts, IncidentPolicy policy, BusinessDays days) {

    /** Date in Tokyo of an instant. */
    public static LocalDate date(Instant at) {
        return at == null ? null : at.atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** The first day (K). */
    public LocalDate knownOn() {
        return date(facts.federationKnewAt());
    }

    /** Every clock, owed or not. */
    public List<IncidentClock> all() {
        return List.of(firstCall(), writtenNotice(), triage(), preliminary(), upstreamNotice(), finalReport(), principalNotice());
    }

    public IncidentClock of(ClockKind kind) {
        return all().stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
    }

    /** The running clock of ours that runs out first. */
    public Optional<IncidentClock> next() {
        return all().stream().filter(clock -> clock.isRunning() && clock.dueOn() != null && !clock.kind().isContractors())
            .min(Comparator.comparing(IncidentClock::dueOn));
    }

    /** 24 hours from the contractor's knowledge; not owed when it learned of it from us. */
    private IncidentClock firstCall() {
        Instant knew = facts.contractorKnewAt();
        if (knew == null || !knew.isBefore(facts.federationKnewAt())) {
            return notOwed(ClockKind.FIRST_CALL, null);
        }
        Instant due = knew.plus(facts.firstCallHours(), ChronoUnit.HOURS);
        Instant met = facts.firstCallAt();
        return new IncidentClock(ClockKind.FIRST_CALL, date(knew), null, date(due), due, date(met), met, met == null ? Standing.RUNNING : Standing.MET, null);
    }

    private IncidentClock writtenNotice() {
        LocalDate knew = date(facts.contractorKnewAt());
        return knew == null ? notOwed(ClockKind.WRITTEN_NOTICE, null)
            : clock(ClockKind.WRITTEN_NOTICE, knew, null, knew.plusDays(facts.writtenNoticeDays()), facts.writtenNoticeOn());
    }

    private IncidentClock triage() {
        return clock(ClockKind.TRIAGE, knownOn(), null, after(IncidentSetting.TRIAGE_DAYS), facts.triagedOn());
    }

    /** Runs while it is undecided whether a report is due (model §4.6). */
    private IncidentClock preliminary() {
        return report(ClockKind.PRELIMINARY, after(IncidentSetting.PRELIMINARY_TARGET_DAYS), after(IncidentSetting.PRELIMINARY_LIMIT_DAYS), facts.preliminaryOn());
    }

    private IncidentClock finalReport() {
        return report(ClockKind.FINAL, null, finalDueOn(), facts.finalOn());
    }

    /** The 30th or 60th day; when offices are closed on it, the next day on which they are open (規則8②). */
    private LocalDate finalDueOn() {
        boolean longer = facts.known().effectiveKinds().stream().anyMatch(IncidentKind::isLonger);
        int nth = value(longer ? IncidentSetting.FINAL_WRONGFUL_DAYS : IncidentSetting.FINAL_DAYS);
        LocalDate day = knownOn().plusDays(nth - value(IncidentSetting.FIRST_DAY_COUNTS));
        return value(IncidentSetting.FINAL_ROLLS_OVER) == 1 ? days.sameOrNext(day) : day;
    }

    /** Owed for whatever member co-ops entrusted, reportable or not: the contract with them asks for it. */
    private IncidentClock upstreamNotice() {
        return facts.known().upstreamData()
            ? clock(ClockKind.UPSTREAM_NOTICE, knownOn(), null, after(IncidentSetting.UPSTREAM_NOTICE_DAYS), facts.upstreamNoticeOn())
            : notOwed(ClockKind.UPSTREAM_NOTICE, null);
    }

    /** Without a day: as soon as the circumstances allow (規則10). */
    private IncidentClock principalNotice() {
        return report(ClockKind.PRINCIPAL_NOTICE, null, null, facts.principalNoticeOn());
    }

    private IncidentClock report(ClockKind kind, LocalDate target, LocalDate due, LocalDate met) {
        if (met == null && Boolean.FALSE.equals(facts.reportable())) {
            return notOwed(kind, facts.decidedOn());
        }
        if (met == null && facts.known().isUpstreamOnly() && facts.upstreamNoticeOn() != null) {
            return new IncidentClock(kind, knownOn(), target, due, null, null, null, Standing.FREED, facts.upstreamNoticeOn());
        }
        return clock(kind, knownOn(), target, due, met);
    }

    private static IncidentClock clock(ClockKind kind, LocalDate started, LocalDate target, LocalDate due, LocalDate met) {
        return new IncidentClock(kind, started, target, due, null, met, null, met == null ? Standing.RUNNING : Standing.MET, null);
    }

    private IncidentClock notOwed(ClockKind kind, LocalDate since) {
        return new IncidentClock(kind, knownOn(), null, null, null, null, null, Standing.NOT_OWED, since);
    }

    private LocalDate after(IncidentSetting setting) {
        return knownOn().plusDays(value(setting));
    }

    private int value(IncidentSetting setting) {
        return policy.value(setting, knownOn());
    }
}
