package org.kantoku.incidents.application;

/**
 * Numbers over all incidents.
 *
 * @param overdue open ones with a clock that ran out
 */
public record IncidentCounts(long open, long closed, long overdue) {

    public long of(IncidentSlice slice) {
        return switch (slice) {
            case OPEN -> open;
            case CLOSED -> closed;
            case ALL -> open + closed;
        };
    }
}
