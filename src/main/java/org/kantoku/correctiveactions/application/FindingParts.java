package org.kantoku.correctiveactions.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.correctiveactions.domain.CommentVisibility;
import org.kantoku.correctiveactions.domain.CompletionReport;
import org.kantoku.correctiveactions.domain.CorrectivePlan;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FailedSheetItem;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.correctiveactions.domain.FindingReminder;
import org.kantoku.correctiveactions.domain.FindingTransition;
import org.kantoku.shared.evidence.EvidenceFile;

/** Puts the parts of a finding together for a reader: names for account ids, files beside what they belong to. */
@ApplicationScoped
public class FindingParts {

    private FindingMaterialQueries material;
    private AccountQueries accounts;

    protected FindingParts() {
    }

    @Inject
    public FindingParts(FindingMaterialQueries material, AccountQueries accounts) {
        this.material = material;
        this.accounts = accounts;
    }

    /** @param forContractor leaves out the item, internal comments, and the names of our people */
    FindingDetail detail(Finding finding, boolean forContractor) {
        List<FindingComment> comments = material.comments(finding.id(), forContractor);
        Map<UUID, List<EvidenceFile>> files = files(finding.id(), forContractor);
        Function<UUID, String> names = names(finding, comments, forContractor);
        return new FindingDetail(finding.id(), finding.version(), finding.number(), finding.wording(), finding.grade(),
            finding.proposedGrade(), finding.state(), finding.isSharedWithContractor(), finding.reopenedCount(),
            finding.recurrenceCount(), material.place(finding), source(finding, forContractor), FindingDates.of(finding),
            finding.containment(),
            finding.plans().stream().map(plan -> plan(plan, names, files)).toList(),
            finding.reports().stream().map(report -> report(report, names, files)).toList(),
            finding.consultations().stream().map(talk -> new ConsultationView(talk.openedOn(), talk.request(), talk.stopsClock(),
                talk.answeredOn(), talk.outcome(), talk.yen(), talk.stoppedDays())).toList(),
            finding.extensions().stream().map(longer -> new ExtensionView(longer.grantedOn(), longer.days(), longer.extendedTo(),
                longer.reason())).toList(),
            finding.reminders().stream().map(FindingReminder::on).toList(),
            finding.transitions().stream().map(step -> step(step, names, forContractor)).toList(),
            comments.stream().map(comment -> comment(comment, names, files)).toList(),
            files.getOrDefault(finding.id(), List.of()));
    }

    List<EvidenceFile> drafts(UUID findingId, EvidencePart part, UUID by) {
        return material.files(findingId, false).stream()
            .filter(file -> file.link().isDraft() && file.link().part() == part && Objects.equals(by, file.link().createdBy()))
            .map(FindingMaterialQueries.AttachedFile::file).toList();
    }

    private static FindingDetail.Source source(Finding finding, boolean forContractor) {
        var origin = finding.origin();
        FailedSheetItem item = forContractor ? null
            : origin.item();
        return new FindingDetail.Source(origin.kind(), forContractor ? null : origin.sourceId(), origin.label(), item);
    }

    /** Files by the plan, report or comment they belong to; those of the finding itself under its own id. */
    private Map<UUID, List<EvidenceFile>> files(UUID findingId, boolean forContractor) {
        Map<UUID, List<EvidenceFile>> files = new HashMap<>();
        material.files(findingId, forContractor).stream().filter(file -> !file.link().isDraft()).forEach(file -> {
            FindingEvidence link = file.link();
            UUID owner = link.part() == EvidencePart.FINDING ? findingId : link.partId();
            files.computeIfAbsent(owner, none -> new ArrayList<>()).add(file.file());
        });
        return files;
    }

    /** A contractor reads the names of its own people only. */
    private Function<UUID, String> names(Finding finding, List<FindingComment> comments, boolean forContractor) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> firms = new HashSet<>();
        finding.plans().forEach(plan -> firms.add(plan.submittedBy()));
        finding.reports().forEach(report -> firms.add(report.reportedBy()));
        comments.stream().filter(FindingComment::isFromContractor).forEach(comment -> firms.add(comment.authorId()));
        Stream.of(finding.plans().stream().map(CorrectivePlan::decidedBy), finding.reports().stream().map(CompletionReport::decidedBy),
            finding.transitions().stream().map(FindingTransition::actorId), comments.stream().map(FindingComment::authorId))
            .flatMap(ids -> ids).forEach(people::add);
        Set<UUID> asked = forContractor ? firms : Stream.concat(people.stream(), firms.stream()).collect(Collectors.toSet());
        asked.remove(null);
        Map<UUID, String> names = accounts.names(asked);
        return id -> id == null ? null : names.get(id);
    }

    private static PlanView plan(CorrectivePlan plan, Function<UUID, String> names, Map<UUID, List<EvidenceFile>> files) {
        return new PlanView(plan.number(), plan.content(), plan.submittedOn(), names.apply(plan.submittedBy()), plan.decision(),
            plan.decidedOn(), names.apply(plan.decidedBy()), plan.decisionReason(), files.getOrDefault(plan.id(), List.of()));
    }

    private static ReportView report(CompletionReport report, Function<UUID, String> names, Map<UUID, List<EvidenceFile>> files) {
        return new ReportView(report.number(), report.done(), report.reportedOn(), names.apply(report.reportedBy()),
            report.decision(), report.decidedOn(), names.apply(report.decidedBy()), report.statement(),
            files.getOrDefault(report.id(), List.of()));
    }

    private static CommentView comment(FindingComment comment, Function<UUID, String> names, Map<UUID, List<EvidenceFile>> files) {
        return new CommentView(comment.isFromContractor(), comment.visibility() == CommentVisibility.INTERNAL,
            names.apply(comment.authorId()), comment.writtenAt(), comment.body(), files.getOrDefault(comment.id(), List.of()));
    }

    private static TransitionView step(FindingTransition step, Function<UUID, String> names, boolean forContractor) {
        boolean told = !forContractor || switch (step.to()) {
            case PLAN_RETURNED, IMPLEMENTING, DISPUTED -> true;
            default -> false;
        };
        return new TransitionView(step.from(), step.to(), step.grade(), step.on(), names.apply(step.actorId()),
            told ? step.reason() : null);
    }
}
