package org.kantoku.shared.upload;

/** What the malware scanner says of a file. */
public enum ScanState {

    /** No scanner is configured; nobody has looked. */
    UNSCANNED,
    /** A scanner is configured but was away; nobody opens the file until it has looked. */
    WAITING,
    /** The scanner found nothing. */
    CLEAN,
    /** The scanner found something; nobody opens the file any more. */
    INFECTED;

    /** Whether the file may be opened. */
    public boolean isOpenable() {
        return this == UNSCANNED || this == CLEAN;
    }
}
