package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.ContractorMerger;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/** Mergers of a contractor of which the tax agency's file has not told, or told wrongly. */
@ApplicationScoped
@Transactional
public class MergerService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    /**
     * @param on    day from which the merger has effect; may lie ahead
     * @param other name of the other firm
     * @throws RuleViolation when it is written down already
     */
    @Requires(REGISTER_EDIT)
    public UUID add(UUID contractorId, MergerKind kind, LocalDate on, String other) {
        journal.contractor(contractorId);
        ContractorMerger merger = ContractorMerger.ours(contractorId, kind, on, other);
        if (roster.mergers(contractorId).stream().anyMatch(m -> m.kind() == kind && m.onDate().equals(on))) {
            throw new RuleViolation("roster.error.mergerTwice").on("mergedOn");
        }
        roster.add(merger);
        journal.record("roster.addMerger", contractorId, on + " " + merger.other());
        return merger.id();
    }

    /** It did not happen. What it called for ends today; that it was believed stays on record. */
    @Requires(REGISTER_EDIT)
    public void withdraw(UUID mergerId, long version, String reason) {
        ContractorMerger merger = roster.find(ContractorMerger.class, mergerId);
        StaleRecord.check(merger, version);
        merger.withdraw(journal.today(), reason);
        journal.record("roster.withdrawMerger", merger.contractorId(), merger.onDate() + " " + merger.voidReason());
    }
}
