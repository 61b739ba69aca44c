package org.kantoku.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.AsOf;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.WaivedRow;
import org.kantoku.supervision.domain.Severity;

/** What one contract owes on the date of the page, for the fragments its detail page includes. */
@Named("contractDuties")
@RequestScoped
public class ContractDutiesBacking {

    @Inject
    private DutyQueries duties;

    @Inject
    private AsOf asOf;

    private UUID contract;
    private List<DutyRow> rows;
    private Map<String, LocalDate> done;
    private List<WaivedRow> waived;

    private List<DutyRow> rows(UUID contractId) {
        if (contractId == null) {
            return List.of();
        }
        if (!contractId.equals(contract)) {
            contract = contractId;
            rows = duties.ofContract(contractId, asOf.getDate());
            done = null;
        }
        return rows;
    }

    /** Why the contract is lapsed, the worst first. */
    public List<DutyRow> lapses(UUID contractId) {
        return rows(contractId).stream().filter(DutyRow::isLapsed)
            .sorted(java.util.Comparator.comparing(DutyRow::severity).thenComparing(DutyRow::daysOver).reversed()).toList();
    }

    /** All its duties, by due date. */
    public List<DutyRow> all(UUID contractId) {
        return rows(contractId);
    }

    /** What would be lapsed without an exception. */
    public List<WaivedRow> waived(UUID contractId) {
        if (waived == null) {
            waived = duties.waived(contractId, asOf.getDate());
        }
        return waived;
    }

    /** LAPSED, AT_RISK or OK (model.md §6); a waiver that keeps something from lapsing is shown beside it. */
    public String state(UUID contractId) {
        if (lapses(contractId).stream().anyMatch(DutyRow::counts)) {
            return "LAPSED";
        }
        return rows(contractId).stream().anyMatch(row -> row.isSoon() && row.counts()) ? "AT_RISK" : "OK";
    }

    /** The severest lapse, or {@code null}. */
    public Severity worst(UUID contractId) {
        return lapses(contractId).stream().map(DutyRow::severity).max(Severity::compareTo).orElse(null);
    }

    /** When a duty of that kind was last done, or {@code null}. */
    public LocalDate lastDone(DutyRow row) {
        if (done == null) {
            done = duties.lastDone(row.contractId(), asOf.getDate());
        }
        return done.get(row.rule() + "/" + row.branch());
    }
}
