package org.kantoku.contracts.domain.workbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.DataItemsConverter;

/** Data items in one cell: a line for each, the name and after a bar why the work needs it. A bar within is written twice. */
final class PairLines {

    private static final String BAR = "｜";
    private static final Pattern BETWEEN = Pattern.compile("(?<!｜)(?:｜｜)*｜(?!｜)");
    private static final DataItemsConverter STORED = new DataItemsConverter();

    private PairLines() {
    }

    static String shown(String stored) {
        return STORED.convertToEntityAttribute(stored).stream()
            .map(item -> doubled(item.name()) + (item.isJustified() ? " " + BAR + " " + doubled(item.necessity()) : ""))
            .collect(Collectors.joining("\n"));
    }

    static String meant(String cell) {
        List<DataItem> items = cell.lines().filter(line -> !line.isBlank()).map(PairLines::item).toList();
        return items.isEmpty() ? null : STORED.convertToDatabaseColumn(items);
    }

    private static DataItem item(String line) {
        int at = line.indexOf(" " + BAR + " ");
        if (at >= 0) {
            return new DataItem(single(line.substring(0, at)), single(line.substring(at + 3)));
        }
        var bar = BETWEEN.matcher(line);
        return bar.find() ? new DataItem(single(line.substring(0, bar.end() - 1)), single(line.substring(bar.end()))) : new DataItem(single(line), "");
    }

    private static String doubled(String text) {
        return text.replace(BAR, BAR + BAR);
    }

    private static String single(String text) {
        return text.replace(BAR + BAR, BAR);
    }
}
