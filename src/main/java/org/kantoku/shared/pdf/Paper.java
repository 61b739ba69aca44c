package org.kantoku.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * A paper in A4, upright or broad: a head or a cover, a table of contents with page numbers, sections of facts, tables and prose, page numbers below. Written from top to bottom, then
 * printed. Everything given is plain text; nothing in it is markup. The sections are the bookmarks of the file.
 */
public final class Paper {

    private static final String STYLE = style();

    static {
        // It tells every step of every paper; what goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private final Locale language;
    private final String title;
    private final String footer;
    private final String contents;
    private final List<String> sections = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private boolean broad;
    private boolean covered;

    /**
     * @param language in which the paper is written; a screen reader speaks it
     * @param title    names the file in a reader's window
     * @param footer   stands beside the page number on every page
     * @param contents heading of the table of contents
     */
    public Paper(Locale language, String title, String footer, String contents) {
        this.language = language;
        this.title = title;
        this.footer = footer;
        this.contents = contents;
    }

    /** What stands above the table of contents, after the title: for whom, from whom, which number. */
    public Paper opening(String line) {
        head.append("<p>").append(PaperText.of(line)).append("</p>");
        return this;
    }

    /** Lays the pages on their side, for wide tables. */
    public Paper broad() {
        broad = true;
        return this;
    }

    /**
     * Gives the paper a cover: title, opening lines and these facts stand on a page of their own, the table of contents on the next, and
     * the title runs along the top of the others.
     *
     * @param facts what the paper is about, when it was made and by whom
     * @param pages name of the last fact, the number of pages
     */
    public Paper cover(List<Fact> facts, String pages) {
        covered = true;
        head.append(rows(facts).insert(0, "<table class=\"facts\"><tbody>").append("<tr><th scope=\"row\">").append(PaperText.of(pages))
            .append("</th><td class=\"pages\"></td></tr></tbody></table>"));
        return this;
    }

    /** Begins a section; it appears in the table of contents. */
    public Paper section(String heading) {
        sections.add(heading);
        body.append("<h2 id=\"s").append(sections.size()).append("\">").append(PaperText.of(heading)).append("</h2>");
        return this;
    }

    public Paper heading(String text) {
        body.append("<h3>").append(PaperText.of(text)).append("</h3>");
        return this;
    }

    public Paper prose(String text) {
        body.append("<p>").append(PaperText.of(text)).append("</p>");
        return this;
    }

    /** Names and what they are, below each other. */
    public Paper facts(List<Fact> facts) {
        body.append("<table class=\"facts\"><tbody>").append(rows(facts)).append("</tbody></table>");
        return this;
    }

    private static StringBuilder rows(List<Fact> facts) {
        StringBuilder rows = new StringBuilder();
        facts.forEach(fact -> rows.append("<tr><th scope=\"row\">").append(PaperText.of(fact.name())).append("</th><td>")
            .append(PaperText.of(fact.value())).append("</td></tr>"));
        return rows;
    }

    /** One line of {@link #facts}. */
    public record Fact(String name, String value) {
    }

    /**
     * A table whose head is repeated on every page.
     *
     * @param columns their headings and shares of the width
     */
    public Paper table(List<Column> columns, List<List<String>> rows) {
        body.append("<table class=\"rows\"><thead><tr>");
        columns.forEach(column -> body.append("<th scope=\"col\" style=\"width:").append(column.percent()).append("%\">")
            .append(PaperText.of(column.heading())).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td>").append(PaperText.of(cell)).append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /**
     * A column of a table.
     *
     * @param percent its share of the width; those of a table make 100 together
     */
    public record Column(String heading, int percent) {
    }

    /** The file. */
    public byte[] print() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Kantoku");
        PaperFonts.addTo(builder);
        builder.withHtmlContent(html(), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String html() {
        String name = PaperText.of(title);
        StringBuilder html = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(language.toLanguageTag())
            .append("\"><head><title>").append(name).append("</title><meta name=\"description\" content=\"").append(name)
            .append("\"/><style>").append(STYLE).append(broad ? "@page { size: A4 landscape; }" : "").append("</style><bookmarks>");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<bookmark name=\"").append(PaperText.of(sections.get(i))).append("\" href=\"#s").append(i + 1).append("\"/>");
        }
        html.append("</bookmarks></head><body").append(covered ? " class=\"covered\">" : ">");
        if (covered) {
            html.append("<div class=\"head\">").append(name).append("</div>");
        }
        html.append("<div class=\"foot\">").append(PaperText.of(footer)).append("</div><h1>").append(name).append("</h1>").append(head)
            .append("<div class=\"toc\"><h2>").append(PaperText.of(contents)).append("</h2><ol>");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<li><a href=\"#s").append(i + 1).append("\">").append(PaperText.of(sections.get(i))).append("</a></li>");
        }
        return html.append("</ol></div><div class=\"body\">").append(body).append("</div></body></html>").toString();
    }

    private static String style() {
        try (InputStream css = Paper.class.getResourceAsStream("paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
