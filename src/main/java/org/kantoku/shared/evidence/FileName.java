package org.kantoku.shared.evidence;

import java.text.Normalizer;
import java.util.Locale;

import org.kantoku.shared.upload.FileKind;

/**
 * The name under which a file is shown and handed out. Nothing of it is believed: folders and control characters go, and it
 * always ends as its content asks, so that a table called {@code list.exe} leaves as {@code list.exe.csv}.
 *
 * @param value the name, at most 200 characters
 */
public record FileName(String value) {

    private static final int MAX = 200;

    /** The name for a file of a kind. */
    public static FileName of(String given, FileKind kind) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            name = "file" + name;
        }
        if (name.length() > MAX) {
            name = name.substring(name.length() - MAX);
        }
        return new FileName(endsAs(name, kind) ? name : name + "." + kind.extension());
    }

    private static boolean endsAs(String name, FileKind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + kind.extension()) || kind == FileKind.JPEG && lower.endsWith(".jpeg")
            || kind == FileKind.CSV && (lower.endsWith(".txt") || lower.endsWith(".tsv"));
    }
}
