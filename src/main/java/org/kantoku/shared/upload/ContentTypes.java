package org.kantoku.shared.upload;

import java.util.Locale;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What {@code [Content_Types].xml} says a package is. */
final class ContentTypes extends DefaultHandler {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private boolean workbook;
    private boolean macros;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String type = attributes.getValue("ContentType");
        if (type == null) {
            return;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        workbook |= lower.equals(WORKBOOK);
        macros |= lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("ms-office.activex");
    }

    boolean isWorkbook() {
        return workbook;
    }

    boolean hasMacros() {
        return macros;
    }
}
