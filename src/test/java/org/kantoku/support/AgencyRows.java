package org.kantoku.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.kantoku.contractors.domain.corporateregister.AgencyLine;
import org.kantoku.contractors.domain.corporateregister.AgencyRefusal;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.shared.CorporateNumber;

/** Lines as the tax agency writes them, and what is read from them. */
public final class AgencyRows {

    /** Registry code 9999, which no registry has. */
    public static final String NUMBER = "2999901001037";
    public static final String SUCCESSOR = "6999901001074";

    private AgencyRows() {
    }

    /** A number that no other test has. */
    public static String number() {
        String twelve = "9999" + (10_000_000 + ThreadLocalRandom.current().nextInt(90_000_000));
        return CorporateNumber.checkDigit(twelve) + twelve;
    }

    /** A line with some columns (from 1) set otherwise than usual. */
    public static String line(Object... columnsAndValues) {
        List<String> cells = new ArrayList<>(List.of("1", NUMBER, "12", "0", "2026-06-15", "2026-06-01", "\"みどり急便株式会社\"", "", "301",
            "\"潮風県\"", "\"みなと市\"", "\"灯台町１丁目２番３号\"", "", "99", "101", "9990001", "", "", "", "", "", "", "2015-10-05", "1", "", "", "",
            "", "\"ミドリキュウビン\"", "0"));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            cells.set((int) columnsAndValues[i] - 1, columnsAndValues[i + 1].toString());
        }
        return String.join(",", cells);
    }

    public static AgencyRow row(Object... columnsAndValues) {
        List<AgencyRefusal> refusals = new ArrayList<>();
        Optional<AgencyRow> row = read(refusals, line(columnsAndValues));
        return row.orElseThrow(() -> new AssertionError(refusals));
    }

    public static Optional<AgencyRow> read(List<AgencyRefusal> refusals, String text) {
        AgencyLine line = new AgencyLine(7, text, refusals::add);
        return line.number().flatMap(number -> line.row());
    }
}
