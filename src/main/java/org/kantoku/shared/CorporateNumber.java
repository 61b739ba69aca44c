package org.kantoku.shared;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A corporate number (法人番号) of 13 digits. Its first digit is a check digit: 9 minus the remainder modulo 9 of the sum
 * of the other twelve, weighted 1 and 2 in turn from the right (Order on the designation of corporate numbers, art. 2).
 *
 * @param value the 13 digits
 */
public record CorporateNumber(String value) {

    private static final int LENGTH = 13;
    /** An individual number (個人番号) has 12 digits. It must never be stored here (My Number Act, art. 20). */
    private static final int INDIVIDUAL_NUMBER_LENGTH = 12;

    public CorporateNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a corporate number");
        }
    }

    /**
     * Reads what a person typed: full-width digits, spaces and hyphens are taken as meant.
     *
     * @return empty for a blank text
     * @throws RuleViolation naming what is wrong; a text of 12 digits is refused without being repeated, because it may
     *                       be somebody's individual number
     */
    public static Optional<CorporateNumber> parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐‑–—−ー]", "");
        if (!digits.matches("[0-9]+")) {
            throw new RuleViolation("corporateNumber.error.digits");
        }
        if (digits.length() == INDIVIDUAL_NUMBER_LENGTH) {
            throw new RuleViolation("corporateNumber.error.individual");
        }
        if (digits.length() != LENGTH) {
            throw new RuleViolation("corporateNumber.error.length", digits.length());
        }
        if (!isValid(digits)) {
            throw new RuleViolation("corporateNumber.error.checkDigit");
        }
        return Optional.of(new CorporateNumber(digits));
    }

    /** Whether the text is 13 digits with the right check digit. */
    public static boolean isValid(String digits) {
        return digits != null && digits.matches("[1-9][0-9]{12}") && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
    }

    /** The check digit of a body of twelve digits. */
    public static int checkDigit(String twelve) {
        int sum = 0;
        for (int n = 1; n <= twelve.length(); n++) {
            int digit = twelve.charAt(twelve.length() - n) - '0';
            sum += digit * (n % 2 == 0 ? 2 : 1);
        }
        return 9 - sum % 9;
    }

    @Override
    public String toString() {
        return value;
    }
}
