package org.kantoku.contracts.domain.workbook;

import java.io.Serializable;

/** What the rows of one sheet would do, in rows. */
public final class SheetCount implements Serializable {

    private final String sheet;
    private final int[] counts = new int[Judged.Fate.values().length];

    SheetCount(String sheet) {
        this.sheet = sheet;
    }

    void add(Judged.Fate kind) {
        counts[kind.ordinal()]++;
    }

    /** A row that was fine by itself does not go with the others. */
    void turn(Judged.Fate from, Judged.Fate to) {
        counts[from.ordinal()]--;
        counts[to.ordinal()]++;
    }

    public String sheet() {
        return sheet;
    }

    public int of(Judged.Fate kind) {
        return counts[kind.ordinal()];
    }

    public int added() {
        return of(Judged.Fate.NEW);
    }

    public int changed() {
        return of(Judged.Fate.CHANGED);
    }

    public int unchanged() {
        return of(Judged.Fate.UNCHANGED);
    }

    public int conflicts() {
        return of(Judged.Fate.CONFLICT);
    }

    public int wrong() {
        return of(Judged.Fate.ERROR);
    }
}
