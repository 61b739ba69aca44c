package org.kantoku.contracts.domain.transfers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a contractor still holds (預託残, glossary 37): hand-overs whose return or erasure nobody has confirmed.
 *
 * @param transfers  number of hand-overs
 * @param principals sum of their persons; who was in several of them counts each time
 */
public record HoldingBalance(int transfers, long principals) {

    public static HoldingBalance on(LocalDate day, Collection<DataTransfer> log) {
        List<DataTransfer> held = log.stream().filter(transfer -> transfer.isHeldOn(day)).toList();
        return new HoldingBalance(held.size(), held.stream().mapToLong(DataTransfer::principals).sum());
    }

    public boolean isEmpty() {
        return transfers == 0;
    }
}
