package org.kantoku.supervision.application;

import java.time.YearMonth;
import java.util.List;

/** Duties of a fiscal year by kind and month of their due date. */
public record YearGrid(List<YearMonth> months, List<Row> rows) {

    /** One kind of duty; cells in the order of the months. */
    public record Row(DutyKind kind, List<Cell> cells) {
    }

    /**
     * @param due    duties that fall due in the month
     * @param done   how many of them are done
     * @param lapsed how many of them are overdue
     * @param soon   how many of them fall due within 30 days
     */
    public record Cell(YearMonth month, long due, long done, long lapsed, long soon) {

        /** Both together. */
        Cell plus(Cell other) {
            return new Cell(month, due + other.due, done + other.done, lapsed + other.lapsed, soon + other.soon);
        }

        public boolean isEmpty() {
            return due == 0;
        }

        /** LAPSED, AT_RISK, OK (all done) or PLANNED. */
        public String state() {
            return lapsed > 0 ? "LAPSED" : soon > 0 ? "AT_RISK" : done == due ? "OK" : "PLANNED";
        }

        /** Done of due; what still lies ahead shows its number alone. */
        public String text() {
            return state().equals("PLANNED") && done == 0 ? String.valueOf(due) : done + "/" + due;
        }
    }
}
