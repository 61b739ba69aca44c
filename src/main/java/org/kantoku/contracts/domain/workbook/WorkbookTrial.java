package org.kantoku.contracts.domain.workbook;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What an import would do: counts by sheet, changed cells, errors. Of very many the first are kept; all are counted. */
public final class WorkbookTrial implements Serializable {

    private static final int KEPT = 5_000;

    private final Map<String, SheetCount> counts = new LinkedHashMap<>();
    private final List<CellChange> changes = new ArrayList<>();
    private final List<CellError> errors = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<String> contradicted = new HashSet<>();
    private final transient MessageDigest digest = Marks.sha256();
    private int changedCells;
    private int errorCount;
    private String outcome;

    /** A row was judged. */
    public void add(ToldRow told, Judged judged) {
        counts.computeIfAbsent(told.sheet().name(), SheetCount::new).add(judged.kind());
        judged.errors().forEach(this::error);
        digest.update((told.sheet().name() + told.number() + judged.kind()).getBytes(StandardCharsets.UTF_8));
        judged.changed().forEach(i -> digest.update((judged.row().sheet().columns().get(i).property() + judged.row().values()[i]).getBytes(StandardCharsets.UTF_8)));
    }

    /** A cell says something else than the register. */
    public void change(CellChange change) {
        changedCells++;
        if (changes.size() < KEPT) {
            changes.add(change);
        }
    }

    /** Something is wrong with a row. */
    public void error(CellError error) {
        errorCount++;
        if (errors.size() < KEPT) {
            errors.add(error);
        }
    }

    /** A row that was fine by itself contradicts others. */
    public void contradiction(Judged.Fate was, CellError error) {
        if (contradicted.add(error.sheet() + " " + error.row())) {
            counts.computeIfAbsent(error.sheet(), SheetCount::new).turn(was, Judged.Fate.ERROR);
        }
        error(error);
    }

    /** A sheet of the file that is none of the register. */
    public void ignore(String sheet) {
        ignored.add(sheet);
    }

    /** Nothing more comes. */
    public WorkbookTrial closed() {
        outcome = HexFormat.of().formatHex(digest.digest()) + errorCount;
        return this;
    }

    public List<SheetCount> counts() {
        return List.copyOf(counts.values());
    }

    public List<CellChange> changes() {
        return changes;
    }

    public List<CellError> errors() {
        return errors;
    }

    public List<String> ignored() {
        return ignored;
    }

    public int changedCells() {
        return changedCells;
    }

    public int errorCount() {
        return errorCount;
    }

    public int added() {
        return sum(SheetCount::added);
    }

    public int changed() {
        return sum(SheetCount::changed);
    }

    public int unchanged() {
        return sum(SheetCount::unchanged);
    }

    public int conflicts() {
        return sum(SheetCount::conflicts);
    }

    private int sum(ToIntFunction<SheetCount> what) {
        return counts.values().stream().mapToInt(what).sum();
    }

    /** Whether it can be taken: something to do, and nothing in the way. */
    public boolean isReady() {
        return errorCount == 0 && conflicts() == 0 && added() + changed() > 0;
    }

    /** Equal for two dry runs that came out the same. */
    public String outcome() {
        return outcome;
    }
}
