package org.kantoku.contractors.domain.roster;

/** What became of a contractor in a merger (吸収合併). */
public enum MergerKind {
    /** It took another firm over and goes on. */
    TOOK_OVER,
    /** It was taken over and ceased; its contracts passed to the successor. */
    TAKEN_OVER
}
