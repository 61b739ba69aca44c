package org.kantoku.inspections.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.Verdict;

/**
 * A sheet with its answers as they stand.
 *
 * @param editable whether the caller may write answers now
 * @param lines    the items that apply, in the order of the sheet
 * @param score    as it would come out now, or {@code null}
 * @param verdict  as it would come out now; final once confirmed or accepted
 */
public record AnswerSheet(UUID id, boolean editable, List<AnswerLine> lines, BigDecimal score, Verdict verdict) {

    public long answered() {
        return lines.stream().filter(AnswerLine::isAnswered).count();
    }

    /** Items that can be answered; words to read are none. */
    public long asked() {
        return lines.stream().filter(AnswerLine::isAsked).count();
    }

    public long findings() {
        return lines.stream().filter(line -> line.result().isFailed()).count();
    }

    /** Items that must be answered and are not yet, or lack something. */
    public long incomplete() {
        return lines.stream().filter(l -> !l.result().isComplete() && (l.item().isRequired() || l.isAnswered())).count();
    }
}
