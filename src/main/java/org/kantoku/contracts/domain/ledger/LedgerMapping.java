package org.kantoku.contracts.domain.ledger;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a ledger holds which field.
 *
 * @param columns field to column (from 0); a field without a column is not in the map
 */
public record LedgerMapping(Map<LedgerField, Integer> columns) implements Serializable {

    public LedgerMapping {
        columns = Map.copyOf(columns);
    }

    /** The mapping that the column names suggest. */
    public static LedgerMapping recognise(List<String> names) {
        Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
        Set<Integer> taken = new HashSet<>();
        for (LedgerField field : LedgerField.values()) {
            best(field, names, taken).ifPresent(column -> {
                columns.put(field, column);
                taken.add(column);
            });
        }
        return new LedgerMapping(columns);
    }

    private static Optional<Integer> best(LedgerField field, List<String> names, Set<Integer> taken) {
        Integer best = null;
        int bestRank = Integer.MAX_VALUE;
        for (int column = 0; column < names.size(); column++) {
            int rank = taken.contains(column) ? Integer.MAX_VALUE : field.rank(names.get(column)).orElse(Integer.MAX_VALUE);
            if (rank < bestRank) {
                best = column;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    public boolean has(LedgerField field) {
        return columns.containsKey(field);
    }

    /** The column of a field, -1 when it has none. */
    public int column(LedgerField field) {
        return columns.getOrDefault(field, -1);
    }

    /** Message key of what keeps the mapping from being used, or null: a title, and a contractor by name or number. */
    public String problem() {
        if (!has(LedgerField.TITLE)) {
            return "import.mapping.titleMissing";
        }
        if (!has(LedgerField.CONTRACTOR_NAME) && !has(LedgerField.CORPORATE_NUMBER)) {
            return "import.mapping.contractorMissing";
        }
        return new HashSet<>(columns.values()).size() < columns.size() ? "import.mapping.columnTwice" : null;
    }

    /** Yen per unit of the amounts, as the column's name says: 契約金額（千円） counts in thousands. */
    static long unit(String columnName) {
        String name = Normalizer.normalize(columnName, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!name.matches(".*[(\\[](?:単位:?)?[百千]?万?円[)\\]].*")) {
            return 1;
        }
        return name.contains("百万円") ? 1_000_000 : name.contains("千円") ? 1_000 : name.contains("万円") ? 10_000 : 1;
    }
}
