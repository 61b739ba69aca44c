package org.kantoku.supervision.application;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.inspections.domain.FindingGrade;

/** Constants of the domain among the facts of a reason, which are stored by their names. */
public final class ReasonWords {

    private ReasonWords() {
    }

    /** The key of the text for a stored fact; empty for what is told as it stands: a number, a date, a name. */
    public static Optional<String> key(String stored) {
        if (Arrays.stream(FindingGrade.values()).anyMatch(grade -> grade.name().equals(stored))) {
            return Optional.of("grade." + stored);
        }
        return Stream.of(CertificationKind.values(), Purpose.values()).flatMap(Arrays::stream).filter(one -> one.name().equals(stored))
            .map(one -> "enum." + one.getDeclaringClass().getSimpleName() + "." + stored).findFirst();
    }
}
