package org.kantoku.supervision.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Query;

/** Conditions of a native query with their values bound by position; nothing a person typed becomes part of the text. */
final class SqlConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param first value of {@code ?1} */
    SqlConditions(Object first) {
        values.add(first);
    }

    /** Adds a condition in which each {@code ?} stands for the value. */
    SqlConditions and(String condition, Object value) {
        values.add(value);
        conditions.add(condition.replace("?", "?" + values.size()));
        return this;
    }

    SqlConditions andIn(String column, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add(column + allowed.stream().map(value -> {
                values.add(value);
                return "?" + values.size();
            }).collect(Collectors.joining(", ", " in (", ")")));
        }
        return this;
    }

    /** A fixed condition. */
    SqlConditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
    static String containing(String text) {
        return "%" + text.replaceAll("([%_!])", "!$1") + "%";
    }
}
