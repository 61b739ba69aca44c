package org.kantoku.inspections.domain;

/** The three sheets of checklists.md, each with the prefix its item codes carry. */
public enum ChecklistKind {
    SELF_ASSESSMENT("SA"), ON_SITE("OS"), SELECTION("DD");

    private final String prefix;

    ChecklistKind(String prefix) {
        this.prefix = prefix;
    }

    /** Prefix of the item codes, and the key of this sheet in the published JSON. */
    public String prefix() {
        return prefix;
    }
}
