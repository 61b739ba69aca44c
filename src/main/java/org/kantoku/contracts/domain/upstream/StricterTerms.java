package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.shared.RuleViolation;

/**
 * Where data came from member co-ops, the stricter of both sides' terms applies below (DH-22): the earliest end, the
 * purposes all allow, the shortest times, and permission where anybody asks for it. A pure function of the contract and of
 * what was entrusted.
 *
 * @param own      the contract's details
 * @param dh12     what the contract's breach clause says; {@code null} while there is none on record
 * @param entrusted what the data under the contract were entrusted on, on the day
 */
public record StricterTerms(ContractDetails own, BreachTerms dh12, List<Entrusted> entrusted) {

    /** A term and whose it is: the name of a member co-op, or {@code null} for the contract's own. */
    public record Bound<T>(T value, String whose) {
    }

    /**
     * Times of the breach clause (DH-12).
     *
     * @param firstNoticeHours  hours until the first call, or {@code null} when the contract does not state them
     * @param writtenNoticeDays days until the written notice, or {@code null}
     */
    public record BreachTerms(Integer firstNoticeHours, Integer writtenNoticeDays) {
    }

    public StricterTerms {
        entrusted = List.copyOf(entrusted);
    }

    /** The last day on which the data may be handled; {@code null} value when nobody set one. */
    public Bound<LocalDate> end() {
        return least(own.endDate(), one -> one.term().validTo());
    }

    /** Hours until a breach has to be told. */
    public Bound<Integer> noticeHours() {
        return least(dh12 == null ? null : dh12.firstNoticeHours(), one -> one.term().noticeHours());
    }

    /** Days until a breach has to be reported in writing. */
    public Bound<Integer> reportDays() {
        return least(dh12 == null ? null : dh12.writtenNoticeDays(), one -> one.term().reportDays());
    }

    /** Purposes of the contract that everybody allows. */
    public Set<Purpose> purposes() {
        Set<Purpose> common = own.purposes().isEmpty() ? EnumSet.noneOf(Purpose.class) : EnumSet.copyOf(own.purposes());
        entrusted.forEach(one -> common.retainAll(one.term().purposes()));
        return common;
    }

    /** Member co-ops whose permission to hand the data on is missing. */
    public List<String> unpermitted() {
        return entrusted.stream().filter(one -> !one.permitted()).map(Entrusted::by).distinct().toList();
    }

    private <T extends Comparable<? super T>> Bound<T> least(T ours, Function<Entrusted, T> theirs) {
        Entrusted strictest = entrusted.stream().filter(one -> theirs.apply(one) != null).min(Comparator.comparing(theirs)).orElse(null);
        boolean upstream = strictest != null && (ours == null || theirs.apply(strictest).compareTo(ours) < 0);
        return upstream ? new Bound<>(theirs.apply(strictest), strictest.by()) : new Bound<>(ours, null);
    }

    /** Where the contract goes beyond what was entrusted: what has to be put right before it is approved. */
    public List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        for (Entrusted one : entrusted) {
            if (!one.permitted()) {
                lacks.add(Lack.of("contracts.lack.upstreamApproval", one.by()));
            }
            if (own.endDate() != null && own.endDate().isAfter(one.term().validTo())) {
                lacks.add(Lack.of("contracts.lack.upstreamTerm", one.by(), one.term().validTo().toString()));
            }
            if (!one.term().purposes().containsAll(own.purposes())) {
                lacks.add(Lack.of("contracts.lack.upstreamPurpose", one.by()));
            }
            if (dh12 != null && laxer(dh12.firstNoticeHours(), one.term().noticeHours())) {
                lacks.add(Lack.of("contracts.lack.upstreamHours", one.by(), one.term().noticeHours().toString()));
            }
            if (dh12 != null && laxer(dh12.writtenNoticeDays(), one.term().reportDays())) {
                lacks.add(Lack.of("contracts.lack.upstreamDays", one.by(), one.term().reportDays().toString()));
            }
        }
        return lacks;
    }

    /** A time that is not stated binds nobody, so it is laxer than any. */
    private static boolean laxer(Integer ours, Integer theirs) {
        return theirs != null && (ours == null || ours > theirs);
    }

    /** @throws RuleViolation when a new end would be later than what was entrusted (model §7, 7) */
    public void requireEnd(LocalDate newEnd) {
        entrusted.stream().filter(one -> newEnd != null && newEnd.isAfter(one.term().validTo())).findFirst().ifPresent(one -> {
            throw new RuleViolation("contracts.lack.upstreamTerm", one.by(), one.term().validTo()).on("newEndDate");
        });
    }

    /** @throws RuleViolation when a purpose is none that was entrusted (policy row S-11) */
    public void requirePurposes(Set<Purpose> wanted) {
        entrusted.stream().filter(one -> !one.term().purposes().containsAll(wanted)).findFirst().ifPresent(one -> {
            throw new RuleViolation("contracts.error.purposeOutside", one.by()).on("purposes");
        });
    }
}
