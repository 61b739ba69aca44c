package org.kantoku.contracts.domain.workbook;

import java.io.Serializable;

/** What the rows of one sheet would do, in rows. */
public final class SheetCount implements Serializable {

    private final String sheet;
    private final int[] counts = new int[Judged.Kind.values().length];

    SheetCount(String sheet) {
        this.sheet = sheet;
    }

    void add(Judged.Kind kind) {
        counts[kind.ordinal()]++;
    }

    /** A row that was fine by itself does not go with the others. */
    void turn(Judged.Kind from, Judged.Kind to) {
        counts[from.ordinal()]--;
        counts[to.ordinal()]++;
    }

    public String sheet() {
        return sheet;
    }

    public int of(Judged.Kind kind) {
        return counts[kind.ordinal()];
    }

    public int added() {
        return of(Judged.Kind.NEW);
    }

    public int changed() {
        return of(Judged.Kind.CHANGED);
    }

    public int unchanged() {
        return of(Judged.Kind.UNCHANGED);
    }

    public int conflicts() {
        return of(Judged.Kind.CONFLICT);
    }

    public int wrong() {
        return of(Judged.Kind.ERROR);
    }
}
