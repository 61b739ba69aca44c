package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the contractor's people were taught of our policy.
 *
 * @param acknowledgements each with the day of publication of the version it is about
 * @param versions         days on which versions of the policy were published
 */
public record TrainingFacts(List<Acknowledgement> acknowledgements, List<LocalDate> versions) {

    public static final TrainingFacts NONE = new TrainingFacts(List.of(), List.of());

    /** Trained and confirmed on a day, on the version published on another. */
    public record Acknowledgement(LocalDate on, LocalDate versionPublishedOn) {
    }

    public TrainingFacts {
        acknowledgements = List.copyOf(acknowledgements);
        versions = List.copyOf(versions);
    }

    public Optional<Acknowledgement> lastBy(LocalDate day) {
        return acknowledgements.stream().filter(a -> !a.on().isAfter(day)).max(Comparator.comparing(Acknowledgement::on)
            .thenComparing(Acknowledgement::versionPublishedOn));
    }

    /** The first version after the one of an acknowledgement that was out on a day. */
    public Optional<LocalDate> firstNewer(Acknowledgement than, LocalDate day) {
        return versions.stream().filter(v -> v.isAfter(than.versionPublishedOn()) && !v.isAfter(day)).min(LocalDate::compareTo);
    }

    Stream<LocalDate> dates() {
        return Stream.concat(acknowledgements.stream().map(Acknowledgement::on), versions.stream());
    }
}
