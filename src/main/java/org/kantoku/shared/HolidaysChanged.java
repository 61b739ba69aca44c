package org.kantoku.shared;

/**
 * Another table of holidays is in force; whatever was worked out with the old one is worked out anew, in the same transaction.
 *
 * @param before the table so far
 * @param after  the table from now on
 */
public record HolidaysChanged(Holidays before, Holidays after) {
}
