package org.kantoku.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.correctiveactions.domain.FindingSource;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.ItemResult;
import org.kantoku.inspections.domain.SelfAssessment;

/**
 * A confirmed inspection or an accepted self-assessment, with what failed in it: where findings come from.
 *
 * @param key   how findings.csv calls it
 * @param label how people call it
 * @param by    who confirmed or accepted it
 */
record DemoSource(String key, FindingSource kind, UUID id, String label, List<UUID> contracts, Contractor contractor,
                  List<ItemResult> failed, LocalDate on, UUID by, Inspection inspection) {

    DemoSource(String key, Inspection inspection, List<ItemResult> failed, List<DemoContract> contracts) {
        this(key, FindingSource.INSPECTION, inspection.id(), inspection.number(),
            contracts.stream().map(one -> one.contract().id()).sorted().collect(Collectors.toList()), contracts.get(0).contractor(), failed,
            inspection.confirmedOn(), inspection.confirmedBy(), inspection);
    }

    DemoSource(String key, SelfAssessment assessment, List<ItemResult> failed, DemoContract one, LocalDate on, UUID by) {
        this(key, FindingSource.SELF_ASSESSMENT, assessment.id(), String.valueOf(assessment.fiscalYear()),
            List.of(one.contract().id()), one.contractor(), failed, on, by, null);
    }
}
