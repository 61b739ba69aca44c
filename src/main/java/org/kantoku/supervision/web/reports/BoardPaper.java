package org.kantoku.supervision.web.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.pdf.Paper;
import org.kantoku.shared.pdf.Paper.Column;
import org.kantoku.shared.pdf.Paper.Fact;
import org.kantoku.supervision.application.RuleLapses;
import org.kantoku.supervision.application.reports.BoardReport;
import org.kantoku.supervision.application.reports.BoardReport.Named;
import org.kantoku.supervision.application.reports.BoardReport.Serious;
import org.kantoku.supervision.domain.reports.Figure;
import org.kantoku.supervision.domain.reports.Measure;
import org.kantoku.supervision.domain.reports.PeriodLapse;
import org.kantoku.supervision.domain.reports.WithheldNames;

/**
 * The report to the board. Without names it carries letters for firms and numbers for contracts, and nothing that
 * could give them away: no titles, no numbers of contracts or findings, no reasons in words.
 */
final class BoardPaper {

    /** Contracts named with one lapse; the rest is a number. */
    private static final int NAMED = 2;
    /** Waivers listed, as many as fit a paper. */
    private static final int LISTED = 300;

    private final BoardReport report;
    private final ReportWords words;
    private final String federation;
    private final WithheldNames letters = new WithheldNames();
    private Paper paper;

    BoardPaper(BoardReport report, ReportWords words, String federation) {
        this.report = report;
        this.words = words;
        this.federation = federation;
    }

    byte[] print() {
        String period = words.text("reports.part." + report.order().part(), String.valueOf(report.order().year().year()));
        paper = new Paper(words.language(), words.text("reports.board.title", period), words.text("reports.board.foot", federation, words.minute(report.made().at())),
            words.text("reports.contents"));
        paper.opening(words.text("reports.board.to")).opening(federation)
            .opening(words.text("reports.board.opening", words.period(report.order().period()), report.day().toString()))
            .opening(words.text("reports.board.made", words.minute(report.made().at()), report.made().by()));
        if (report.order().withheld()) {
            paper.opening(words.text("reports.board.withheld"));
        }
        asked();
        measures();
        lapses();
        serious();
        findings();
        incidents();
        waivers();
        return paper.print();
    }

    private Paper section(String key) {
        return paper.section(words.text("reports.board." + key));
    }

    private void asked() {
        section("asked");
        if (report.asked().isEmpty()) {
            paper.prose(words.text("reports.board.asked.none"));
        }
        report.asked().forEach(phrase -> paper.prose("・" + words.say(phrase)));
    }

    private void measures() {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Figure now = report.measures().of(measure);
            Figure before = report.before().of(measure);
            rows.add(List.of(words.text("reports.measure." + measure), PackCover.withUnit(words, now), PackCover.counted(words, now), PackCover.withUnit(words, before),
                now.against(before), words.text("reports.measure." + measure + ".definition")));
        }
        section("measures").table(List.of(column("measure", 20), column("value", 11), column("counted", 13), column("before", 11), column("change", 11),
            column("definition", 34)), rows).prose(words.text("reports.board.before", words.period(report.order().periodBefore())));
    }

    private void lapses() {
        section("lapses").prose(words.text("reports.board.lapses.text", report.supervised(), report.lapses(), report.flow().began(), report.flow().ended()));
        if (report.standing().isEmpty()) {
            paper.prose(words.text("reports.board.lapses.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (RuleLapses rule : report.standing()) {
            rows.add(List.of(rule.rule() + " " + words.text("supervision.rule." + rule.rule()), count(rule.critical()), count(rule.high()), count(rule.medium()),
                count(rule.low()), count(rule.total()), words.text("reports.days.n", rule.longestDays())));
        }
        rows.add(List.of(words.text("reports.board.sum"), sum(RuleLapses::critical), sum(RuleLapses::high), sum(RuleLapses::medium), sum(RuleLapses::low),
            sum(RuleLapses::total), ""));
        paper.table(List.of(column("ruleName", 36), new Column(words.text("severity.CRITICAL"), 11), new Column(words.text("severity.HIGH"), 9),
            new Column(words.text("severity.MEDIUM"), 12), new Column(words.text("severity.LOW"), 8), column("total", 9), column("longest", 15)), rows);
    }

    private String sum(java.util.function.ToLongFunction<RuleLapses> part) {
        return count(report.standing().stream().mapToLong(part).sum());
    }

    private static String count(long number) {
        return String.valueOf(number);
    }

    private void serious() {
        section("serious").prose(words.text("reports.board.serious.text"));
        if (report.serious().isEmpty()) {
            paper.prose(words.text("reports.none"));
            return;
        }
        List<List<String>> rows = report.serious().stream().map(this::row).toList();
        paper.table(List.of(column("contractor", 28), column("ruleName", 21), column("lapsedFrom", 14), column("lapsedDays", 12), column("severity", 12),
            column("standing", 13)), rows);
        if (report.seriousTotal() > report.serious().size()) {
            paper.prose(words.text("reports.board.listed", report.serious().size(), report.seriousTotal()));
        }
    }

    private List<String> row(Serious serious) {
        PeriodLapse lapse = serious.lapse();
        String rule = lapse.rule() + " " + words.text("supervision.rule." + lapse.rule());
        return Arrays.asList(names(serious.contracts()), rule, lapse.since().toString(), words.text("reports.days.n", lapse.daysUpTo(report.day())),
            words.text("severity." + lapse.worst()), words.text("reports.standing." + lapse.standing(report.day())));
    }

    private String names(List<Named> contracts) {
        if (contracts.isEmpty()) {
            return words.text("reports.board.ourselves");
        }
        String named = contracts.stream().limit(NAMED).map(this::name).collect(Collectors.joining("\n"));
        return contracts.size() > NAMED ? named + "\n" + words.text("reports.board.name.more", contracts.size() - NAMED) : named;
    }

    private String name(Named contract) {
        return report.order().withheld()
            ? words.text("reports.board.letter", letters.firm(contract.contractorId()), letters.contract(contract.contractorId(), contract.contractId()))
            : words.text("reports.board.name", contract.contractor(), contract.title(), contract.number());
    }

    private void findings() {
        section("findings").facts(Arrays.stream(FindingGrade.values())
            .map(grade -> new Fact(words.of(grade), words.text("reports.rows.n", report.openFindings().getOrDefault(grade, 0L)))).toList());
    }

    private void incidents() {
        BoardReport.Incidents counted = report.incidents();
        section("incidents").facts(List.of(incidents("known", counted.known()), incidents("reportable", counted.reportable()), incidents("open", counted.open())));
    }

    private Fact incidents(String which, long number) {
        return new Fact(words.text("reports.board.incidents." + which), words.text("reports.rows.n", number));
    }

    private void waivers() {
        section("waivers");
        if (report.waivers().isEmpty()) {
            paper.prose(words.text("reports.none"));
            return;
        }
        paper.table(List.of(column("contractor", 40), column("ruleName", 30), column("grantedOn", 15), column("expiresOn", 15)), report.waivers().stream().limit(LISTED)
            .map(w -> List.of(name(w.contract()), w.rule() + " " + words.text("supervision.rule." + w.rule()), w.grantedOn().toString(), w.expiresOn().toString())).toList());
        if (report.waivers().size() > LISTED) {
            paper.prose(words.text("reports.board.listed", LISTED, report.waivers().size()));
        }
    }

    private Column column(String name, int percent) {
        return new Column(words.column(name), percent);
    }
}
