package org.kantoku.correctiveactions.domain;

/**
 * The item of a sheet that failed.
 *
 * @param knockout it alone fails the sheet; the grade of its finding can never be lowered (model.md §7 no. 13)
 * @param ownSide  our own side has to correct something too
 * @param dueDays  calendar days in which the sheet wants it corrected, {@code null} for those of the grade
 */
public record FailedSheetItem(String code, boolean knockout, boolean ownSide, Integer dueDays) {
}
