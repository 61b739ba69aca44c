package org.kantoku.inspections.domain.selection;

import java.util.EnumSet;
import java.util.Set;

/** States of a selection sheet; anything not listed is refused. Sent back, a decided sheet is filled in again. */
public enum SelectionSheetState {
    FILLING, DECIDED, APPROVED, WITHDRAWN;

    public Set<SelectionSheetState> next() {
        return switch (this) {
            case FILLING -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(APPROVED, FILLING);
            case APPROVED, WITHDRAWN -> EnumSet.noneOf(SelectionSheetState.class);
        };
    }

    public boolean canBecome(SelectionSheetState target) {
        return next().contains(target);
    }

    public boolean takesAnswers() {
        return this == FILLING;
    }

    /** Still to be decided or approved. */
    public boolean isOpen() {
        return this == FILLING || this == DECIDED;
    }
}
