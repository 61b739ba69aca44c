package org.kantoku.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the files of the story from {@code db/demo} on the class path: UTF-8, first line names the columns, # begins a remark. */
final class DemoFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
        .setCommentMarker('#').setIgnoreEmptyLines(true).get();

    private DemoFile() {
    }

    static List<DemoRow> read(String name, DemoCalendar calendar) {
        try (InputStream stream = DemoFile.class.getResourceAsStream("/db/demo/" + name);
             CSVParser parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), FORMAT)) {
            return parser.stream().map(line -> new DemoRow(line, calendar)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
