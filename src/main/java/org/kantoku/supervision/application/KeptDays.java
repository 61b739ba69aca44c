package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The coverage of days over all contracts, kept until a change of the ledger reaches back to them: what is recorded today seldom changes
 * what was lapsed half a year ago. It listens to {@code ledger_change}, in every node; within a transaction nothing is kept.
 */
@ApplicationScoped
class KeptDays {

    private static final int MOST = 2_000;

    /** Changes heard of again each time, because a smaller number may be committed after a greater one. */
    private static final int LATE = 1_000;

    @Inject
    private LedgerRepository ledger;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final NavigableMap<LocalDate, BoardTiles.Coverage> kept = new TreeMap<>();
    private final NavigableSet<Long> heard = new TreeSet<>();
    private long heardTimes;

    /** The coverage of the days, ascending; {@code asking} works out those that are not kept. */
    List<BoardTiles.Coverage> of(List<LocalDate> days, Function<List<LocalDate>, List<BoardTiles.Coverage>> asking) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return asking.apply(days);
        }
        Map<LocalDate, BoardTiles.Coverage> found = new TreeMap<>();
        long before = listen();
        synchronized (kept) {
            days.stream().filter(kept::containsKey).forEach(day -> found.put(day, kept.get(day)));
        }
        List<LocalDate> missing = days.stream().filter(day -> !found.containsKey(day)).toList();
        if (!missing.isEmpty()) {
            List<BoardTiles.Coverage> answers = asking.apply(missing);
            answers.forEach(coverage -> found.put(coverage.on(), coverage));
            if (listen() == before) {
                keep(answers);
            }
        }
        return List.copyOf(found.values());
    }

    private void keep(List<BoardTiles.Coverage> answers) {
        synchronized (kept) {
            answers.forEach(coverage -> kept.put(coverage.on(), coverage));
            while (kept.size() > MOST) {
                kept.pollFirstEntry();
            }
        }
    }

    /** Drops what new changes reach. @return another number than before when there was any */
    private long listen() {
        synchronized (kept) {
            long last = heard.isEmpty() ? 0 : heard.last();
            boolean missed = ledger.oldestChange() > last + 1;
            for (LedgerRepository.Change change : ledger.changesAfter(last - LATE)) {
                if (heard.add(change.id())) {
                    kept.tailMap(change.firstDay(), true).clear();
                    heardTimes++;
                }
            }
            if (missed) {
                kept.clear();
            }
            heard.headSet(last - LATE, true).clear();
            return heardTimes;
        }
    }
}
