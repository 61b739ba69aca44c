package org.kantoku.inspections.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.kantoku.shared.RuleViolation;

/**
 * The code on a printed form: eight signs nobody can guess and one that follows from them, so that a slip of one sign, or two of the eight that
 * changed places, is noticed. No sign looks like another.
 *
 * @param text nine signs
 */
public record PaperCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FREE = 8;
    private static final int GROUP = 4;

    public PaperCode {
        if (text.length() != FREE + 1 || text.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)
                || text.charAt(FREE) != check(text.substring(0, FREE))) {
            throw new RuleViolation("inspections.error.paperCode").on("code");
        }
    }

    /** A new one. */
    public static PaperCode random(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < FREE; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new PaperCode(signs.toString() + check(signs.toString()));
    }

    /**
     * Reads what a person typed, full width, small letters and hyphens included.
     *
     * @throws RuleViolation when it is no code
     */
    public static PaperCode parse(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return new PaperCode(plain.replaceAll("[\\s\\p{Pd}ー−]", ""));
    }

    /** In groups, as it stands on the paper: 2A3B-4C5D-E. */
    public String shown() {
        return text.substring(0, GROUP) + "-" + text.substring(GROUP, FREE) + "-" + text.charAt(FREE);
    }

    /** Weights from 1 on and a prime number of signs: every slip of one sign, and two of the eight that changed places, give another one. */
    private static char check(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
