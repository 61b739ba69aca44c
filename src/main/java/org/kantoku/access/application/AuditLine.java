package org.kantoku.access.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One act, before it has its place in the chain.
 *
 * @param actingFor the firm for which a contractor's user acted, else {@code null}
 */
record AuditLine(Instant at, UUID actorId, String action, String entity, UUID entityId, String label, String reason,
                 UUID actingFor) {

    /** Longest label the table takes; a longer one is cut, the record itself has it whole. */
    static final int LABEL_LENGTH = 600;

    AuditLine {
        label = label.length() > LABEL_LENGTH ? label.substring(0, LABEL_LENGTH) : label;
    }

    /** SHA-256 over the entry and the hash of the one before it, so that no entry can be changed or taken out unnoticed. */
    String hashAfter(long seq, String previous) {
        String text = String.join("\u001f", String.valueOf(seq), previous, at.toString(), String.valueOf(actorId), action,
            entity, String.valueOf(entityId), label, String.valueOf(reason));
        if (actingFor != null) {
            // Entries from before there was such a field have their hash without it.
            text += "\u001f" + actingFor;
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
