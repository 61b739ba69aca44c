package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementReason;

/**
 * What a contract was found to be, and what is recorded in place of supervision.
 *
 * @param kind    what its facts say today
 * @param rulings decisions, newest first; empty when its kind was only written into the facts
 */
public record ArrangementView(UUID contractId, String number, String title, ArrangementKind kind, List<Ruling> rulings, List<Record> provisions,
                              List<Record> jointUses, boolean editable) {

    /** @param recheckDue whether it should have been looked at again */
    public record Ruling(int versionNo, ArrangementKind kind, ArrangementKind proposed, ArrangementAnswers answers, List<ArrangementReason> reasons,
                         ArrangementGrounds grounds, LocalDate decidedOn, String decidedBy, LocalDate recheckOn, boolean recheckDue) {
    }

    /** A record beside the contract: what it is called, since when and until when. */
    public record Record(UUID id, String label, String items, LocalDate from, LocalDate to, boolean review) {
    }

    /** The decision that holds, or {@code null}. */
    public Ruling current() {
        return rulings.isEmpty() ? null : rulings.get(0);
    }

    /** Whether something has to be recorded that is not yet: a provision without a record (S-14). */
    public boolean isRecordMissing() {
        return kind == ArrangementKind.THIRD_PARTY_PROVISION && provisions.isEmpty() || kind == ArrangementKind.JOINT_USE && jointUses.isEmpty();
    }
}
