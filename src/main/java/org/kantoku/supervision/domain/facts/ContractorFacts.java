package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is recorded about the contractor: the same for all its contracts.
 *
 * @param responsible who answers for the data there (委託先責任者), by days
 * @param holds       stops of the hand-over to the firm as a whole (預託停止), last day included
 * @param sites       days on which it began to work at a place
 * @param mergers     with other firms, from the day each has effect to the last day on which it was held to have happened
 */
public record ContractorFacts(UUID id, List<Tenure> responsible, List<Tenure> holds, List<CertificationFacts> certifications,
                              TrainingFacts training, List<LocalDate> sites, List<Tenure> mergers) {

    public ContractorFacts {
        responsible = List.copyOf(responsible);
        holds = List.copyOf(holds);
        certifications = List.copyOf(certifications);
        sites = List.copyOf(sites);
        mergers = List.copyOf(mergers);
    }

    Stream<LocalDate> dates() {
        return Stream.of(responsible.stream().flatMap(Tenure::dates), holds.stream().flatMap(Tenure::dates),
            certifications.stream().flatMap(CertificationFacts::dates), training.dates(), sites.stream(),
            mergers.stream().flatMap(Tenure::dates)).flatMap(s -> s);
    }
}
