package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.shared.SqlRow;

/**
 * The first lines of a list over all contracts, one a lapse, asked of each part of the ledger: the first of all are among the first of each.
 *
 * @param where fixed text, what the list holds on the day {@code ?1}
 */
record ForemostDuties(String where, Order order) {

    /** As many lines of a part are kept. */
    static final int MOST = 50;

    /** One line a lapse; what it is taken from and which of it follow. */
    static final String WHICH = "select " + LedgerSql.idOf(LedgerSql.FOREMOST) + " as id, max(" + LedgerSql.LEVEL + ") as level, count(*) as touched,"
        + " datediff(?1, d.due_on) as days_over, d.due_on, d.rule, d.lapse_key, d.part";

    /** The severest first, of these the oldest. */
    static final Order WORST_FIRST = new Order("g.level desc, g.due_on, ", true, Comparator.comparing(One::level).reversed().thenComparing(One::dueOn));

    /** The next first. */
    static final Order NEXT_FIRST = new Order("g.due_on, g.level desc, ", false, Comparator.comparing(One::dueOn)
        .thenComparing(Comparator.comparing(One::level).reversed()));

    /**
     * An order of lapses, the same in the database and here, and without ties.
     *
     * @param judged whether only what is late is listed in it
     */
    record Order(String first, boolean judged, Comparator<One> comparator) {

        String sql() {
            return first + "g.rule, g.lapse_key";
        }

        private Comparator<One> whole() {
            return comparator.thenComparing(One::rule).thenComparing(One::key);
        }
    }

    /**
     * A lapse or a duty.
     *
     * @param id      of the line that stands for it
     * @param touched contracts it touches
     * @param key     what it is, as sixteen bytes in hexadecimal digits
     */
    record One(UUID id, int level, LocalDate dueOn, String rule, String key, long touched) {
    }

    /** Of one part the number of all and the first of them. */
    record OfPart(long total, List<One> first) {

        static final OfPart NOTHING = new OfPart(0, List.of());

        static Map<Integer, OfPart> of(List<SqlRow> rows) {
            Map<Integer, Long> totals = new HashMap<>();
            rows.forEach(r -> totals.put(r.integer(7), r.count(6)));
            return rows.stream().collect(Collectors.groupingBy(r -> r.integer(7), Collectors.mapping(r -> new One(r.uuid(0), r.integer(1), r.date(2),
                r.text(3).intern(), r.text(4), r.count(5)), Collectors.toList()))).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new OfPart(totals.get(e.getKey()), e.getValue())));
        }
    }

    KeptDays.Question question() {
        return new KeptDays.Question(this, order.judged());
    }

    String sql(Set<Integer> parts) {
        return "select g.id, g.level, g.due_on, g.rule, lower(hex(g.lapse_key)), g.touched, g.total, g.part from (select g.*, row_number() over (partition by"
            + " g.part order by " + order.sql() + ") as place, count(*) over (partition by g.part) as total from (" + WHICH + " from duty d"
            + LedgerSql.TIER_JOIN + " where " + where + " and " + LedgerSql.inParts(parts) + " group by " + LedgerSql.ONE_LAPSE + ") g) g where g.place <= " + MOST;
    }

    /** The first of all parts together. */
    List<One> first(Collection<OfPart> parts, int number) {
        return parts.stream().flatMap(part -> part.first().stream()).sorted(order.whole()).limit(number).toList();
    }
}
