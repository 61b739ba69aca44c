package org.kantoku.supervision.application;

import java.util.UUID;

/**
 * One record found by the search of the top bar.
 *
 * @param name   what people call it, in Japanese
 * @param detail a second line: number, contractor
 */
public record SearchHit(SearchKind kind, UUID id, String name, String detail) {
}
