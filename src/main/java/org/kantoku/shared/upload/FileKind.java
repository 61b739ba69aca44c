package org.kantoku.shared.upload;

/** The kinds of file that the portal knows how to take in. What a file is follows from its content, never from its name. */
public enum FileKind {

    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Excel 97–2003. Taken only where a ledger is read, not as evidence. */
    XLS("application/vnd.ms-excel", "xls"),
    CSV("text/csv", "csv");

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
