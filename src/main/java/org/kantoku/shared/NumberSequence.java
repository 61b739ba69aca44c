package org.kantoku.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Business numbers such as {@code K2026-0012}: letter, fiscal year, running number. A number is never used twice;
 * gaps are allowed (a rolled-back transaction leaves one).
 */
@ApplicationScoped
public class NumberSequence {

    private NumberSequenceRepository repository;

    protected NumberSequence() {
    }

    @Inject
    public NumberSequence(NumberSequenceRepository repository) {
        this.repository = repository;
    }

    /**
     * Takes the next number.
     *
     * @param letter     {@code K} contract, {@code I} inspection, {@code F} finding
     * @param fiscalYear the fiscal year's first calendar year
     */
    public String next(String letter, int fiscalYear) {
        return format(letter, fiscalYear, repository.take(letter, fiscalYear, 1));
    }

    /**
     * Takes a run of numbers at once, for imports.
     *
     * @return the first of {@code count} consecutive running numbers
     */
    public int take(String letter, int fiscalYear, int count) {
        return repository.take(letter, fiscalYear, count);
    }

    public static String format(String letter, int fiscalYear, int number) {
        return "%s%d-%04d".formatted(letter, fiscalYear, number);
    }
}
