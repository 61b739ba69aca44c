package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.roster.ContractorMerger;
import org.kantoku.contractors.domain.roster.MergerKind;

/** Mergers of which the tax agency's file tells; part of its take-over. */
@ApplicationScoped
public class ContractorMergers {

    private RosterRepository roster;
    private RosterJournal journal;

    protected ContractorMergers() {
    }

    @Inject
    public ContractorMergers(RosterRepository roster, RosterJournal journal) {
        this.roster = roster;
        this.journal = journal;
    }

    /**
     * One that is written down already, also if withdrawn, is left as it is.
     *
     * @param other name of the other firm, or {@code null}
     */
    public void happened(UUID contractorId, MergerKind kind, LocalDate on, String other) {
        if (roster.mergers(contractorId).stream().noneMatch(m -> m.kind() == kind && m.onDate().equals(on))) {
            roster.add(ContractorMerger.agencys(contractorId, kind, on, other));
            journal.record("roster.addMerger", contractorId, on + (other == null ? "" : " " + other));
        }
    }

    /** The latest before that day was declared void. */
    public void declaredVoid(UUID contractorId, LocalDate on) {
        roster.mergers(contractorId).stream().filter(m -> m.kind() == MergerKind.TOOK_OVER && m.voidOn() == null && m.onDate().isBefore(on))
            .max(Comparator.comparing(ContractorMerger::onDate)).ifPresent(merger -> {
                merger.declareVoid(on);
                journal.record("roster.withdrawMerger", contractorId, merger.onDate().toString());
            });
    }
}
