package org.kantoku.supervision.web.reports;

import java.util.ArrayList;
import java.util.List;

import org.kantoku.shared.pdf.Paper.Fact;
import org.kantoku.supervision.application.reports.PackTable;
import org.kantoku.supervision.application.reports.RecordPack;
import org.kantoku.supervision.domain.reports.Figure;
import org.kantoku.supervision.domain.reports.Measure;

/** What stands on the first pages of a record pack, in the workbook and on paper alike. */
final class PackCover {

    private final RecordPack pack;
    private final ReportWords words;
    private final String federation;

    PackCover(RecordPack pack, ReportWords words, String federation) {
        this.pack = pack;
        this.words = words;
        this.federation = federation;
    }

    String title() {
        return words.text("reports.pack.title");
    }

    /** Whose, of what, of which days, made when by whom. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("federation", federation));
        facts.add(fact("scope", scope()));
        facts.add(fact("year", pack.order().year() == null ? words.text("reports.year.all") : words.text("reports.year.n", year())));
        facts.add(fact("period", pack.order().year() == null ? words.text("reports.period.upTo", pack.judgedOn().toString()) : words.period(pack.period())));
        facts.add(fact("judgedOn", pack.judgedOn().toString()));
        facts.add(fact("madeAt", words.minute(pack.made().at())));
        facts.add(fact("madeBy", pack.made().by()));
        return facts;
    }

    private String scope() {
        List<String> limits = new ArrayList<>();
        if (pack.contractor() != null) {
            limits.add(words.text("reports.scope.contractor", pack.contractor()));
        }
        if (pack.department() != null) {
            limits.add(words.text("reports.scope.department", words.name(pack.department())));
        }
        return limits.isEmpty() ? words.text("reports.scope.all") : String.join("\n", limits);
    }

    private String year() {
        return String.valueOf(pack.order().year().year());
    }

    /** How many there are of everything. */
    List<Fact> counts() {
        List<Fact> counts = new ArrayList<>();
        for (PackTable table : pack.tables()) {
            if (!table.key().equals("lapses")) {
                counts.add(new Fact(words.section(table.key()), words.text("reports.rows.n", table.total())));
            }
        }
        counts.add(fact("began", words.text("reports.rows.n", pack.flow().began())));
        counts.add(fact("ended", words.text("reports.rows.n", pack.flow().ended())));
        return counts;
    }

    static List<String> measureColumns(boolean before) {
        return before ? List.of("measure", "value", "counted", "before", "change", "definition") : List.of("measure", "value", "counted", "definition");
    }

    /** Each measure with its value, what was counted, the value before and how it is defined. */
    List<List<String>> measures() {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Figure now = pack.measures().of(measure);
            List<String> row = new ArrayList<>(List.of(words.text("reports.measure." + measure), withUnit(words, now), counted(words, now)));
            if (pack.before() != null) {
                row.add(withUnit(words, pack.before().of(measure)));
                row.add(now.against(pack.before().of(measure)));
            }
            row.add(words.text("reports.measure." + measure + ".definition"));
            rows.add(row);
        }
        return rows;
    }

    /** 93.0 % or 30.5 days; a dash where nothing was counted. */
    static String withUnit(ReportWords words, Figure figure) {
        return figure.value() == null ? ReportWords.NONE : words.text("reports.unit." + figure.unit(), figure.shown());
    }

    static String counted(ReportWords words, Figure figure) {
        return words.text("reports.counted." + figure.unit(), figure.part(), figure.whole());
    }

    /** How a reader can see that nobody changed anything. */
    List<String> verification() {
        return List.of(words.text("reports.verify.digest"), words.text("reports.verify.chain", String.valueOf(pack.made().chainEntry()), pack.made().chainHash()),
            words.text("reports.verify.recorded"), words.text("reports.verify.state"));
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text("reports.fact." + name), value);
    }
}
