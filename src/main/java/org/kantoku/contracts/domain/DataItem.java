package org.kantoku.contracts.domain;

/**
 * A kind of datum that is handed over, and why the work needs it (clauses.md DH-01, policy row S-04).
 *
 * @param necessity why the work needs it; blank while nobody has said
 */
public record DataItem(String name, String necessity) {

    public DataItem {
        name = name.strip();
        necessity = necessity == null ? "" : necessity.strip();
    }

    public boolean isJustified() {
        return !necessity.isEmpty();
    }
}
