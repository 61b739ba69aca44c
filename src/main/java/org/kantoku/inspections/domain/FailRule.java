package org.kantoku.inspections.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.function.Predicate;

import org.kantoku.inspections.domain.FailOutcome.Judgement;

/**
 * When an answer fails (column 失敗条件 of checklists.md). A pure function of the answer, the grade the item carries and
 * the context. {@link FailRules} reads them from the published text.
 */
public sealed interface FailRule {

    /** Judges an answer that was given, is applicable and is not 該当なし. */
    FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context);

    /** Whether answers of this type can be judged by it. */
    default boolean fits(AnswerType type) {
        return type == AnswerType.NUMBER;
    }

    /** Whether our own side has to correct something too (OS-28). */
    default boolean concernsOwnSide() {
        return false;
    }

    /** The item only records; it cannot fail. */
    record Never() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.PASSED;
        }

        @Override
        public boolean fits(AnswerType type) {
            return true;
        }
    }

    /** いいえ fails; 一部 fails one grade lighter. */
    record AnsweredNo(boolean concernsOwnSide) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (answer.is(Answer.PARTIAL)) {
                return FailOutcome.failed(grade.lighter());
            }
            return FailOutcome.failedIf(answer.is(Answer.NO), grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.YN || type == AnswerType.YPN;
        }
    }

    /** As {@link AnsweredNo}, but heavier for sensitive data or tier S (OS-09, OS-18, OS-22). */
    record AnsweredNoHeavier(FindingGrade heavier, Predicate<AssessmentContext> when) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return new AnsweredNo(false).judge(answer, when.test(context) ? heavier : grade, context);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.YN || type == AnswerType.YPN;
        }
    }

    /** OS-35: いいえ fails, as CRITICAL when the inspector saw that personal data were touched. */
    record AnsweredNoTouchingData() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (!answer.is(Answer.NO)) {
                return FailOutcome.PASSED;
            }
            if (answer.judgement() == null) {
                return new FailOutcome(grade, Judgement.TOUCHED_PERSONAL_DATA);
            }
            return FailOutcome.failed(answer.judgement() ? FindingGrade.CRITICAL : grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.YN || type == AnswerType.YPN;
        }
    }

    /** SA-35: いいえ fails unless handling abroad was approved by us. */
    record NoWithoutApproval() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(answer.is(Answer.NO) && !context.foreignApproved(), grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.YN || type == AnswerType.YPN;
        }
    }

    /** Fails below a number (and SCALE below a step). */
    record Below(long limit) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(new BigDecimal(answer.value()).compareTo(BigDecimal.valueOf(limit)) < 0, grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.NUMBER || type == AnswerType.DECIMAL || type == AnswerType.SCALE;
        }
    }

    /** Fails above a number. */
    record Over(long limit) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(new BigDecimal(answer.value()).compareTo(BigDecimal.valueOf(limit)) > 0, grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.NUMBER || type == AnswerType.DECIMAL || type == AnswerType.SCALE;
        }
    }

    /** Fails when one of these options is chosen. */
    record Chosen(Set<String> options) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(Answer.chosen(answer.value()).stream().anyMatch(options::contains), grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.CHOICE || type == AnswerType.CHOICES;
        }
    }

    /** SA-14: below 90 % MAJOR, 90 to below 100 % MINOR. */
    record TrainingRate() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            long rate = number(answer);
            return rate < 90 ? FailOutcome.failed(FindingGrade.MAJOR) : FailOutcome.failedIf(rate < 100, FindingGrade.MINOR);
        }
    }

    /** OS-03: fewer than ten samples, unless the whole is smaller and all were compared. */
    record SampleTooSmall(long atLeast) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (number(answer) >= atLeast) {
                return FailOutcome.PASSED;
            }
            if (answer.judgement() == null) {
                return new FailOutcome(grade, Judgement.WHOLE_IS_SMALLER);
            }
            return FailOutcome.failedIf(!answer.judgement(), grade);
        }
    }

    /** SA-03: more than the given percentage away from our holding balance; not judged while none is on record. */
    record DiffersFromHolding(int percent) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (context.holdingPrincipals() == null) {
                return FailOutcome.PASSED;
            }
            long ours = context.holdingPrincipals();
            return FailOutcome.failedIf(Math.abs(number(answer) - ours) * 100 > ours * percent, grade);
        }
    }

    /** SA-11: at least one incident that is not on our record. */
    record MoreThanRecorded() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(number(answer) > context.recordedIncidents(), grade);
        }
    }

    /** A date further back than the period; exactly the period is still in time. */
    record OlderThan(Period age) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            return FailOutcome.failedIf(answer.is(Answer.NEVER)
                || LocalDate.parse(answer.value()).plus(age).isBefore(context.on()), grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.DATE;
        }
    }

    /** SA-41: the certificate relied on has expired; a person says so when its expiry is not on record. */
    record CertificateExpired() implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (context.reliedCertExpiresOn() != null) {
                return FailOutcome.failedIf(context.reliedCertExpiresOn().isBefore(context.on()), grade);
            }
            return new Judged(Judgement.CERTIFICATE_EXPIRED, 0).judge(answer, grade, context);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.FILE;
        }
    }

    /** Only a person can tell; asked for numbers from {@code from} on, and for every text and file. Nothing to attach fails. */
    record Judged(Judgement question, long from) implements FailRule {
        @Override
        public FailOutcome judge(Answer answer, FindingGrade grade, AssessmentContext context) {
            if (answer.is(Answer.NONE)) {
                return FailOutcome.failed(grade);
            }
            if (from > 0 && number(answer) < from) {
                return FailOutcome.PASSED;
            }
            if (answer.judgement() == null) {
                return new FailOutcome(null, question);
            }
            return FailOutcome.failedIf(answer.judgement(), grade);
        }

        @Override
        public boolean fits(AnswerType type) {
            return type == AnswerType.NUMBER || from == 0 && (type == AnswerType.TEXT || type == AnswerType.FILE || type == AnswerType.PHOTO);
        }
    }

    private static long number(Answer answer) {
        return Long.parseLong(answer.value());
    }
}
