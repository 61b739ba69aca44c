package org.kantoku.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public holidays that are known: data, not a formula, because the Diet moves them. The published table comes with
 * the product as {@code holidays.csv}; a newer one only has to replace it.
 *
 * @param dates the holidays
 */
public record Holidays(Set<LocalDate> dates) {

    private static final Holidays PUBLISHED = read("holidays.csv");

    public Holidays {
        dates = Set.copyOf(dates);
    }

    /** The published table that comes with this version. */
    public static Holidays published() {
        return PUBLISHED;
    }

    public boolean contains(LocalDate date) {
        return dates.contains(date);
    }

    private static Holidays read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Holidays.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return new Holidays(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(',')))).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
