package org.kantoku.supervision.application;

import java.util.List;

/**
 * The first records of one kind that a search found.
 *
 * @param total how many there are; the list of the kind shows as many for the same words
 */
public record SearchGroup(SearchKind kind, List<SearchHit> hits, long total) {
}
