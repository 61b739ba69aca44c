package org.kantoku.shared.upload;

/** The kinds of file that the portal knows how to take in. What a file is follows from its content, never from its name. */
public enum FileKind {

    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Excel 97–2003. Taken only where a ledger is read, not as evidence. */
    XLS("application/vnd.ms-excel", "xls"),
    CSV("text/csv", "csv"),
    /** An archive with one text table in it. Taken only where a public register's file is read. */
    ZIPPED_CSV("application/zip", "zip"),
    /** Text of which single lines may be no text. Taken only where every line is judged by itself. */
    DAMAGED_TEXT("text/plain", "txt");

    private final String mime;
    private final String extension;

    FileKind(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /** The media type under which such a file is stored and sent. */
    public String mime() {
        return mime;
    }

    /** The usual extension, without a dot. */
    public String extension() {
        return extension;
    }
}
