package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for the caller.
 *
 * @param kind       name of the kind, for its text {@code work.kind.…}
 * @param page       the page on which it is done
 * @param label      number and title of the record
 * @param contractor name of the firm concerned
 * @param dueOn      last day in time, or {@code null} when there is none
 * @param over       whether that day has passed
 */
public record WorkRow(String kind, String page, UUID id, String label, String contractor, LocalDate dueOn, boolean over) {
}
