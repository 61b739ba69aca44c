package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What the ledger says of days over all contracts, kept until a change of it reaches back to them: what is recorded today seldom changes
 * what was lapsed half a year ago. It listens to {@code ledger_change}, in every node; within a transaction nothing is kept.
 */
@ApplicationScoped
class KeptDays {

    private static final int MOST = 2_000;

    /** Changes heard of again each time, because a smaller number may be committed after a greater one. */
    private static final int LATE = 1_000;

    /** What is asked of a day. */
    enum Question {
        COVERAGE(true), LAPSED(true), RULES(true), STATES(false), HORIZON(false), YEAR(false);

        /** Whether only what is late or supervised on the day counts, and not what is owed and in time. */
        private final boolean judged;

        Question(boolean judged) {
            this.judged = judged;
        }
    }

    @Inject
    private LedgerRepository ledger;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final NavigableMap<LocalDate, Map<Question, Object>> kept = new TreeMap<>();
    private final NavigableSet<Long> heard = new TreeSet<>();
    private long heardTimes;

    /** The answer about one day. */
    <A> A of(Question question, LocalDate day, Supplier<A> asking) {
        return of(question, List.of(day), missing -> Map.of(day, asking.get())).get(day);
    }

    /** The answers about the days; {@code asking} works out those that are not kept. */
    @SuppressWarnings("unchecked")
    <A> Map<LocalDate, A> of(Question question, List<LocalDate> days, Function<List<LocalDate>, Map<LocalDate, A>> asking) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return asking.apply(days);
        }
        Map<LocalDate, A> found = new HashMap<>();
        long before = listen();
        synchronized (kept) {
            for (LocalDate day : days) {
                Object answer = kept.getOrDefault(day, Map.of()).get(question);
                if (answer != null) {
                    found.put(day, (A) answer);
                }
            }
        }
        List<LocalDate> missing = days.stream().filter(day -> !found.containsKey(day)).toList();
        if (!missing.isEmpty()) {
            Map<LocalDate, A> answers = asking.apply(missing);
            found.putAll(answers);
            if (listen() == before) {
                keep(question, answers);
            }
        }
        return found;
    }

    private void keep(Question question, Map<LocalDate, ?> answers) {
        synchronized (kept) {
            answers.forEach((day, answer) -> kept.computeIfAbsent(day, d -> new EnumMap<>(Question.class)).put(question, answer));
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
                    kept.tailMap(change.seenFrom(), true).values().forEach(answers -> answers.keySet().removeIf(question -> !question.judged));
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
