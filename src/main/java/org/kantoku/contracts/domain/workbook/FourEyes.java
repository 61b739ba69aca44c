package org.kantoku.contracts.domain.workbook;

import org.kantoku.shared.RuleViolation;

/** Whoever approves or verifies is another person than whoever asked or did (model §7, 9), also in what is restored. */
final class FourEyes {

    private FourEyes() {
    }

    /**
     * @param first  property with who asked or did
     * @param second property with who approved or verified
     * @param on     property with the day of that; a name without a day says nothing
     */
    static void check(SheetRow row, String first, String second, String on, String problem) {
        if (row.text(second) != null && row.text(second).equals(row.text(first))) {
            throw new RuleViolation(problem).on(second);
        }
        if (row.text(second) != null && row.text(on) == null) {
            throw new RuleViolation("workbook.error.dayMissing").on(on);
        }
    }
}
