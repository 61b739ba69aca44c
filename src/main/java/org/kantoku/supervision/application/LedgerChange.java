package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What working out the ledger anew changed: of which contracts, and from which day on anything is lapsed or supervised otherwise. */
final class LedgerChange {

    private final Set<UUID> contracts = new HashSet<>();
    private LocalDate firstDay;

    /** A line came, went or became another; one of the two is {@code null} where there is none. */
    void line(DutyLine before, DutyLine after) {
        LocalDate overdue = dates(before, after, DutyLine::dueOn).orElseThrow().plusDays(1);
        boolean onlyMet = before != null && after != null && before.isButForBeingMet(after);
        LocalDate from = onlyMet ? dates(before, after, DutyLine::metOn).orElse(overdue) : overdue;
        touched((before == null ? after : before).contractId(), from.isAfter(overdue) ? from : overdue);
    }

    private static Optional<LocalDate> dates(DutyLine before, DutyLine after, Function<DutyLine, LocalDate> date) {
        return Stream.of(Optional.ofNullable(before).map(date), Optional.ofNullable(after).map(date)).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** The spans of a contract in one table became others; each begins with its days, the second {@code null} while it lasts. */
    void spans(UUID contract, List<List<Object>> before, List<List<Object>> after) {
        Set<String> old = edges(before);
        Set<String> now = edges(after);
        Stream.concat(old.stream().filter(edge -> !now.contains(edge)), now.stream().filter(edge -> !old.contains(edge)))
            .map(edge -> LocalDate.parse(edge.substring(0, edge.indexOf(' ')))).min(LocalDate::compareTo).ifPresent(day -> touched(contract, day));
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

    private void touched(UUID contract, LocalDate from) {
        if (contract != null) {
            contracts.add(contract);
        }
        firstDay = firstDay == null || from.isBefore(firstDay) ? from : firstDay;
    }

    /** Contracts of which anything changed. */
    Set<UUID> contracts() {
        return contracts;
    }

    /** First day that is judged otherwise than before, or {@code null} when nothing changed. */
    LocalDate firstDay() {
        return firstDay;
    }
}
