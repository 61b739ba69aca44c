package org.kantoku.contractors.application.corporateregister;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kantoku.contractors.domain.corporateregister.AgencyLine;
import org.kantoku.contractors.domain.corporateregister.AgencyRefusal;
import org.kantoku.contractors.domain.corporateregister.AgencyRow;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.UploadedFile;

/** One walk through a file of the tax agency: keeps the rows of the wanted numbers and what there is to say, nothing else. */
final class AgencyScan {

    private static final int KEPT_REFUSALS = 1_000;
    private static final int ROWS_OF_ONE = 200;
    private static final int TELL = 5_000;

    private final Set<String> wanted;
    private final Map<String, List<AgencyRow>> rows = new HashMap<>();
    private final List<AgencyRefusal> refusals = new ArrayList<>();
    private long lines;
    private long refused;
    private String encoding;

    private AgencyScan(Set<String> wanted) {
        this.wanted = wanted;
    }

    static AgencyScan of(UploadedFile file, Set<String> wanted, WorkProgress progress) {
        AgencyScan scan = new AgencyScan(wanted);
        try (AgencyLines lines = AgencyLines.open(file)) {
            scan.encoding = lines.encoding();
            while (lines.next()) {
                scan.take(lines);
                if (scan.lines % TELL == 0) {
                    progress.reach(scan.lines);
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        progress.reach(scan.lines);
        if (scan.lines == scan.refused) {
            throw new RuleViolation("agency.error.noRows", AgencyLine.COLUMNS);
        }
        return scan;
    }

    private void take(AgencyLines source) {
        lines++;
        if (source.text() == null) {
            refuse(AgencyRefusal.unreadable(source.number(), encoding));
            return;
        }
        AgencyLine line = new AgencyLine(source.number(), source.text(), this::refuse);
        Optional<String> number = line.number();
        if (number.isPresent() && wanted.contains(number.get())) {
            line.row().ifPresent(row -> {
                List<AgencyRow> known = rows.computeIfAbsent(row.number(), n -> new ArrayList<>());
                if (known.size() < ROWS_OF_ONE) {
                    known.add(row);
                }
            });
        }
    }

    private void refuse(AgencyRefusal refusal) {
        refused++;
        if (refusals.size() < KEPT_REFUSALS) {
            refusals.add(refusal);
        }
    }

    Map<String, List<AgencyRow>> rows() {
        return rows;
    }

    List<AgencyRefusal> refusals() {
        return refusals;
    }

    long lines() {
        return lines;
    }

    long refused() {
        return refused;
    }

    String encoding() {
        return encoding;
    }
}
