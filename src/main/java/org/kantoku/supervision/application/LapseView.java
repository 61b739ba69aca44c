package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RecordedSpans;

/**
 * One lapse with both its spans (model §6, 後から登録): as corrected, by what the record looked at holds of it, and as recorded, the days on
 * which the record of the day held it lapsed.
 *
 * @param duty      the line to describe it by: one that stands, else the last one there was
 * @param contracts the contracts it touches
 * @param corrected {@code null} where by the record looked at nothing lapsed
 * @param recorded  in order; empty where it was never held lapsed at the time
 * @param versions  the newest first
 */
public record LapseView(DutyRow duty, List<DutyRow> contracts, LapseSpan corrected, List<LapseSpan> recorded, List<LapseVersion> versions,
                        LocalDate upTo) {

    /** @param versions at least one */
    static LapseView of(List<LapseVersion> versions, LocalDate upTo) {
        List<LapseVersion> standing = versions.stream().filter(LapseVersion::isStanding).toList();
        Map<UUID, DutyRow> contracts = new LinkedHashMap<>();
        versions.stream().map(LapseVersion::duty).filter(row -> row.contractId() != null)
            .sorted(Comparator.comparing(DutyRow::contractNumber)).forEach(row -> contracts.putIfAbsent(row.contractId(), row));
        DutyRow shown = (standing.isEmpty() ? versions : standing).get(0).duty();
        return new LapseView(shown, new ArrayList<>(contracts.values()), corrected(standing, upTo),
            RecordedSpans.of(versions.stream().map(LapseVersion::recorded).toList(), upTo), versions, upTo);
    }

    /** As of the day looked at: what began after it is no lapse yet, what was met after it still stands. */
    private static LapseSpan corrected(List<LapseVersion> standing, LocalDate upTo) {
        DutyRow duty = standing.isEmpty() ? null : standing.get(0).duty();
        LapseSpan span = duty == null ? null : LapseSpan.corrected(duty.rule(), duty.branch(), duty.dueOn(), standing.stream().map(LapseVersion::metOn).toList());
        if (span == null || span.from().isAfter(upTo)) {
            return null;
        }
        return span.to() == null || !span.to().isAfter(upTo) ? span : new LapseSpan(span.from(), null);
    }

    /** Whether the record of the time and what is known since agree. */
    public boolean isSame() {
        return corrected == null ? recorded.isEmpty() : recorded.size() == 1 && Objects.equals(recorded.get(0), corrected)
            || recorded.isEmpty() && corrected.daysUpTo(upTo) == 0;
    }
}
