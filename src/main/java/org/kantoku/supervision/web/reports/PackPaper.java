package org.kantoku.supervision.web.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kantoku.shared.pdf.Paper;
import org.kantoku.shared.pdf.Paper.Column;
import org.kantoku.supervision.application.reports.PackCell;
import org.kantoku.supervision.application.reports.PackTable;
import org.kantoku.supervision.application.reports.RecordPack;
import org.kantoku.supervision.application.reports.ReportProgress;

/**
 * A record pack on paper. A paper is laid out in memory, so a long pack comes in volumes, each with its own table of contents and page
 * numbers; together they hold every row. Several volumes are one archive.
 */
final class PackPaper {

    /** Rows of a volume, where a row with long words counts for more than one: about 100 pages and 100 MB while it is printed. */
    static final int VOLUME = 600;
    /** Letters that count as one row more. */
    private static final int LONG = 400;

    private final RecordPack pack;
    private final PackCover cover;
    private final ReportWords words;
    private final ReportProgress progress;
    private final int limit;
    private final List<Path> volumes = new ArrayList<>();
    private Paper paper;
    private int weight;

    PackPaper(RecordPack pack, PackCover cover, ReportWords words, ReportProgress progress, int limit) {
        this.pack = pack;
        this.cover = cover;
        this.words = words;
        this.progress = progress;
        this.limit = limit;
    }

    /** @return whether it is an archive of several volumes */
    boolean write(Path to) {
        try {
            begin();
            summary();
            int number = 2;
            for (PackTable table : pack.tables()) {
                write(table, number++);
            }
            verification(number);
            print(false);
            return deliver(to);
        } finally {
            volumes.forEach(PackPaper::delete);
        }
    }

    private void begin() {
        weight = 0;
        int volume = volumes.size() + 1;
        String title = volume == 1 ? cover.title() : words.text("reports.volume.title", cover.title(), volume);
        paper = new Paper(words.language(), title, words.text("reports.foot", cover.facts().get(0).value(), cover.facts().get(1).value().replace("\n", " "),
            words.minute(pack.made().at())), words.text("reports.contents")).broad();
        if (volume > 1) {
            paper.opening(words.text("reports.volume.goesOn", volume - 1));
        }
        paper.cover(cover.facts(), words.text("reports.fact.pages"));
    }

    private void summary() {
        paper.section(words.text("reports.numbered", 1, words.section("summary"))).facts(cover.counts());
        boolean before = pack.before() != null;
        List<String> names = PackCover.measureColumns(before);
        int[] widths = before ? new int[] {20, 9, 13, 9, 8, 41} : new int[] {22, 10, 14, 54};
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(words.column(names.get(i)), widths[i]));
        }
        paper.heading(words.section("measures")).table(columns, cover.measures()).prose(words.text("reports.measures.note", pack.judgedOn().toString()));
    }

    private void write(PackTable table, int number) {
        String heading = words.text("reports.numbered", number, words.section(table.key()));
        List<List<String>> rows = new ArrayList<>();
        boolean[] any = new boolean[1];
        paper.section(heading).prose(words.text("reports.section." + table.key() + ".text"));
        table.rows().tell(row -> {
            any[0] = true;
            List<String> cells = cells(table, row);
            int own = 1 + cells.stream().mapToInt(String::length).sum() / LONG;
            if (weight + own > limit) {
                flush(table, rows);
                print(true);
                begin();
                paper.section(words.text("reports.continued", heading));
            }
            rows.add(cells);
            weight += own;
            progress.advance();
        });
        if (any[0]) {
            flush(table, rows);
        } else {
            paper.prose(words.text("reports.none"));
        }
    }

    private void flush(PackTable table, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            paper.table(table.cells().stream().map(cell -> new Column(words.column(cell.columns().get(0)), cell.percent())).toList(), rows);
            rows.clear();
        }
    }

    private List<String> cells(PackTable table, List<Object> row) {
        return table.cells().stream().map(cell -> cell(table, cell, row)).toList();
    }

    /** The first column as it is, the others below it with their names. */
    private String cell(PackTable table, PackCell cell, List<Object> row) {
        List<String> lines = new ArrayList<>();
        for (String column : cell.columns()) {
            String text = words.say(row.get(table.columns().indexOf(column)));
            boolean first = column.equals(cell.columns().get(0));
            if (!text.isEmpty()) {
                lines.add(first ? text : words.text("reports.named", words.column(column), text.replace("\n", words.text("shared.and"))));
            } else if (first) {
                lines.add(ReportWords.NONE);
            }
        }
        return String.join("\n", lines);
    }

    private void verification(int number) {
        paper.section(words.text("reports.numbered", number, words.section("verification")));
        cover.verification().forEach(paper::prose);
    }

    private void print(boolean goesOn) {
        if (goesOn) {
            paper.prose(words.text("reports.volume.next"));
        }
        progress.check();
        try {
            Path volume = Files.createTempFile("kantoku-volume-", ".pdf");
            volumes.add(volume);
            Files.write(volume, paper.print());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean deliver(Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            if (volumes.size() == 1) {
                Files.copy(volumes.get(0), out);
                return false;
            }
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < volumes.size(); i++) {
                    zip.putNextEntry(new ZipEntry(words.text("reports.volume.file", i + 1, volumes.size())));
                    Files.copy(volumes.get(i), zip);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
