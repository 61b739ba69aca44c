package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What working out the ledger anew changed: of which contracts, from which day on anything is lapsed or supervised otherwise, and from which
 * day on anything is owed otherwise, in time or late.
 */
final class LedgerChange {

    /** Before anything that is recorded; also what the database takes where nothing is said. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Set<UUID> contracts = new HashSet<>();
    private LocalDate firstDay;
    private LocalDate seenFrom;
    private final Set<YearMonth> months = new TreeSet<>();
    private long parts;

    /** A line came, went or became another; one of the two is {@code null} where there is none. */
    void line(DutyLine before, DutyLine after) {
        LocalDate overdue = dates(before, after, DutyLine::dueOn).orElseThrow().plusDays(1);
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(after)).flatMap(Optional::stream).forEach(one -> {
            months.add(YearMonth.from(one.dueOn()));
            liesIn(one);
        });
        DutyLine line = before == null ? after : before;
        LocalDate seen = line.openedOn();
        if (before != null && after != null && before.isButForBeingMet(after)) {
            seen = dates(before, after, DutyLine::metOn).orElse(seen);
        }
        touched(line.contractId(), seen.isAfter(overdue) ? seen : overdue, seen);
    }

    private static Optional<LocalDate> dates(DutyLine before, DutyLine after, Function<DutyLine, LocalDate> date) {
        return Stream.of(Optional.ofNullable(before).map(date), Optional.ofNullable(after).map(date)).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** A lapse of it weighs otherwise than before, because the contract is in another tier. */
    void weighed(DutyLine line) {
        if (firstDay != null && (line.metOn() == null || line.metOn().isAfter(firstDay))) {
            liesIn(line);
        }
    }

    private void liesIn(DutyLine line) {
        parts |= 1L << line.part();
    }

    /** Contracts count among others than before, on any day: another department has them. */
    void moved() {
        firstDay = earlier(firstDay, NEVER);
        seenFrom = EVER;
    }

    /** The spans of a contract in one table became others; each begins with its days, the second {@code null} while it lasts. */
    void spans(UUID contract, List<List<Object>> before, List<List<Object>> after) {
        Set<String> old = edges(before);
        Set<String> now = edges(after);
        Stream.concat(old.stream().filter(edge -> !now.contains(edge)), now.stream().filter(edge -> !old.contains(edge)))
            .map(edge -> LocalDate.parse(edge.substring(0, edge.indexOf(' ')))).min(LocalDate::compareTo).ifPresent(day -> touched(contract, day, day));
        contracts.add(contract);
    }

    /** Beginnings and ends with what else the span says. */
    private static Set<String> edges(List<List<Object>> spans) {
        Set<String> edges = new HashSet<>();
        for (List<Object> span : spans == null ? List.<List<Object>>of() : spans) {
            List<Object> days = span.stream().filter(LedgerChange::isDay).toList();
            String rest = span.stream().filter(value -> value != null && !isDay(value)).map(String::valueOf).toList().toString();
            for (int i = 0; i < days.size(); i++) {
                edges.add(days.get(i) + " " + i + rest);
            }
        }
        return edges;
    }

    private static boolean isDay(Object value) {
        return value instanceof LocalDate || value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private void touched(UUID contract, LocalDate judged, LocalDate seen) {
        if (contract != null) {
            contracts.add(contract);
        }
        firstDay = earlier(firstDay, judged);
        seenFrom = earlier(seenFrom, earlier(judged, seen));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    /** Contracts of which anything changed. */
    Set<UUID> contracts() {
        return contracts;
    }

    /** First day on which the ledger shows anything else than before, never after {@link #firstDay()}; or {@code null} when nothing changed. */
    LocalDate seenFrom() {
        return seenFrom;
    }

    /** Months in which a line that came, went or became another falls due. */
    Set<YearMonth> months() {
        return months;
    }

    /** The parts of the ledger in which lines came, went, became others or weigh otherwise, one bit each from the lowest. */
    long parts() {
        return parts;
    }

    /** First day that is judged otherwise than before, or {@code null} when nothing changed. */
    LocalDate firstDay() {
        return firstDay;
    }
}
