package org.kantoku.shared.upload;

/** Why an uploaded file is refused. Each has a text that says what happened and what to do. */
public enum Refusal {

    /** Nothing in it. */
    EMPTY,
    /** Larger than this place takes. */
    TOO_LARGE,
    /** A kind of file that this place does not take, or none that can be recognised. */
    KIND_NOT_ALLOWED,
    /** Locked by a password, wholly or in part. */
    ENCRYPTED,
    /** Cut off, damaged, or not what its first bytes promise. */
    CORRUPT,
    /** Small on disk, huge when unpacked; or XML that expands by entities. */
    BOMB,
    /** Office macros. */
    MACRO,
    /** Scripts or actions that run when the file is opened. */
    ACTIVE_CONTENT,
    /** Other files inside the file. */
    EMBEDDED_FILES,
    /** Two kinds of file in one, which programs would read differently. */
    AMBIGUOUS,
    /** Judging it took longer than allowed. */
    TOO_LABORIOUS,
    /** The malware scanner knows it. */
    MALWARE,
    /** The malware scanner is away, and this place cannot wait for it. */
    SCANNER_AWAY;

    /** The message key of the text for the user. */
    public String key() {
        return "upload.refusal." + name();
    }
}
