package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.correctiveactions.domain.CommentVisibility;
import org.kantoku.correctiveactions.domain.FailedSheetItem;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingOrigin;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.inspections.domain.ItemResult;

/**
 * The findings that the failed items raised: each goes the usual way to its close, as far as time allows, unless the story
 * tells another. An inspection whose findings are all closed is closed too.
 */
@ApplicationScoped
public class DemoFindings {

    private static final int TITLE = 60;

    private DemoRepository repository;
    private DemoNumbers numbers;

    protected DemoFindings() {
    }

    @Inject
    public DemoFindings(DemoRepository repository, DemoNumbers numbers) {
        this.repository = repository;
        this.numbers = numbers;
    }

    Collection<Finding> load(DemoCast cast, DemoCalendar calendar) {
        Map<String, DemoRow> stories = new HashMap<>();
        DemoFile.read("findings.csv", calendar).forEach(row -> stories.put(row.required("source") + " " + row.required("item"), row));
        List<Raised> raised = cast.sources().stream()
            .flatMap(source -> source.failed().stream().map(result -> new Raised(source, result))).toList();
        List<String> given = numbers.take("F", raised.stream().map(r -> r.source().on()).toList());
        Map<String, Finding> findings = new HashMap<>();
        for (int i = 0; i < raised.size(); i++) {
            findings.put(raised.get(i).key(), finding(raised.get(i), given.get(i), stories.remove(raised.get(i).key()), cast, calendar));
        }
        if (!stories.isEmpty()) {
            throw new IllegalArgumentException("nothing failed there: " + stories.keySet());
        }
        closeInspections(cast, findings.values());
        repository.addAll(findings.values());
        repository.addAll(comments(findings, cast, calendar));
        return findings.values();
    }

    private static Finding finding(Raised raised, String number, DemoRow row, DemoCast cast, DemoCalendar calendar) {
        DemoSource source = raised.source();
        ItemResult result = raised.result();
        Wording wording = wording(result, row);
        Finding finding = new Finding(number, source.contracts(), source.contractor().id(), new FindingOrigin(source.kind(), source.id(),
            source.label(), new FailedSheetItem(result.item().code(), result.item().knockout(), result.item().failRule().concernsOwnSide(), null),
            DemoFinding.act(source.on(), source.by())), wording, result.grade(), DemoFinding.act(source.on(), source.by()));
        new DemoFinding(finding, wording, row, cast.person("shiomi"), cast.userOf(source.contractor()), cast).tell(calendar);
        return finding;
    }

    private static Wording wording(ItemResult result, DemoRow row) {
        String seen = result.answer().comment() == null ? result.item().questionJa() : result.answer().comment();
        String title = row == null ? seen.substring(0, Math.min(TITLE, seen.length())) : row.required("title");
        return new Wording(title, row == null ? result.item().questionEn() : row.required("title_en"), seen);
    }

    private static void closeInspections(DemoCast cast, Iterable<Finding> findings) {
        Map<java.util.UUID, List<Finding>> bySource = new HashMap<>();
        findings.forEach(finding -> bySource.computeIfAbsent(finding.origin().sourceId(), id -> new ArrayList<>()).add(finding));
        for (DemoSource source : cast.sources()) {
            List<Finding> own = bySource.getOrDefault(source.id(), List.of());
            if (source.inspection() != null && own.stream().allMatch(finding -> finding.state() == FindingState.CLOSED)) {
                LocalDate last = own.stream().map(Finding::closedOn).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(source.on());
                source.inspection().close(DemoSheets.act(last, source.by()));
            }
        }
    }

    private static List<FindingComment> comments(Map<String, Finding> findings, DemoCast cast, DemoCalendar calendar) {
        return DemoFile.read("comments.csv", calendar).stream().map(row -> {
            Finding finding = Objects.requireNonNull(findings.get(row.required("source") + " " + row.required("item")));
            var act = DemoFinding.act(row.date("on"), cast.person(row.required("by")));
            boolean ofContractor = act.by().equals(cast.userOf(cast.firm(finding.contractorId())));
            return ofContractor ? FindingComment.ofContractor(finding, row.required("body"), act)
                : FindingComment.ofFederation(finding, row.constant(CommentVisibility.class, "visibility"), row.required("body"), act);
        }).toList();
    }

    private record Raised(DemoSource source, ItemResult result) {

        String key() {
            return source.key() + " " + result.item().code();
        }
    }
}
