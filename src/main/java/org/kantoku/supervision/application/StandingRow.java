package org.kantoku.supervision.application;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/** Reads the columns of a native result, whatever type the driver gave them. */
record StandingRow(Object[] columns) {

    String text(int i) {
        return columns[i] == null ? null : columns[i].toString();
    }

    UUID id(int i) {
        return columns[i] == null ? null : UUID.fromString(columns[i].toString());
    }

    int number(int i) {
        return columns[i] == null ? 0 : ((Number) columns[i]).intValue();
    }

    LocalDate date(int i) {
        if (columns[i] instanceof Date date) {
            return date.toLocalDate();
        }
        return columns[i] == null ? null : LocalDate.parse(columns[i].toString());
    }

    <E extends Enum<E>> E constant(Class<E> type, int i) {
        return columns[i] == null ? null : Enum.valueOf(type, columns[i].toString());
    }

    /** Standing from eight columns in a row: rank, tier, lapses, worst, lead, waived until, inspected, next due. */
    Standing standing(int from, LocalDate asOf) {
        String[] lead = text(from + 4) == null ? null : text(from + 4).split("/");
        String[] inspected = text(from + 6) == null ? null : text(from + 6).split("/", -1);
        int worst = number(from + 3);
        return new Standing(SupervisionState.values()[number(from)], constant(RiskTier.class, from + 1),
            worst == 0 ? null : Severity.ofLevel(worst), lead == null ? null : RuleId.valueOf(lead[2]),
            lead == null ? null : LocalDate.parse(lead[1]), number(from + 2), date(from + 5),
            inspected == null ? null : LocalDate.parse(inspected[0]), inspected == null || inspected[1].isEmpty() ? null : inspected[1],
            inspected == null || inspected[2].isEmpty() ? null : new BigDecimal(inspected[2]), date(from + 7), asOf);
    }
}
