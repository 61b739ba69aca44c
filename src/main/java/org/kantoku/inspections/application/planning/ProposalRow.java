package org.kantoku.inspections.application.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.application.DueProposal;
import org.kantoku.inspections.domain.InspectionKind;

/**
 * One proposed visit as the page shows it.
 *
 * @param key       names it within the year: contractor and kind
 * @param on        proposed day
 * @param dueOn     the earliest due day of what it covers
 * @param owed      what it covers
 * @param inspectors names by account id, in the order of the proposal
 * @param late      after the due day, because it can no longer be in time
 */
public record ProposalRow(String key, UUID contractorId, String contractorName, InspectionKind kind, LocalDate on, LocalDate dueOn,
        List<DueProposal> owed, Map<UUID, String> inspectors, boolean late) {

    public String inspectorNames() {
        return String.join("・", inspectors.values());
    }

    /** Highest tier of the contracts it covers, or {@code null}. */
    public String tier() {
        return owed.stream().map(DueProposal::tier).filter(tier -> tier != null).max(java.util.Comparator.comparingInt("NCBAS"::indexOf))
            .orElse(null);
    }
}
