package org.kantoku.access.application;

import java.security.SecureRandom;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

import org.kantoku.shared.RuleViolation;

/** Slow hashes of passwords (PBKDF2, HMAC-SHA-512, 210,000 rounds), and generated first passwords. */
@ApplicationScoped
public class Passwords {

    /** Fewest characters of a password that a person chooses. */
    public static final int MIN_LENGTH = 12;
    private static final int MAX_LENGTH = 200;
    /** No letters or digits that look alike: first passwords are read out and typed in. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int GENERATED_LENGTH = 16;
    private static final String CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private String decoy;

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        decoy = hash.generate(generate().toCharArray());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return password.length() <= MAX_LENGTH && hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as a real check, so that the answer's time does not tell whether a login id exists. */
    void pretendToCheck(String password) {
        matches(password, decoy);
    }

    /** A random password of 16 characters (about 92 bits). */
    public String generate() {
        StringBuilder text = new StringBuilder(GENERATED_LENGTH);
        for (int i = 0; i < GENERATED_LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** A random code of ten letters and digits (about 50 bits), to be typed from a mail; case does not matter. */
    String generateCode() {
        StringBuilder text = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            text.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        return text.toString();
    }

    /** @throws RuleViolation when the password is shorter than {@value #MIN_LENGTH} characters, too long, or contains the login id */
    void checkChoice(String password, String loginId) {
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            throw new RuleViolation("access.error.passwordLength", MIN_LENGTH, MAX_LENGTH).on("newPassword");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(loginId.toLowerCase(java.util.Locale.ROOT))) {
            throw new RuleViolation("access.error.passwordLogin").on("newPassword");
        }
    }
}
