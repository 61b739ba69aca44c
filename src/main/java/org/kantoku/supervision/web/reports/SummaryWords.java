package org.kantoku.supervision.web.reports;

import java.util.ArrayList;
import java.util.List;

import org.kantoku.supervision.application.reports.PublicSummary;

/** The summary for the public in words: what we do, and three numbers. */
final class SummaryWords {

    /** A number and what it counts. */
    public record Line(String name, String value) {
    }

    private SummaryWords() {
    }

    static List<String> paragraphs(PublicSummary summary, ReportWords words) {
        List<String> paragraphs = new ArrayList<>(List.of(words.text("reports.summary.1"), words.text("reports.summary.2",
            String.valueOf(summary.year().year()), summary.figures().contracts(), summary.figures().inspections(), summary.figures().corrections())));
        if (summary.isInterim()) {
            paragraphs.add(words.text("reports.summary.interim", summary.judgedOn().toString()));
        }
        return paragraphs;
    }

    static List<Line> numbers(PublicSummary summary, ReportWords words) {
        return List.of(new Line(words.text("reports.summary.contracts"), words.text("reports.rows.n", summary.figures().contracts())),
            new Line(words.text("reports.summary.inspections"), words.text("reports.rows.n", summary.figures().inspections())),
            new Line(words.text("reports.summary.corrections"), words.text("reports.rows.n", summary.figures().corrections())));
    }
}
