package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * The yearly self-assessment (model.md §5.2, §5.3): it opens on 1 June, or on the day recorded for that year, and goes to
 * every contract that is supervised on that day; to tier C every second year; not in its first summer to work that began
 * between February and May on a selection assessment less than a year old.
 */
final class CampaignCalendar {

    /** Opening day of the campaign the contract should have been asked in by now, and was not. */
    Optional<LocalDate> unasked(SupervisedContract c, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        LocalDate opens = opensOn(c, year);
        LocalDate current = day.isBefore(opens) ? opensOn(c, year.previous()) : opens;
        return Optional.of(current).filter(on -> isOwed(c, on) && !isAsked(c, on, day));
    }

    /** Whether the contract was asked in that campaign by that day. */
    boolean isAsked(SupervisedContract c, LocalDate opens, LocalDate day) {
        FiscalYear year = FiscalYear.of(opens);
        return c.facts().selfAssessments().stream().anyMatch(s -> s.fiscalYear().equals(year) && !s.requestedOn().isAfter(day));
    }

    Stream<LocalDate> openings(SupervisedContract c, LocalDate horizon) {
        return Stream.iterate(FiscalYear.of(c.policy().goLiveOn()), FiscalYear::next).map(year -> opensOn(c, year))
            .takeWhile(opens -> !opens.isAfter(horizon));
    }

    private static LocalDate opensOn(SupervisedContract c, FiscalYear year) {
        return c.facts().campaigns().stream().filter(year::contains).findFirst().orElse(c.policy().campaignOpensOn(year));
    }

    private static boolean isOwed(SupervisedContract c, LocalDate opens) {
        if (opens.isBefore(c.policy().goLiveOn()) || !c.isSupervisedOn(opens) || isPutOff(c, opens)) {
            return false;
        }
        FiscalYear before = FiscalYear.of(opens).previous();
        boolean askedLastYear = c.facts().selfAssessments().stream()
            .anyMatch(s -> s.fiscalYear().equals(before) && !s.requestedOn().isAfter(opens));
        return c.tierOn(opens) != RiskTier.C || !askedLastYear;
    }

    private static boolean isPutOff(SupervisedContract c, LocalDate opens) {
        LocalDate began = c.facts().contract().effectiveFrom();
        LocalDate february = LocalDate.of(opens.getYear(), Month.FEBRUARY, 1);
        boolean justBegan = began != null && !began.isBefore(february) && began.isBefore(opens);
        LocalDate oldest = opens.minusMonths(c.policy().value(Setting.SELECTION_VALID_MONTHS, opens));
        return justBegan && c.facts().selections().stream().anyMatch(s -> s.isValidOn(opens) && s.decidedOn().isAfter(oldest));
    }
}
