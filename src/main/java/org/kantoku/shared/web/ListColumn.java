package org.kantoku.shared.web;

import java.util.function.BiFunction;

/**
 * One column of a list as it is exported.
 *
 * @param titleKey text key of its head
 * @param value    text, number or date of a row in the reader's language; {@code null} leaves the cell empty
 */
public record ListColumn<T>(String titleKey, BiFunction<T, TextBean, Object> value) {
}
