package org.kantoku.contracts.domain.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** The marks of a row: its id, by which the same row is found again, and its edition, by which a change since the export is noticed. */
public final class Marks {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int EDITION = 6;

    private Marks() {
    }

    /** The id that a text is, or {@code null}. */
    public static UUID parse(String text) {
        return text != null && ID.matcher(text.strip()).matches() ? UUID.fromString(text.strip()) : null;
    }

    /** The id of a row that comes without one: the same for the same row of the same file, so that sending a file twice doubles nothing. */
    public static UUID ofRow(String file, String sheet, int row) {
        return UUID.nameUUIDFromBytes((file + '\n' + sheet + '\n' + row).getBytes(StandardCharsets.UTF_8));
    }

    /** The edition of what a row says. */
    public static String edition(String[] values) {
        MessageDigest digest = sha256();
        for (String value : values) {
            digest.update((value == null ? "\u0000" : value + "\u0001").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, EDITION);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
