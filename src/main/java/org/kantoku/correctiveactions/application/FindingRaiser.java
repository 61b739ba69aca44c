package org.kantoku.correctiveactions.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FailedSheetItem;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.correctiveactions.domain.FindingOrigin;
import org.kantoku.correctiveactions.domain.FindingSource;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.inspections.application.FailedItem;
import org.kantoku.inspections.application.InspectionConfirmed;
import org.kantoku.inspections.application.SelfAssessmentAccepted;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;

/**
 * Raises a finding for every item that failed, in the transaction that confirms the sheet (checklists.md §0, 起票). The same
 * sheet heard of twice raises nothing twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindingRaiser {

    private FindingRepository findings;
    private FindingDesk desk;
    private NumberSequence numbers;
    private BusinessClock clock;
    private SourceClosing sources;

    protected FindingRaiser() {
    }

    @Inject
    public FindingRaiser(FindingRepository findings, FindingDesk desk, NumberSequence numbers, BusinessClock clock,
                         SourceClosing sources) {
        this.findings = findings;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
        this.sources = sources;
    }

    void on(@Observes InspectionConfirmed news) {
        Sheet sheet = new Sheet(FindingSource.INSPECTION, news.inspectionId(), news.number(), news.contractorId(),
            new TreeSet<>(news.contractIds()));
        raise(sheet, news.failed(), news.on(), news.by());
        sources.afterInspection(news.inspectionId());
    }

    void on(@Observes SelfAssessmentAccepted news) {
        Sheet sheet = new Sheet(FindingSource.SELF_ASSESSMENT, news.selfAssessmentId(), String.valueOf(news.fiscalYear()),
            news.contractorId(), Set.of(news.contractId()));
        raise(sheet, news.failed(), news.on(), news.by());
    }

    private void raise(Sheet sheet, List<FailedItem> failed, LocalDate on, UUID by) {
        Act act = new Act(on, clock.now(), by);
        for (FailedItem item : failed) {
            if (!findings.isRaised(sheet.id(), item.itemCode())) {
                raise(sheet, item, act);
            }
        }
    }

    private void raise(Sheet sheet, FailedItem item, Act act) {
        String number = numbers.next("F", FiscalYear.of(act.on()).year());
        FindingOrigin origin = new FindingOrigin(sheet.kind(), sheet.id(), sheet.label(),
            new FailedSheetItem(item.itemCode(), item.knockout(), item.ownSide(), item.dueDays()), act);
        Finding finding = new Finding(number, sheet.contracts(), sheet.contractorId(), origin, wording(item), item.grade(), act);
        findings.add(finding);
        item.evidenceIds().forEach(file -> findings.add(new FindingEvidence(finding.id(), file, EvidencePart.FINDING)));
        desk.done("raise", finding, null);
    }

    /** The item's question stands for the finding until the inspector words it. */
    private static Wording wording(FailedItem item) {
        String seen = item.comment() == null || item.comment().isBlank() ? item.questionJa() : item.comment();
        return new Wording(item.questionJa(), item.questionEn(), seen);
    }

    private record Sheet(FindingSource kind, UUID id, String label, UUID contractorId, Collection<UUID> contracts) {
    }
}
