package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

import org.kantoku.shared.RuleViolation;

/**
 * The seven answer types of checklists.md §0, and those that other checklists ask for beside them. A value travels and is stored as text in the
 * form checked here.
 */
public enum AnswerType {
    /** はい・一部・いいえ・該当なし. */
    YPN {
        @Override
        void check(String value, LocalDate today) {
            oneOf(value, Set.of(Answer.YES, Answer.PARTIAL, Answer.NO, Answer.NOT_APPLICABLE));
        }
    },
    /** はい・いいえ. */
    YN {
        @Override
        void check(String value, LocalDate today) {
            oneOf(value, Set.of(Answer.YES, Answer.NO));
        }
    },
    /** 0 none, 1 planned, 2 partly done, 3 done, 4 done and reviewed. */
    SCALE {
        @Override
        void check(String value, LocalDate today) {
            oneOf(value, Set.of("0", "1", "2", "3", "4"));
        }
    },
    /** A whole number of 0 or more; the unit is in the question. */
    NUMBER {
        @Override
        void check(String value, LocalDate today) {
            if (!value.matches("\\d{1,12}")) {
                throw new RuleViolation("inspections.error.number");
            }
        }
    },
    /** An ISO date not in the future, or {@link Answer#NEVER}: what never happened has no date and is always too old. */
    DATE {
        @Override
        void check(String value, LocalDate today) {
            if (value.equals(Answer.NEVER)) {
                return;
            }
            try {
                if (LocalDate.parse(value).isAfter(today)) {
                    throw new RuleViolation("inspections.error.dateFuture");
                }
            } catch (DateTimeParseException e) {
                throw new RuleViolation("inspections.error.date");
            }
        }
    },
    /** Free text of up to 2,000 characters. */
    TEXT {
        @Override
        void check(String value, LocalDate today) {
            if (value.length() > Answer.MAX_TEXT) {
                throw new RuleViolation("inspections.error.textLong", Answer.MAX_TEXT);
            }
        }
    },
    /** One or more files; the value only says so, the files themselves are linked evidence. {@link Answer#NONE}: there is none. */
    FILE {
        @Override
        void check(String value, LocalDate today) {
            oneOf(value, Set.of(Answer.ATTACHED, Answer.NONE));
        }
    },
    /** A number of 0 or more with up to six decimals; the unit is in the question. */
    DECIMAL {
        @Override
        void check(String value, LocalDate today) {
            if (!value.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                throw new RuleViolation("inspections.error.decimal");
            }
        }
    },
    /** One of the item's own options, by its name. */
    CHOICE {
        @Override
        void check(String value, LocalDate today) {
            sized(value);
        }
    },
    /** Some of the item's own options, by their names, one a line. */
    CHOICES {
        @Override
        void check(String value, LocalDate today) {
            sized(value);
        }
    },
    /** Photographs; as {@link #FILE}. */
    PHOTO {
        @Override
        void check(String value, LocalDate today) {
            oneOf(value, Set.of(Answer.ATTACHED, Answer.NONE));
        }
    },
    /** Words to read; nothing is answered. */
    NOTE {
        @Override
        void check(String value, LocalDate today) {
            throw new RuleViolation("inspections.error.choice");
        }
    };

    /** Refuses a value that is not of this type. */
    abstract void check(String value, LocalDate today);

    /** Only YPN, YN and SCALE count towards the score; the others can merely fail. */
    public boolean isScored() {
        return this == YPN || this == YN || this == SCALE;
    }

    private static void sized(String value) {
        if (value.length() > Answer.MAX_TEXT) {
            throw new RuleViolation("inspections.error.textLong", Answer.MAX_TEXT);
        }
    }

    private static void oneOf(String value, Set<String> allowed) {
        if (!allowed.contains(value)) {
            throw new RuleViolation("inspections.error.choice");
        }
    }
}
