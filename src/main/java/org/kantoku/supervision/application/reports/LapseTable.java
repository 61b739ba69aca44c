package org.kantoku.supervision.application.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kantoku.shared.Bilingual;
import org.kantoku.supervision.application.ReasonWords;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.reports.PeriodLapse;

/** Lapses as rows of the record pack; the names of their contracts are fetched for many at once. */
final class LapseTable {

    static final List<String> COLUMNS = List.of("rule", "ruleName", "branch", "subject", "contracts", "title", "contractor", "department", "severity", "standing",
        "lapsedFrom", "lapsedTo", "lapsedDays", "recorded", "recordedFrom", "recordedTo", "reason", "endedBy", "endRecorded");
    static final List<PackCell> CELLS = List.of(PackCell.of(18, "ruleName", "rule", "subject", "severity"), PackCell.of(20, "contractor", "contracts"),
        PackCell.of(15, "lapsedFrom", "lapsedTo", "lapsedDays"), PackCell.of(13, "recorded"), PackCell.of(21, "reason"), PackCell.of(13, "standing", "endedBy", "endRecorded"));

    private static final int BATCH = 500;

    private final LocalDate day;
    private final Function<Set<UUID>, Map<UUID, ContractNames>> names;
    private final Consumer<List<Object>> listener;
    private final List<PeriodLapse> waiting = new ArrayList<>();

    /** What a contract is called. */
    record ContractNames(String number, String title, String contractor, Bilingual department) {
    }

    LapseTable(LocalDate day, Function<Set<UUID>, Map<UUID, ContractNames>> names, Consumer<List<Object>> listener) {
        this.day = day;
        this.names = names;
        this.listener = listener;
    }

    void add(PeriodLapse lapse) {
        waiting.add(lapse);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Tells those that still wait. */
    void flush() {
        Set<UUID> ids = new HashSet<>();
        waiting.forEach(lapse -> ids.addAll(lapse.contracts()));
        Map<UUID, ContractNames> found = ids.isEmpty() ? Map.of() : names.apply(ids);
        waiting.forEach(lapse -> listener.accept(row(lapse, lapse.contracts().stream().map(found::get).filter(java.util.Objects::nonNull).toList())));
        waiting.clear();
    }

    private List<Object> row(PeriodLapse lapse, List<ContractNames> contracts) {
        LapseSpan corrected = lapse.corrected();
        List<LapseSpan> recorded = lapse.recorded();
        boolean open = lapse.standing(day) == PeriodLapse.Standing.OPEN;
        return Arrays.asList(lapse.rule().name(), Phrase.of("supervision.rule." + lapse.rule()), branch(lapse), argument(subject(lapse.subjectKey())),
            all(contracts, ContractNames::number), all(contracts, ContractNames::title), all(contracts, ContractNames::contractor), contracts.stream().map(ContractNames::department).filter(java.util.Objects::nonNull).distinct().toList(),
            Phrase.of("severity." + lapse.worst()), Phrase.of("reports.standing." + lapse.standing(day)),
            corrected == null ? null : corrected.from(), corrected == null || open ? null : last(corrected), corrected == null ? null : lapse.daysUpTo(day),
            recorded.stream().map(LapseTable::span).toList(), recorded.isEmpty() ? null : recorded.get(0).from(),
            recorded.isEmpty() ? null : last(recorded.get(recorded.size() - 1)), reason(lapse.reason()),
            open || lapse.endedBy() == null ? null : Phrase.of("reports.endedBy." + lapse.endedBy()), open ? null : lapse.endRecordedOn());
    }

    /** Last day it stood; a lapse of no day has its only day. */
    private static LocalDate last(LapseSpan span) {
        return span.to() == null ? null : span.to().equals(span.from()) ? span.from() : span.to().minusDays(1);
    }

    private static Phrase span(LapseSpan span) {
        return span.to() == null ? Phrase.of("reports.span.open", span.from()) : Phrase.of("reports.span", span.from(), last(span));
    }

    /** What that branch of the rule asks for. */
    private static Phrase branch(PeriodLapse lapse) {
        return lapse.branch().isEmpty() ? null : Phrase.of("supervision.duty." + lapse.rule() + "." + lapse.branch());
    }

    /** Ids of records say nothing to a reader. */
    private static String subject(String key) {
        return key.isEmpty() || key.matches("[0-9a-f]{8}-.*") ? null : key;
    }

    /** The reason with the constants among its facts in words. */
    static Phrase reason(Reason reason) {
        return Phrase.of("supervision.reason." + reason.code(), reason.arguments().stream().map(LapseTable::argument).toArray());
    }

    private static Object argument(String stored) {
        return stored == null ? null : ReasonWords.key(stored).<Object>map(Phrase::of).orElse(stored);
    }

    private static String all(List<ContractNames> contracts, Function<ContractNames, String> name) {
        return blank(contracts.stream().map(name).filter(java.util.Objects::nonNull).distinct().collect(Collectors.joining("\n")));
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
