package org.kantoku.contracts.domain;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps data items one a line, name and necessity parted by a tab. */
@Converter
public class DataItemsConverter implements AttributeConverter<List<DataItem>, String> {

    @Override
    public String convertToDatabaseColumn(List<DataItem> items) {
        return String.join("\n", items.stream().map(item -> clean(item.name()) + "\t" + clean(item.necessity())).toList());
    }

    @Override
    public List<DataItem> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : column.lines().map(DataItemsConverter::item).toList();
    }

    private static DataItem item(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? new DataItem(line, "") : new DataItem(line.substring(0, tab), line.substring(tab + 1));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
