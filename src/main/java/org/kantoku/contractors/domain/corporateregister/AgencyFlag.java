package org.kantoku.contractors.domain.corporateregister;

/** What a person has to know about a registered contractor from the tax agency's file. The grave ones come first. */
public enum AgencyFlag {

    CLOSED, MERGED, WITHDRAWN, REVIVED, RENAMED, MOVED, ABSORBED,
    /** The name or address holds a character that cannot be written (商号イメージID). */
    UNWRITABLE,
    /** The registered address no longer exists. */
    UNLISTED;

    /** Whether the contractor no longer exists under its number. */
    public boolean isEnd() {
        return this == CLOSED || this == MERGED || this == WITHDRAWN;
    }
}
