package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.time.YearMonth;
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
        COVERAGE(true), LAPSED(true), RULES(true), STATES(false), HORIZON(false);

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

    /** Answers by day and, of the day, by {@link Question}, or by month for what falls due in it. */
    private final NavigableMap<LocalDate, Map<Object, Object>> kept = new TreeMap<>();
    private final NavigableSet<Long> heard = new TreeSet<>();
    private long heardTimes;

    private record Slot(LocalDate day, Object key) {
    }

    /** The answer about one day. */
    <A> A of(Question question, LocalDate day, Supplier<A> asking) {
        return of(question, List.of(day), missing -> Map.of(day, asking.get())).get(day);
    }

    /** The answers about the days; {@code asking} works out those that are not kept. */
    <A> Map<LocalDate, A> of(Question question, List<LocalDate> days, Function<List<LocalDate>, Map<LocalDate, A>> asking) {
        return answers(days, day -> new Slot(day, question), asking);
    }

    /** What falls due in months, as the day sees it; a change reaches the months only in which something falls due by it. */
    <A> Map<YearMonth, A> months(LocalDate day, List<YearMonth> months, Function<List<YearMonth>, Map<YearMonth, A>> asking) {
        return answers(months, month -> new Slot(day, month), asking);
    }

    @SuppressWarnings("unchecked")
    private <K, A> Map<K, A> answers(List<K> wanted, Function<K, Slot> slots, Function<List<K>, Map<K, A>> asking) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return asking.apply(wanted);
        }
        Map<K, A> found = new HashMap<>();
        long before = listen();
        synchronized (kept) {
            for (K one : wanted) {
                Slot slot = slots.apply(one);
                Object answer = kept.getOrDefault(slot.day(), Map.of()).get(slot.key());
                if (answer != null) {
                    found.put(one, (A) answer);
                }
            }
        }
        List<K> missing = wanted.stream().filter(one -> !found.containsKey(one)).toList();
        if (!missing.isEmpty()) {
            Map<K, A> answers = asking.apply(missing);
            found.putAll(answers);
            if (listen() == before) {
                answers.forEach((one, answer) -> keep(slots.apply(one), answer));
            }
        }
        return found;
    }

    private void keep(Slot slot, Object answer) {
        synchronized (kept) {
            kept.computeIfAbsent(slot.day(), day -> new HashMap<>()).put(slot.key(), answer);
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
                    kept.tailMap(change.seenFrom(), true).forEach((day, answers) -> answers.keySet().removeIf(key -> reaches(change, day, key)));
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

    private static boolean reaches(LedgerRepository.Change change, LocalDate day, Object key) {
        return key instanceof Question question ? !question.judged || !day.isBefore(change.firstDay())
            : change.months().isEmpty() || change.months().contains(key);
    }
}
