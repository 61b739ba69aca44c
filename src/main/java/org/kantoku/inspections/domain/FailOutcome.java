package org.kantoku.inspections.domain;

/**
 * What a {@link FailRule} says of an answer.
 *
 * @param grade    grade of the failure, {@code null} when the answer passes
 * @param question what the rule still asks the inspector before the outcome is final, {@code null} when it is
 */
public record FailOutcome(FindingGrade grade, Judgement question) {

    static final FailOutcome PASSED = new FailOutcome(null, null);

    static FailOutcome failed(FindingGrade grade) {
        return new FailOutcome(grade, null);
    }

    static FailOutcome failedIf(boolean failed, FindingGrade grade) {
        return failed ? failed(grade) : PASSED;
    }

    /** The questions that only a person can answer; yes or no is kept with the answer. */
    public enum Judgement {
        /** DD-01: existence could not be confirmed. */
        NOT_CONFIRMED,
        /** DD-07: no certificate, or its scope leaves this work out. */
        NO_FITTING_CERTIFICATE,
        /** DD-08: prevention not credible. */
        PREVENTION_NOT_CREDIBLE,
        /** DD-17: abroad without a basis. */
        ABROAD_WITHOUT_BASIS,
        /** DD-18: sub-entrustees cannot be named. */
        CANNOT_NAME_SUBS,
        /** DD-22: longer than we can wait. */
        OVER_TOLERANCE,
        /** OS-03: the whole has fewer than ten, and all were compared. */
        WHOLE_IS_SMALLER,
        /** OS-35: the foreign connection touched personal data. */
        TOUCHED_PERSONAL_DATA,
        /** SA-41: the certificate is out of date (asked only when its expiry is not on record). */
        CERTIFICATE_EXPIRED
    }
}
