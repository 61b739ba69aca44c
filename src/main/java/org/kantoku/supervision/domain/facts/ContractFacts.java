package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.ContractState;

/**
 * The dated life of a contract.
 *
 * @param signedOn            day of the signature, or {@code null}
 * @param effectiveFrom       first day of the term; may be missing in contracts taken over from a ledger
 * @param endDates            last day of the term, as agreed from the day of each decision on
 * @param renewalMonths       months by which it renews itself, 0 if it does not (renewal other than AUTO)
 * @param noticeDays          days before the end by which not renewing has to be said (at least 30 for a freelance)
 * @param nonRenewalNoticeOn  day on which not renewing was said, or {@code null}
 * @param states              states as recorded, from the day they take effect
 * @param legacy              taken over from the ledger that was kept before the portal
 * @param erasedOn            day on which return and erasure of all data was completed, or {@code null}
 */
public record ContractFacts(LocalDate registeredOn, LocalDate signedOn, LocalDate effectiveFrom, History<LocalDate> endDates,
                            int renewalMonths, int noticeDays, LocalDate nonRenewalNoticeOn, History<ContractState> states,
                            boolean legacy, LocalDate erasedOn) {

    public ContractFacts {
        Objects.requireNonNull(registeredOn);
    }

    /** Days on which handing over data under the contract was stopped (預託停止). */
    public List<Tenure> holds() {
        return Tenure.during(ContractState.SUSPENDED, states);
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(registeredOn, signedOn, effectiveFrom, nonRenewalNoticeOn, erasedOn), endDates.dates(),
            endDates.entries().stream().map(Dated::value), states.dates()).flatMap(s -> s).filter(Objects::nonNull);
    }
}
