package org.kantoku.contracts.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kantoku.shared.FoldedText;

/** Finds the contractor that a row means: by corporate number first, else by name. Remembers those that the ledger brings. */
final class LedgerContractors {

    private static final int FOLD = 600;

    private final Map<String, LedgerContractor> byNumber = new HashMap<>();
    private final Map<String, List<LedgerContractor>> byName = new HashMap<>();
    private int brought;

    LedgerContractors(Collection<LedgerContractor> registered) {
        registered.forEach(this::index);
    }

    private void index(LedgerContractor contractor) {
        if (contractor.number() != null) {
            byNumber.put(contractor.number(), contractor);
        }
        if (contractor.name() != null) {
            byName.computeIfAbsent(fold(contractor.name()), k -> new ArrayList<>()).add(contractor);
        }
    }

    LedgerContractor byNumber(String number) {
        return byNumber.get(number);
    }

    List<LedgerContractor> byName(String name) {
        return byName.getOrDefault(fold(name), List.of());
    }

    LedgerContractor bring(String number, String name) {
        LedgerContractor contractor = new LedgerContractor(null, number, name);
        index(contractor);
        brought++;
        return contractor;
    }

    /** A contractor of which only the number was known gets its name. */
    LedgerContractor name(LedgerContractor nameless, String name) {
        LedgerContractor named = nameless.named(name);
        index(named);
        return named;
    }

    int brought() {
        return brought;
    }

    /** Whether two names are the same but for width, company marks written short, and blanks. */
    static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    /** Whether the longer name is the shorter one with a branch or office behind it. */
    static boolean isBranch(String longer, String shorter) {
        return fold(longer).startsWith(fold(shorter));
    }

    private static String fold(String name) {
        return FoldedText.of(name, FOLD).replaceAll("[\\s・.,]", "");
    }
}
