package org.kantoku.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Pages say what there is; what happens is in scripts, how it looks in style sheets. */
class PagesTest {

    private static final Pattern INLINE = Pattern.compile("\\s(on[a-z]+|style)=\"|<style[ >]|<script(?![^>]*\\ssrc=)[^>]*>");

    @Test
    void pages_hold_no_handlers_and_no_styles() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> found = pages.filter(page -> page.toString().endsWith(".xhtml")).toList();
            assertThat(found).hasSizeGreaterThan(50);
            assertThat(found).filteredOn(page -> INLINE.matcher(text(page)).find()).isEmpty();
        }
    }

    /** A repeat whose end lies behind its list fails the page: lists are cut where they are read. */
    @Test
    void repeats_go_through_the_whole_list() throws IOException {
        Pattern cut = Pattern.compile("<ui:repeat[^>]*\\s(size|end)=");
        assertThat(cut.matcher("<ui:repeat value=\"#{a}\" size=\"10\">").find()).isTrue();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")).filter(page -> cut.matcher(text(page)).find())).isEmpty();
        }
    }

    /** Without its converter the component takes 30 February for the 28th. */
    @Test
    void days_are_read_strictly() throws IOException {
        Pattern lenient = Pattern.compile("<p:datePicker(?! converter=\"day\")");
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")).filter(page -> lenient.matcher(text(page)).find())).isEmpty();
        }
    }

    @Test
    void what_it_looks_for_is_found() {
        assertThat(List.of("<a onclick=\"x()\">", "<p style=\"color: red\">", "<script>x()</script>", "<style>p {}</style>"))
            .allMatch(text -> INLINE.matcher(text).find());
        assertThat(INLINE.matcher("<script src=\"k.js\" defer=\"defer\"></script>").find()).isFalse();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
