package org.kantoku.supervision.web.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.pdf.Paper;
import org.kantoku.shared.pdf.Paper.Fact;
import org.kantoku.shared.web.Owner;
import org.kantoku.supervision.application.reports.BoardReport;
import org.kantoku.supervision.application.reports.PackOrder;
import org.kantoku.supervision.application.reports.PublicSummary;
import org.kantoku.supervision.application.reports.RecordPack;
import org.kantoku.supervision.application.reports.ReportPress;
import org.kantoku.supervision.application.reports.ReportProgress;

/** Prints reports in the language asked for. */
@ApplicationScoped
public class ReportPrinter implements ReportPress {

    private Owner owner;

    protected ReportPrinter() {
    }

    @Inject
    public ReportPrinter(Owner owner) {
        this.owner = owner;
    }

    @Override
    public String pack(RecordPack pack, Path to, ReportProgress progress) {
        ReportWords words = new ReportWords(pack.order().language());
        PackCover cover = new PackCover(pack, words, owner.name(words.language()));
        String years = pack.order().year() == null ? words.text("reports.year.all") : words.text("reports.year.n", String.valueOf(pack.order().year().year()));
        String about = pack.contractor() != null ? pack.contractor() : pack.department() != null ? words.name(pack.department()) : words.text("reports.scope.all");
        if (pack.order().format() == PackOrder.Format.XLSX) {
            new PackSheets(pack, cover, words, progress).write(to);
            return words.text("reports.pack.file", years, about) + ".xlsx";
        }
        boolean volumes = new PackPaper(pack, cover, words, progress, PackPaper.VOLUME).write(to);
        return words.text("reports.pack.file", years, about) + (volumes ? ".zip" : ".pdf");
    }

    @Override
    public String board(BoardReport report, Path to) {
        ReportWords words = new ReportWords(report.order().language());
        keep(new BoardPaper(report, words, owner.name(words.language())).print(), to);
        String period = words.text("reports.part." + report.order().part(), String.valueOf(report.order().year().year()));
        return words.text(report.order().withheld() ? "reports.board.file.withheld" : "reports.board.file", period) + ".pdf";
    }

    @Override
    public String summary(PublicSummary summary, Path to) {
        ReportWords words = new ReportWords(summary.language());
        String federation = owner.name(words.language());
        String year = String.valueOf(summary.year().year());
        Paper paper = new Paper(words.language(), words.text("reports.summary.title", year), federation, words.text("reports.contents")).opening(federation);
        paper.section(words.text("reports.summary.heading"));
        SummaryWords.paragraphs(summary, words).forEach(paper::prose);
        paper.section(words.text("reports.summary.numbers")).facts(SummaryWords.numbers(summary, words).stream().map(n -> new Fact(n.name(), n.value())).toList());
        keep(paper.print(), to);
        return words.text("reports.summary.file", year) + ".pdf";
    }

    private static void keep(byte[] file, Path to) {
        try {
            Files.write(to, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
