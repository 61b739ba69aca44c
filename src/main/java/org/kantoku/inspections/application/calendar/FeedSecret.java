package org.kantoku.inspections.application.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The secret part of a feed's address: 256 random bits, written as 43 letters. */
final class FeedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private FeedSecret() {
    }

    static String draw() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What is kept of a secret. A slow hash is not needed: nobody tries 2^256 secrets. */
    static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The secret in an address, if it looks like one; anything else is not worth asking the database. */
    static Optional<String> in(String address) {
        return Optional.ofNullable(address).filter(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }
}
