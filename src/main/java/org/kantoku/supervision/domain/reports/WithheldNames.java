package org.kantoku.supervision.domain.reports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Letters instead of the names of firms, and numbers instead of those of their contracts: the same firm is the same letter all through one paper. */
public final class WithheldNames {

    private static final int LETTERS = 26;

    private final Map<UUID, Integer> firms = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, Integer>> contracts = new HashMap<>();

    /** A, B … Z, AA, AB … in the order in which firms are first met. */
    public String firm(UUID contractor) {
        Integer known = firms.putIfAbsent(contractor, firms.size());
        return letters(known == null ? firms.size() - 1 : known);
    }

    /** 1, 2 … for the contracts of one firm, in the order in which they are first met. */
    public int contract(UUID contractor, UUID contract) {
        Map<UUID, Integer> own = contracts.computeIfAbsent(contractor, id -> new HashMap<>());
        Integer known = own.putIfAbsent(contract, own.size() + 1);
        return known == null ? own.size() : known;
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
