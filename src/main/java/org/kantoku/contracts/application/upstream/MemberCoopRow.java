package org.kantoku.contracts.application.upstream;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One member co-op in a list.
 *
 * @param member       whether it is a member today
 * @param entrustments entrustments that run or are still to come
 * @param contracts    contracts under which its data are handed on today
 * @param nextEnd      the earliest day on which an entrustment that is handed on, or its permission, ends; {@code null} when nothing is handed on
 * @param unpermitted  entrustments that are handed on without a permission or a term that holds today
 */
public record MemberCoopRow(UUID id, String name, String kana, String corporateNumber, LocalDate memberFrom, LocalDate memberTo,
                            boolean member, long entrustments, long contracts, LocalDate nextEnd, long unpermitted, boolean endingSoon) {

    /** Days ahead in which the end of a permission is told (E0, model §6.2). */
    public static final int NOTICE_DAYS = 60;
}
