package org.kantoku.inspections.domain.planning;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.FiscalYear;

/**
 * Proposes the plan of a year (model.md §5.3): every visit on a business day, never after its due day as long as that can be helped, on
 * site from September to February where the due day leaves the choice, and the load even over months, days and inspectors. Pure: the
 * same facts give the same plan.
 *
 * @param today      nothing is proposed before notice of 14 days can be given
 * @param inspectors everybody who may inspect, in a fixed order
 */
public record YearProposal(FiscalYear year, LocalDate today, BusinessDays days, List<UUID> inspectors) {

    /** The cool half of the year, between the summer and the change of years in the co-ops. */
    private static final Set<Month> PREFERRED = EnumSet.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER, Month.JANUARY,
        Month.FEBRUARY);

    /** A visit brings the next one forward too: it is not held much before it is owed. */
    private static final int AT_MOST_MONTHS_EARLY = 6;

    private static final int PEOPLE = 2;

    public YearProposal {
        inspectors = List.copyOf(inspectors);
    }

    /** @param booked visits already planned or held in the year */
    public List<ProposedVisit> of(List<OwedVisit> owed, List<Booking> booked) {
        List<Booking> taken = new ArrayList<>(booked);
        List<ProposedVisit> proposed = new ArrayList<>();
        owed.stream().sorted(Comparator.comparing(OwedVisit::dueOn).thenComparing(visit -> visit.contractorId().toString())
            .thenComparing(OwedVisit::kind)).forEach(visit -> {
                LocalDate on = day(visit, taken);
                if (!on.isAfter(year.end())) {
                    List<UUID> people = people(visit, on, taken);
                    taken.add(new Booking(on, people));
                    proposed.add(new ProposedVisit(visit, on, people));
                }
            });
        return proposed;
    }

    private LocalDate day(OwedVisit visit, List<Booking> taken) {
        LocalDate earliest = later(year.start(), today.plusDays(Inspection.NOTICE_DAYS));
        LocalDate from = later(earliest, visit.dueOn().minusMonths(AT_MOST_MONTHS_EARLY));
        LocalDate to = visit.dueOn().isBefore(year.end()) ? visit.dueOn() : year.end();
        List<LocalDate> choice = from.datesUntil(later(from, to.plusDays(1))).filter(days::isBusinessDay).toList();
        if (choice.isEmpty()) {
            return days.sameOrNext(earliest);
        }
        List<LocalDate> preferred = choice.stream().filter(day -> visit.kind() == InspectionKind.ONSITE && PREFERRED.contains(day.getMonth())).toList();
        return emptiest(preferred.isEmpty() ? choice : preferred, taken);
    }

    /** The month with the fewest visits, and in it the day furthest from others; the earlier one of equals. */
    private static LocalDate emptiest(List<LocalDate> choice, List<Booking> taken) {
        YearMonth month = choice.stream().map(YearMonth::from).distinct()
            .min(Comparator.<YearMonth>comparingLong(candidate -> visits(candidate, taken)).thenComparing(Comparator.naturalOrder())).orElseThrow();
        return choice.stream().filter(day -> YearMonth.from(day).equals(month))
            .min(Comparator.<LocalDate>comparingLong(day -> -distance(day, taken)).thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    private static long visits(YearMonth month, List<Booking> taken) {
        return taken.stream().filter(booking -> YearMonth.from(booking.on()).equals(month)).count();
    }

    private static long distance(LocalDate day, List<Booking> taken) {
        return taken.stream().filter(booking -> YearMonth.from(booking.on()).equals(YearMonth.from(day)))
            .mapToLong(booking -> Math.abs(ChronoUnit.DAYS.between(day, booking.on()))).min().orElse(Long.MAX_VALUE);
    }

    private List<UUID> people(OwedVisit visit, LocalDate on, List<Booking> taken) {
        return inspectors.stream().filter(person -> !visit.owners().contains(person))
            .sorted(Comparator.<UUID>comparingLong(person -> load(person, taken, booking -> booking.on().equals(on)))
                .thenComparingLong(person -> load(person, taken, booking -> YearMonth.from(booking.on()).equals(YearMonth.from(on))))
                .thenComparingLong(person -> load(person, taken, booking -> year.contains(booking.on())))
                .thenComparingInt(inspectors::indexOf))
            .limit(PEOPLE).toList();
    }

    private static long load(UUID person, List<Booking> taken, java.util.function.Predicate<Booking> when) {
        return taken.stream().filter(when).filter(booking -> booking.inspectors().contains(person)).count();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
