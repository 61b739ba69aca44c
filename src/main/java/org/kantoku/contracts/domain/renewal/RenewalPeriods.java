package org.kantoku.contracts.domain.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kantoku.contracts.domain.ContractExtension;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.RenewalKind;

/**
 * The periods a contract has run through up to a date, automatic renewals included (model §6 {@code effectiveEnd}).
 *
 * @param term       the term as it stands on the date
 * @param extensions renewals by signature, in order
 * @param assessed   days on which an assessment of its risk was made that was approved
 */
public record RenewalPeriods(ContractTerm term, List<ContractExtension> extensions, Collection<LocalDate> assessed) {

    /** @return the periods begun by the date, oldest first; empty when the first or the last day is not known */
    public List<RenewalPeriod> upTo(LocalDate asOf) {
        List<RenewalPeriod> periods = new ArrayList<>();
        if (term.effectiveFrom() == null || term.endDate() == null) {
            return periods;
        }
        LocalDate end = extensions.isEmpty() ? term.endDate() : extensions.get(0).oldEndDate();
        add(periods, end, RenewalPeriod.Began.SIGNED);
        for (ContractExtension extension : extensions) {
            roll(periods, extension.oldEndDate(), extension.decidedOn(), extension.newEndDate());
            add(periods, extension.newEndDate(), RenewalPeriod.Began.RENEWED);
        }
        LocalDate last = term.effectiveEnd(asOf);
        roll(periods, term.endDate(), asOf, last.plusDays(1));
        return periods.stream().filter(period -> period.number() == 1 || !period.from().isAfter(asOf)
            || period.began() == RenewalPeriod.Began.RENEWED).toList();
    }

    /** Automatic renewals after a signed end that ran out before a day, ending before the next signed end. */
    private void roll(List<RenewalPeriod> periods, LocalDate signedEnd, LocalDate by, LocalDate before) {
        if (term.renewal() != RenewalKind.AUTO || term.renewalTermMonths() == null) {
            return;
        }
        LocalDate end = signedEnd;
        for (int k = 1; end.isBefore(by); k++) {
            end = signedEnd.plusMonths((long) k * term.renewalTermMonths());
            if (!end.isBefore(before)) {
                return;
            }
            add(periods, end, RenewalPeriod.Began.AUTOMATICALLY);
        }
    }

    private void add(List<RenewalPeriod> periods, LocalDate to, RenewalPeriod.Began began) {
        RenewalPeriod before = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        LocalDate from = before == null ? term.effectiveFrom() : before.to().plusDays(1);
        LocalDate reassessed = before == null ? null : assessed.stream()
            .filter(day -> !day.isBefore(before.noticeDeadline().minusDays(ContractTerm.REVIEW_DAYS)) && !day.isAfter(to))
            .min(LocalDate::compareTo).orElse(null);
        periods.add(new RenewalPeriod(periods.size() + 1, began, from, to, term.noticeDeadline(to), reassessed));
    }
}
