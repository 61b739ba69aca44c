package org.kantoku.supervision.application;

/** The sets of contracts the board counts; each number opens its own. */
public enum BoardView {
    SUPERVISED("u.contract_id is not null"),
    LAPSED("l.contract_id is not null"),
    SUPERVISED_LAPSED("u.contract_id is not null and l.contract_id is not null"),
    AT_RISK("l.contract_id is null and r.contract_id is not null"),
    SUPERVISED_AT_RISK("u.contract_id is not null and l.contract_id is null and r.contract_id is not null"),
    WAIVED("u.contract_id is not null and l.contract_id is null and r.contract_id is null and w.contract_id is not null"),
    OK("u.contract_id is not null and l.contract_id is null and r.contract_id is null and w.contract_id is null"),
    ENDING("e.end_on between ?1 and ?1 + interval " + BoardQueries.ENDING_DAYS + " day");

    private final String condition;

    BoardView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
