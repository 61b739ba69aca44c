package org.kantoku.shared.evidence;

/** How it stands with a file, as pages show it. */
public enum FileState {

    /** Kept; no scanner is configured. */
    UNSCANNED,
    /** Kept, and not to be opened until the scanner has looked at it. */
    WAITING,
    /** Kept, looked at, nothing found. */
    CLEAN,
    /** The scanner found something; the content is gone. */
    INFECTED,
    /** The content is gone: past its day of keeping, or taken back before it was handed in. */
    REMOVED;

    public boolean isOpenable() {
        return this == UNSCANNED || this == CLEAN;
    }
}
