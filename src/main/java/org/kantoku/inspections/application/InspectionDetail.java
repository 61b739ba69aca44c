package org.kantoku.inspections.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.Verdict;

/**
 * One inspection with everything its page shows.
 *
 * @param inspectors     display names by account id
 * @param ownWork        whether the caller wrote an answer or ended the field work, and so may not confirm
 */
public record InspectionDetail(UUID id, long version, String number, UUID contractorId, String contractorName,
        List<ContractLine> contracts, InspectionKind kind, InspectionState state, Map<UUID, String> inspectors, LocalDate plannedOn,
        LocalDate noticeOn, LocalDate fieldworkStartOn, LocalDate fieldworkEndOn, LocalDate factCheckDueOn, String contractorView,
        LocalDate contractorViewOn, LocalDate confirmedOn, String confirmedBy, BigDecimal score, Verdict verdict, String remoteReason,
        String alternativePlan, boolean ownWork, List<HistoryLine> history) {

    /** The day it was closed, or {@code null} while a finding is open. */
    public LocalDate closedOn() {
        return history.stream().filter(line -> line.state().equals(InspectionState.CLOSED.name())).map(HistoryLine::on).findFirst()
            .orElse(null);
    }

    public String inspectorNames() {
        return String.join("・", inspectors.values());
    }
}
