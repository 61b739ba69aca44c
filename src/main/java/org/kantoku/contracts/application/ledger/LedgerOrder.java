package org.kantoku.contracts.application.ledger;

import java.io.Serializable;
import java.util.Map;

import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerMapping;

/**
 * What is to be taken over, as decided on the page.
 *
 * @param file              the uploaded file
 * @param mapping           which column holds which field
 * @param departmentChoices department names of the ledger to names of the register, blank for new ones
 * @param expected          the outcome that the person has seen and agreed to, null before the dry run
 */
public record LedgerOrder(LedgerFile file, LedgerMapping mapping, Map<String, String> departmentChoices, LedgerCounts expected)
        implements Serializable {

    public LedgerOrder {
        departmentChoices = Map.copyOf(departmentChoices);
    }

    /** The same order with the outcome that the person agrees to. */
    public LedgerOrder expecting(LedgerCounts counts) {
        return new LedgerOrder(file, mapping, departmentChoices, counts);
    }
}
