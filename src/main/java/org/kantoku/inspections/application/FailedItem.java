package org.kantoku.inspections.application;

import java.util.Set;
import java.util.UUID;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.ItemResult;

/**
 * An item that failed, as news for whoever raises findings.
 *
 * @param grade     after 「一部」 and the inspector's shift
 * @param knockout  its grade may never be lowered (model.md §7 no. 13)
 * @param ownSide   our own side has to correct something too (OS-28)
 * @param answer    the answer value, such as {@code NO} or {@code 12}
 * @param comment   what was seen, or {@code null}
 * @param dueDays   calendar days in which the sheet wants it corrected, {@code null} for those of the grade
 */
public record FailedItem(String itemCode, FindingGrade grade, boolean knockout, boolean ownSide, String questionJa,
        String questionEn, String answer, String comment, Set<UUID> evidenceIds, Integer dueDays) {

    static FailedItem of(ItemResult result, Set<UUID> evidenceIds) {
        ItemDefinition item = result.item();
        return new FailedItem(item.code(), result.grade(), item.knockout(), item.failRule().concernsOwnSide(), item.questionJa(),
            item.questionEn(), result.answer().value(), result.answer().comment(), Set.copyOf(evidenceIds),
            result.grade() == item.gradeOnFail() && item.dueDays() > 0 ? Integer.valueOf(item.dueDays()) : null);
    }
}
