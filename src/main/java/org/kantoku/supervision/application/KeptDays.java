package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What the ledger says of days over all contracts or those of one department, kept until a change of it reaches back to them: what is recorded
 * today seldom changes what was lapsed half a year ago. What is counted by lapse is kept by the part of the ledger ({@link LedgerSql#PARTS}),
 * so that a change of one contract asks again only for the parts it lies in. It listens to {@code ledger_change}, in every node; within a
 * transaction nothing is kept, and nothing about the contracts of an inspector or a member co-op, because what these have changes without
 * the ledger.
 */
@ApplicationScoped
class KeptDays {

    /** Answers kept; those of the day and the contracts not asked for longest go first. */
    private static final int MOST = 100_000;

    /** Changes heard of again, because a smaller number may be committed after a greater one. */
    private static final int LATE = 1_000;

    private static final Set<Integer> ALL_PARTS = IntStream.range(0, LedgerSql.PARTS).boxed().collect(Collectors.toUnmodifiableSet());
    private static final int WHOLE = -1;

    /**
     * What is asked of a day.
     *
     * @param what   the question; of what falls due in a month that month
     * @param judged whether only what is late or supervised on the day counts, and not what is owed and in time
     */
    record Question(Object what, boolean judged) {
    }

    /** About contracts. */
    static final Question COVERAGE = new Question("coverage", true);
    static final Question LAPSED = new Question("lapsed", true);
    static final Question STATES = new Question("states", false);
    static final Question DEPARTMENTS = new Question("departments", false);
    static final Question FINDINGS = new Question("findings", true);

    /** About lapses and duties, part by part. */
    static final Question RULES = new Question("rules", true);
    static final Question HORIZON = new Question("horizon", false);

    private record Place(LocalDate day, BoardScope scope) {
        private Place {
            Objects.requireNonNull(day);
        }
    }

    private record Slot(Place place, Question question, int part) {
    }

    /** A month in one part. */
    record Cell(YearMonth month, int part) {
    }

    @Inject
    private LedgerRepository ledger;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final LinkedHashMap<Place, Map<Slot, Object>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final NavigableSet<Long> heard = new TreeSet<>();
    private long heardTimes;
    private int number;

    /** The answer about one day. */
    <A> A of(Question question, LocalDate day, BoardScope scope, Supplier<A> asking) {
        return of(question, List.of(day), scope, missing -> Map.of(day, asking.get())).get(day);
    }

    /** The answers about the days; {@code asking} works out those that are not kept. */
    <A> Map<LocalDate, A> of(Question question, Collection<LocalDate> days, BoardScope scope,
                             Function<Collection<LocalDate>, Map<LocalDate, A>> asking) {
        return answers(days, scope, day -> new Slot(new Place(day, scope), question, WHOLE), asking);
    }

    /** The answers of all parts about a day; {@code asking} works out those of some, and leaves out which have none. */
    <A> Collection<A> parts(Question question, LocalDate day, BoardScope scope, A none, Function<Set<Integer>, Map<Integer, A>> asking) {
        Place place = new Place(day, scope);
        return answers(ALL_PARTS, scope, part -> new Slot(place, question, part), missing -> all(missing, none, asking.apply(Set.copyOf(missing)))).values();
    }

    /**
     * What falls due in months, part by part, as the day sees it; a change reaches the months only in which something falls due by it.
     * {@code asking} works out some months in some parts, and leaves out which have none.
     */
    <A> Map<Cell, A> months(LocalDate day, List<YearMonth> months, BoardScope scope, A none, BiFunction<Set<YearMonth>, Set<Integer>, Map<Cell, A>> asking) {
        List<Cell> cells = months.stream().flatMap(month -> ALL_PARTS.stream().map(part -> new Cell(month, part))).toList();
        Place place = new Place(day, scope);
        return answers(cells, scope, cell -> new Slot(place, new Question(cell.month(), false), cell.part()), missing -> all(missing, none, asking.apply(
            missing.stream().map(Cell::month).collect(Collectors.toSet()), missing.stream().map(Cell::part).collect(Collectors.toSet()))));
    }

    private static <K, A> Map<K, A> all(Collection<K> wanted, A none, Map<K, A> found) {
        return wanted.stream().collect(Collectors.toMap(one -> one, one -> found.getOrDefault(one, none)));
    }

    @SuppressWarnings("unchecked")
    private <K, A> Map<K, A> answers(Collection<K> wanted, BoardScope scope, Function<K, Slot> slots, Function<Collection<K>, Map<K, A>> asking) {
        if (!scope.isWithinDepartments() || transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return asking.apply(wanted);
        }
        Map<K, A> found = new HashMap<>();
        List<K> missing = new ArrayList<>();
        long before = listen();
        synchronized (kept) {
            for (K one : wanted) {
                Slot slot = slots.apply(one);
                Object answer = kept.getOrDefault(slot.place(), Map.of()).get(slot);
                if (answer == null) {
                    missing.add(one);
                } else {
                    found.put(one, (A) answer);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<K, A> answers = asking.apply(missing);
            found.putAll(answers);
            if (listen() == before) {
                synchronized (kept) {
                    answers.forEach((one, answer) -> keep(slots.apply(one), answer));
                }
            }
        }
        return found;
    }

    private void keep(Slot slot, Object answer) {
        if (kept.computeIfAbsent(slot.place(), place -> new HashMap<>()).put(slot, answer) == null) {
            number++;
        }
        for (Iterator<Map<Slot, Object>> eldest = kept.values().iterator(); number > MOST && eldest.hasNext();) {
            number -= eldest.next().size();
            eldest.remove();
        }
    }

    /** Drops what new changes reach. @return another number than before when there was any */
    private long listen() {
        synchronized (kept) {
            long last = heard.isEmpty() ? 0 : heard.last();
            LedgerRepository.Changes now = ledger.changesSince(last - LATE);
            if (now.oldest() > last + 1) {
                kept.clear();
                number = 0;
                heard.clear();
                heardTimes++;
            }
            if (now.number() != heard.tailSet(last - LATE, false).size() || now.newest() != last) {
                for (LedgerRepository.Change change : ledger.changesAfter(last - LATE)) {
                    if (!heard.contains(change.id())) {
                        kept.forEach((place, answers) -> drop(change, place, answers));
                        // Only now: a change of which not everything was dropped is heard again.
                        heard.add(change.id());
                        heardTimes++;
                    }
                }
                heard.headSet(last - LATE, true).clear();
            }
            return heardTimes;
        }
    }

    private void drop(LedgerRepository.Change change, Place place, Map<Slot, Object> answers) {
        int before = answers.size();
        if (change.findingsFrom() != null) {
            answers.keySet().removeIf(slot -> slot.question().equals(FINDINGS) && !place.day().isBefore(change.findingsFrom()));
        } else if (change.isOfAnyDay() && place.scope().limits() > 0) {
            answers.clear();
        } else if (!place.day().isBefore(change.seenFrom())) {
            answers.keySet().removeIf(slot -> !slot.question().equals(FINDINGS) && reaches(change, slot));
        }
        number -= before - answers.size();
    }

    private static boolean reaches(LedgerRepository.Change change, Slot slot) {
        if (slot.part() != WHOLE && !change.liesIn(slot.part())) {
            return false;
        }
        return slot.question().what() instanceof YearMonth month ? change.months() == null || change.months().contains(month)
            : !slot.question().judged() || !slot.place().day().isBefore(change.firstDay());
    }
}
