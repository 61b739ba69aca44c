package org.kantoku.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A secret that a program carries, in an address or a header: 256 random bits, written as 43 letters. */
public final class RandomSecret {

    /** Letters of a secret. */
    public static final int LENGTH = 43;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomSecret() {
    }

    public static String draw() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What is kept of a secret. A slow hash is not needed: nobody tries 2^256 secrets. */
    public static String digest(String secret) {
        return digest(secret.getBytes(StandardCharsets.US_ASCII));
    }

    /** SHA-256 in hexadecimal digits. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The secret in what somebody sent, if it looks like one; anything else is not worth asking the database. */
    public static Optional<String> in(String sent) {
        return Optional.ofNullable(sent).filter(text -> text.matches("[A-Za-z0-9_-]{" + LENGTH + "}"));
    }
}
