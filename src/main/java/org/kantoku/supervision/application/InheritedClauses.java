package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.MasterContract;
import org.kantoku.supervision.domain.ContractCalendar;
import org.kantoku.supervision.domain.facts.ContractFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/**
 * A clause of an individual contract beside the same clause of its master: verified there it counts here, while the master
 * binds and the individual does not state its own (see {@link MasterContract}).
 */
final class InheritedClauses {

    private final ContractCalendar master;
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    InheritedClauses(ContractFacts master) {
        this.master = new ContractCalendar(master);
        master.states().dates().forEach(day -> {
            turns.add(day);
            this.master.effectiveEnd(day).ifPresent(end -> turns.add(end.plusDays(1)));
        });
        if (master.effectiveFrom() != null) {
            turns.add(master.effectiveFrom());
        }
    }

    /** The statuses that count for the individual, from the day each began to. */
    List<Dated<ClauseStatus>> over(List<Dated<ClauseStatus>> own, List<Dated<ClauseStatus>> above) {
        if (above.isEmpty()) {
            return own;
        }
        History<ClauseStatus> mine = new History<>(own);
        History<ClauseStatus> theirs = new History<>(above);
        TreeSet<LocalDate> days = new TreeSet<>(turns);
        own.forEach(entry -> days.add(entry.on()));
        above.forEach(entry -> days.add(entry.on()));
        List<Dated<ClauseStatus>> counted = new ArrayList<>();
        days.forEach(day -> counted.add(new Dated<>(day, on(day, mine.on(day, ClauseStatus.ABSENT), theirs.on(day, ClauseStatus.ABSENT)))));
        return counted;
    }

    private ClauseStatus on(LocalDate day, ClauseStatus mine, ClauseStatus theirs) {
        boolean binds = master.stateOn(day).filter(MasterContract::binds).isPresent();
        return mine == ClauseStatus.ABSENT && theirs == ClauseStatus.PRESENT_VERIFIED && binds ? theirs : mine;
    }
}
