package org.kantoku.contracts.domain.workbook;

import java.util.Set;

/**
 * One column of a sheet.
 *
 * @param header  the name in the first row, Japanese in every language: the file is the same for everybody
 * @param column  the column of the table
 * @param part    the name within a packed column such as {@code pd=YES;…}, or {@code null}
 * @param kind    what stands in the cell
 * @param choices the constants to choose from, or {@code null}
 * @param target  the table that a reference leads to, or {@code null}
 * @param guard   who may fill it in
 * @param free    decisions that everybody may write, because they decide nothing yet
 * @param initial what a new row has when the cell is blank, or {@code null}
 * @param blank   whether a column that must not be null may nevertheless be blank
 * @param note    what to know for filling it in; may be blank
 */
public record WorkbookColumn(String header, String column, String part, Content kind, Class<? extends Enum<?>> choices, String target,
                             Guard guard, Set<String> free, String initial, boolean blank, String note) {

    /** What stands in a cell of the column. */
    public enum Content {
        TEXT, NUMBER, DECIMAL, DATE, FLAG, CHOICE, CHOICES, REFERENCE,
        /** Lines of a name and a reason, parted by a bar. */
        PAIRS
    }

    /** Who may fill a column in. */
    public enum Guard {
        NONE,
        /** A decision of somebody: only whoever may restore the register, unless it says what a new record says by itself. */
        DECISION,
        /** Who did something: only oneself, unless one may restore the register. */
        ACTOR
    }

    public static WorkbookColumn text(String header, String column) {
        return of(header, column, Content.TEXT);
    }

    public static WorkbookColumn number(String header, String column) {
        return of(header, column, Content.NUMBER);
    }

    public static WorkbookColumn decimal(String header, String column) {
        return of(header, column, Content.DECIMAL);
    }

    public static WorkbookColumn date(String header, String column) {
        return of(header, column, Content.DATE);
    }

    public static WorkbookColumn flag(String header, String column) {
        return of(header, column, Content.FLAG).initially("false");
    }

    /** Lines of a name and a reason. */
    public static WorkbookColumn pairs(String header, String column) {
        return of(header, column, Content.PAIRS).orBlank();
    }

    public static WorkbookColumn choice(String header, String column, Class<? extends Enum<?>> choices) {
        return new WorkbookColumn(header, column, null, Content.CHOICE, choices, null, Guard.NONE, Set.of(), null, false, "");
    }

    public static WorkbookColumn choices(String header, String column, Class<? extends Enum<?>> choices) {
        return new WorkbookColumn(header, column, null, Content.CHOICES, choices, null, Guard.NONE, Set.of(), null, true, "");
    }

    /** A record of another sheet, by the key that people know. */
    public static WorkbookColumn reference(String header, String column, String target) {
        return new WorkbookColumn(header, column, null, Content.REFERENCE, null, target, Guard.NONE, Set.of(), null, false, "");
    }

    /** An account of the portal, by its login id. */
    public static WorkbookColumn account(String header, String column) {
        return reference(header, column, WorkbookSheet.ACCOUNTS);
    }

    /** Who did something; a new row without a name says whoever imports it. */
    public static WorkbookColumn actor(String header, String column) {
        return account(header, column).guarded(Guard.ACTOR);
    }

    private static WorkbookColumn of(String header, String column, Content kind) {
        return new WorkbookColumn(header, column, null, kind, null, null, Guard.NONE, Set.of(), null, false, "");
    }

    /** The same as one part of a packed column. */
    public WorkbookColumn part(String name) {
        return new WorkbookColumn(header, column, name, kind, choices, target, guard, free, initial, blank, note);
    }

    /** What it says for a new row whose cell is blank. */
    public WorkbookColumn initially(String value) {
        return new WorkbookColumn(header, column, part, kind, choices, target, guard, free, value, blank, note);
    }

    public WorkbookColumn orBlank() {
        return new WorkbookColumn(header, column, part, kind, choices, target, guard, free, initial, true, note);
    }

    /** Says more on how to fill it in. */
    public WorkbookColumn note(String text) {
        return new WorkbookColumn(header, column, part, kind, choices, target, guard, free, initial, blank, text);
    }

    /** Marks a decision; what is free, and what a new row says by itself, everybody may write. */
    public WorkbookColumn decision(String... freeValues) {
        return new WorkbookColumn(header, column, part, kind, choices, target, Guard.DECISION, Set.of(freeValues), initial, blank, note);
    }

    private WorkbookColumn guarded(Guard who) {
        return new WorkbookColumn(header, column, part, kind, choices, target, who, free, initial, blank, note);
    }

    /** How rules name it: the column, with the part of a packed one behind a dot. */
    public String property() {
        return part == null ? column : column + "." + part;
    }
}
