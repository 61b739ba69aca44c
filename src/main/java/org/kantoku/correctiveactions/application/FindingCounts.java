package org.kantoku.correctiveactions.application;

/** Numbers over the list of findings; each is a link to exactly those. */
public record FindingCounts(long open, long contractor, long federation, long closed, long overdue) {

    public long of(FindingView view) {
        return switch (view) {
            case OPEN -> open;
            case CONTRACTOR -> contractor;
            case FEDERATION -> federation;
            case CLOSED -> closed;
            case ALL -> open + closed;
        };
    }
}
