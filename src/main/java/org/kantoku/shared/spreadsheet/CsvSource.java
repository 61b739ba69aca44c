package org.kantoku.shared.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text table: encoding and delimiter are recognised, quotes are read leniently as spreadsheet programs do. */
final class CsvSource {

    private static final char[] DELIMITERS = {',', '\t', ';'};
    private static final int SAMPLE = 8_192;

    private CsvSource() {
    }

    static List<TableRow> read(Path file, TextEncoding encoding) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(file, encoding))
                .setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
        RowSink sink = new RowSink();
        try (Reader in = encoding.open(file); CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                List<Cell> cells = new ArrayList<>(row.size());
                row.forEach(value -> cells.add(Cell.of(FormulaText.unguard(value))));
                sink.add((int) Math.min(Integer.MAX_VALUE, row.getRecordNumber()), cells);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sink.rows();
    }

    /** The delimiter that occurs most outside quotes in the first lines. */
    private static char delimiter(Path file, TextEncoding encoding) throws IOException {
        char[] sample = new char[SAMPLE];
        int length;
        try (BufferedReader in = new BufferedReader(encoding.open(file))) {
            length = Math.max(0, in.read(sample));
        }
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= sample[i] == '"';
            for (int d = 0; d < DELIMITERS.length && !quoted; d++) {
                counts[d] += sample[i] == DELIMITERS[d] ? 1 : 0;
            }
        }
        int best = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            best = counts[d] > counts[best] ? d : best;
        }
        return DELIMITERS[best];
    }
}
