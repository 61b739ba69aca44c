package org.kantoku.inspections.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.application.ReportContent;
import org.kantoku.inspections.application.ReportPress;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemResult;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.pdf.Paper;
import org.kantoku.shared.pdf.Paper.Column;
import org.kantoku.shared.pdf.Paper.Fact;
import org.kantoku.shared.web.Owner;
import org.kantoku.shared.web.Texts;

/** The report of an inspection in Japanese, as the contractor gets it. Questions are numbered from 1; item codes stay inside the house. */
@ApplicationScoped
public class InspectionReportPress implements ReportPress {

    private static final String NONE = "–";

    private Owner owner;

    protected InspectionReportPress() {
    }

    @Inject
    public InspectionReportPress(Owner owner) {
        this.owner = owner;
    }

    @Override
    public String fileName(String inspectionNumber) {
        return text("inspectionreport.file", inspectionNumber);
    }

    @Override
    public byte[] print(ReportContent content) {
        String federation = owner.name(Locale.JAPANESE);
        Paper paper = new Paper(Locale.JAPANESE, text("inspectionreport.title", content.number()),
            text("inspectionreport.foot", federation, content.number()), text("inspectionreport.contents"));
        paper.opening(text("inspectionreport.to", content.contractor())).opening(federation)
            .opening(text("inspectionreport.confirmedOn", content.dates().confirmed().toString()));
        overview(paper, content);
        result(paper, content);
        findings(paper, content);
        view(paper, content);
        answers(paper, content);
        return paper.print();
    }

    private static void overview(Paper paper, ReportContent content) {
        ReportContent.Dates dates = content.dates();
        List<Fact> facts = new ArrayList<>(List.of(fact("number", content.number()), fact("contractor", content.contractor()),
            fact("kind", texts().of(content.kind())), fact("contracts", contracts(content)), fact("notice", date(dates.notice())),
            fact("fieldwork", text("inspectionreport.fromTo", date(dates.start()), date(dates.end()))),
            fact("inspectors", text("inspectionreport.inspectors.n", content.inspectors())),
            fact("checklist", text("inspectionreport.checklist.n", content.checklist()))));
        if (content.remoteReason() != null) {
            facts.add(fact("remoteReason", content.remoteReason()));
        }
        facts.add(fact("confirmed", text("inspectionreport.confirmed.by", date(dates.confirmed()))));
        paper.section(text("inspectionreport.overview")).facts(facts);
    }

    private static String contracts(ReportContent content) {
        return String.join("\n", content.contracts().stream().map(c -> c.number() + " " + c.title()).toList());
    }

    private static void result(Paper paper, ReportContent content) {
        long knockedOut = content.evaluation().results().stream().filter(ItemResult::isKnockedOut).count();
        paper.section(text("inspectionreport.result")).facts(List.of(
            fact("verdict", text("verdict." + content.evaluation().verdict())),
            fact("score", score(content.evaluation().score())),
            fact("knockouts", knockedOut == 0 ? text("inspectionreport.knockouts.none") : text("inspectionreport.knockouts.n", knockedOut)),
            fact("findings", text("inspectionreport.findings.n", content.evaluation().failed().size()))));
        paper.prose(text("inspectionreport.rule"));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<TemplateSection, BigDecimal> section : content.evaluation().sectionScores().entrySet()) {
            List<ItemResult> own = content.evaluation().results().stream().filter(r -> r.item().section().equals(section.getKey())).toList();
            rows.add(List.of(heading(section.getKey()), score(section.getValue()), String.valueOf(own.size()),
                String.valueOf(own.stream().filter(ItemResult::isFailed).count())));
        }
        paper.heading(text("inspectionreport.sections")).table(List.of(column("section", 46), column("score", 18), column("questions", 18),
            column("failed", 18)), rows);
    }

    private static void findings(Paper paper, ReportContent content) {
        paper.section(text("inspectionreport.findings"));
        List<List<String>> rows = new ArrayList<>();
        List<ItemResult> results = content.evaluation().results();
        for (int i = 0; i < results.size(); i++) {
            ItemResult result = results.get(i);
            if (result.isFailed()) {
                rows.add(List.of(question(i), result.item().questionJa() + (result.isKnockedOut() ? "\n" + text("inspectionreport.knockout") : ""),
                    seen(result.answer()), texts().of(result.grade()), due(result)));
            }
        }
        if (rows.isEmpty()) {
            paper.prose(text("inspectionreport.findings.none"));
            return;
        }
        paper.prose(text("inspectionreport.findings.text"));
        paper.table(List.of(column("question", 8), column("asked", 32), column("seen", 34), column("grade", 9), column("due", 17)), rows);
    }

    private static String due(ItemResult result) {
        return result.grade().completionDays().isPresent()
            ? text("inspectionreport.due.n", result.grade().planDays().getAsInt(), result.grade().completionDays().getAsInt())
            : text("inspectionreport.due.none");
    }

    private static void view(Paper paper, ReportContent content) {
        String said = content.viewOn() == null ? text("inspectionreport.view.silent", date(content.dates().factCheckUntil()))
            : content.view() == null || content.view().isBlank() ? text("inspections.contractorView.agreed") : content.view();
        paper.section(text("inspectionreport.view")).facts(List.of(fact("factCheckUntil", date(content.dates().factCheckUntil())),
            fact("viewOn", date(content.viewOn())), fact("said", said)));
    }

    /** All answers, section by section. */
    private static void answers(Paper paper, ReportContent content) {
        paper.section(text("inspectionreport.answers"));
        List<ItemResult> results = content.evaluation().results();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            ItemResult result = results.get(i);
            if (result.item().type() != AnswerType.NOTE) {
                rows.add(List.of(question(i), result.item().questionJa(), AnswerWords.of(result.item(), result.item().type(),
                    result.answer() == null ? null : result.answer().value(), Locale.JAPANESE, InspectionReportPress::text), remarks(result, content)));
            }
            boolean last = i + 1 == results.size() || !results.get(i + 1).item().section().equals(result.item().section());
            if (last && !rows.isEmpty()) {
                paper.heading(heading(result.item().section())).table(List.of(column("question", 8), column("asked", 38),
                    column("answer", 14), column("seen", 40)), rows);
                rows = new ArrayList<>();
            }
        }
    }

    private static String heading(TemplateSection section) {
        return section.label().isEmpty() ? text("inspections.section.none") : section.label().ja();
    }

    private static String remarks(ItemResult result, ReportContent content) {
        int files = content.files().getOrDefault(result.item().code(), 0);
        List<String> remarks = new ArrayList<>();
        if (result.isFailed()) {
            remarks.add(text("inspectionreport.isFinding", texts().of(result.grade())));
        }
        if (!seen(result.answer()).equals(NONE)) {
            remarks.add(seen(result.answer()));
        }
        if (files > 0) {
            remarks.add(text("inspectionreport.files.n", files));
        }
        return remarks.isEmpty() ? NONE : String.join("\n", remarks);
    }

    private static String seen(Answer answer) {
        if (answer == null) {
            return NONE;
        }
        String reason = answer.naReason() == null ? null : text("inspectionreport.naReason", answer.naReason());
        return answer.comment() == null ? reason == null ? NONE : reason : reason == null ? answer.comment() : answer.comment() + "\n" + reason;
    }

    private static String question(int index) {
        return String.valueOf(index + 1);
    }

    private static String score(BigDecimal score) {
        return score == null ? text("verdict.NOT_SCORED") : text("inspectionreport.score.n", score.toPlainString());
    }

    private static String date(LocalDate date) {
        return date == null ? NONE : date.toString();
    }

    private static Fact fact(String name, String value) {
        return new Fact(text("inspectionreport.fact." + name), value);
    }

    private static Column column(String name, int percent) {
        return new Column(text("inspectionreport.column." + name), percent);
    }

    private static Texts texts() {
        return Texts.in(Locale.JAPANESE);
    }

    private static String text(String key, Object... arguments) {
        return texts().format(key, arguments);
    }
}
