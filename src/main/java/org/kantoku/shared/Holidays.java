package org.kantoku.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The public holidays that are known: data, not a formula, because the Diet moves them. A table comes with the product as
 * {@code holidays.csv}; the administrator takes over newer ones ({@link HolidayTable}), and what was taken over is in force.
 *
 * @param names the holidays with their names, by date
 */
public record Holidays(Map<LocalDate, String> names) {

    private static final Holidays PUBLISHED = read("holidays.csv");
    private static final AtomicReference<Holidays> IN_FORCE = new AtomicReference<>(PUBLISHED);

    public Holidays {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** The table that comes with this version. */
    public static Holidays published() {
        return PUBLISHED;
    }

    /** The table everything is worked out by: what was taken over last, else the one that comes with this version. */
    public static Holidays inForce() {
        return IN_FORCE.get();
    }

    /** @param table what was taken over; an empty one stands for none */
    static void putInForce(Holidays table) {
        IN_FORCE.set(table.names.isEmpty() ? PUBLISHED : table);
    }

    public boolean contains(LocalDate date) {
        return names.containsKey(date);
    }

    /** The last day for which the holidays are known: tables are published by whole years. */
    public LocalDate knownUntil() {
        return names.isEmpty() ? LocalDate.MIN : Collections.max(names.keySet()).withMonth(12).withDayOfMonth(31);
    }

    /**
     * Whether the year in which the coming fiscal year begins is known. Each February the Cabinet Office publishes the year after: whoever
     * takes that over every spring is always covered.
     */
    public boolean coversComingFiscalYear(LocalDate today) {
        return !knownUntil().isBefore(LocalDate.of(FiscalYear.of(today).year() + 1, 12, 31));
    }

    private static Holidays read(String resource) {
        Map<LocalDate, String> names = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Holidays.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",", 2))
                .forEach(cells -> names.put(LocalDate.parse(cells[0]), cells[1]));
            return new Holidays(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
