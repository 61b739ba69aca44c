package org.kantoku.shared;

/**
 * A fact that may not have been decided yet. The register never guesses: what nobody has decided is
 * {@link #UNKNOWN}, and unknown facts keep a duty open until somebody decides (lapse rule L01).
 */
public enum TriState {
    YES, NO, UNKNOWN;

    public boolean isYes() {
        return this == YES;
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
