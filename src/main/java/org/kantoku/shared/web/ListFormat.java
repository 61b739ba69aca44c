package org.kantoku.shared.web;

/** The forms in which a list is exported. */
public enum ListFormat {

    XLSX(".xlsx"),
    CSV(".csv"),
    /** A CSV in Shift_JIS; with a report in one archive when there are characters that it cannot carry. */
    CSV_CP932(".csv");

    private final String extension;

    ListFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}
