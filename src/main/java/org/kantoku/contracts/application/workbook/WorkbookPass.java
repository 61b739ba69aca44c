package org.kantoku.contracts.application.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.workbook.CellChange;
import org.kantoku.contracts.domain.workbook.CellCodec;
import org.kantoku.contracts.domain.workbook.CellError;
import org.kantoku.contracts.domain.workbook.CrossCheck;
import org.kantoku.contracts.domain.workbook.Judged;
import org.kantoku.contracts.domain.workbook.LifeCheck;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.Rights;
import org.kantoku.contracts.domain.workbook.RowJudge;
import org.kantoku.contracts.domain.workbook.SheetReading;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.TableShape;
import org.kantoku.contracts.domain.workbook.ToldRow;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.spreadsheet.SheetCell;
import org.kantoku.shared.spreadsheet.WorkbookReader;
import org.kantoku.shared.upload.UploadedFile;

/**
 * One passage through a file: every row is read, compared with the register and judged; what may be written is handed to the writer, when
 * there is one. The dry run and the import are the same passage, so that they cannot differ.
 */
final class WorkbookPass {

    private static final int PORTION = 400;

    private final WorkbookRepository repository;
    private final UploadedFile file;
    private final Rights rights;
    private final CellCodec codec;
    private final WorkbookKeys keys;
    private final WorkbookWriter writer;
    private final WorkbookProgress progress;
    private final String today;
    private final Map<String, TableShape> shapes;
    private final WorkbookTrial trial = new WorkbookTrial();
    private final Map<String, SheetReading> readings = new HashMap<>();
    private final List<LifeCheck> lives;
    private final List<CrossCheck> checks;
    private final FirstProfiles firstProfiles = new FirstProfiles();
    private final Map<String, Set<List<String>>> seen = new HashMap<>();
    private final Set<UUID> marks = new HashSet<>();
    private final List<ToldRow> portion = new ArrayList<>();

    /** @param writer writes what may be written; {@code null} for a dry run */
    WorkbookPass(WorkbookRepository repository, UploadedFile file, Rights rights, WorkbookLabels labels, WorkbookWriter writer,
                 WorkbookProgress progress, String today) {
        this.repository = repository;
        this.file = file;
        this.rights = rights;
        this.keys = WorkbookKeys.of(repository);
        this.codec = new CellCodec(keys.keys(), labels);
        this.writer = writer;
        this.progress = progress;
        this.shapes = repository.shapes(RegisterWorkbook.all());
        this.today = today;
        this.lives = RegisterWorkbook.all().stream().filter(s -> s.steps() != null).map(s -> new LifeCheck(s, today, rights.account())).toList();
        this.checks = Stream.concat(lives.stream(), CrossCheck.all(rights).stream()).toList();
    }

    /** Goes through the file. */
    WorkbookTrial run() {
        List<String> names = RegisterWorkbook.all().stream().map(WorkbookSheet::name).toList();
        WorkbookReader.sheets(file.path()).stream().filter(name -> !names.contains(name) && !WorkbookExport.OWN_SHEETS.contains(name)).forEach(trial::ignore);
        progress.enter(WorkbookProgress.Step.READING, 0);
        int[] rows = new int[1];
        WorkbookReader.read(file.path(), names, (sheet, number, cells) -> {
            rows[0]++;
            gather(sheet, number, cells);
            if (rows[0] % PORTION == 0) {
                progress.advance(PORTION);
            }
        });
        progress.enter(writer == null ? WorkbookProgress.Step.COMPARING : WorkbookProgress.Step.WRITING, rows[0]);
        String[] at = new String[1];
        WorkbookReader.read(file.path(), names, (sheet, number, cells) -> {
            if (!sheet.equals(at[0])) {
                finishSheet();
                at[0] = sheet;
            } else if (readings.get(sheet).problems().isEmpty()) {
                take(sheet, number, cells);
            }
        });
        finishSheet();
        finishChecks();
        return trial.closed();
    }

    /** The first row of a sheet is its header; the others tell their names. */
    private void gather(String name, int number, List<SheetCell> cells) {
        WorkbookSheet sheet = RegisterWorkbook.named(name).orElseThrow();
        SheetReading reading = readings.get(name);
        if (reading == null) {
            reading = new SheetReading(sheet, file.sha256(), number, cells);
            readings.put(name, reading);
            reading.problems().forEach(trial::error);
        } else {
            keys.told(sheet, reading, number, cells);
        }
    }

    private void take(String name, int number, List<SheetCell> cells) {
        ToldRow told = readings.get(name).read(number, cells, codec);
        if (!marks.add(told.id())) {
            told.errors().add(new CellError(name, number, SheetReading.MARK, told.id().toString(), "workbook.error.markTwice"));
        }
        portion.add(told);
        if (portion.size() == PORTION) {
            judgePortion();
        }
    }

    private void finishSheet() {
        if (!portion.isEmpty()) {
            WorkbookSheet sheet = portion.get(0).sheet();
            judgePortion();
            if (writer != null) {
                writer.finish(sheet);
            }
        }
        marks.clear();
        seen.clear();
    }

    private void judgePortion() {
        WorkbookSheet sheet = portion.get(0).sheet();
        TableShape shape = shapes.get(sheet.table());
        Map<UUID, SheetRow> known = repository.find(sheet, portion.stream().map(ToldRow::id).toList(), writer != null);
        RowJudge judge = new RowJudge(codec, rights);
        Map<Judged.Fate, List<SheetRow>> wanted = new LinkedHashMap<>();
        Map<ToldRow, Judged> all = new LinkedHashMap<>();
        portion.forEach(told -> all.put(told, judge.judge(told, known.get(told.id()), shape)));
        new UniqueCheck(repository, sheet, codec, seen).refuse(all);
        all.forEach((told, judged) -> {
            trial.add(told, judged);
            describe(told, judged, known.get(told.id()));
            if (judged.isWritten()) {
                checks.forEach(check -> check.told(judged, told.number()));
                firstProfiles.told(judged);
                wanted.computeIfAbsent(judged.kind(), kind -> new ArrayList<>()).add(judged.row());
            }
        });
        if (writer != null) {
            writer.write(sheet, shape, wanted.getOrDefault(Judged.Fate.NEW, List.of()), wanted.getOrDefault(Judged.Fate.CHANGED, List.of()));
        }
        progress.advance(portion.size());
        portion.clear();
    }

    private void describe(ToldRow told, Judged judged, SheetRow known) {
        judged.changed().forEach(i -> {
            WorkbookColumn column = told.sheet().columns().get(i);
            trial.change(new CellChange(told.sheet().name(), told.number(), keys.name(judged.row()), column.header(), codec.shown(column, known.values()[i]),
                codec.shown(column, judged.row().values()[i]), judged.kind() == Judged.Fate.CONFLICT));
        });
    }

    /** Asks the rules over several rows; first steps and first versions that are missing are added. */
    private void finishChecks() {
        for (CrossCheck check : checks) {
            check.needs().forEach(need -> portions(need.values()).forEach(values ->
                repository.by(RegisterWorkbook.of(need.table()), need.column(), values, check::known)));
            check.finish(trial, codec);
        }
        if (writer != null) {
            lives.forEach(life -> portions(life.missing()).forEach(rows -> writer.write(life.sheet(), shapes.get(life.sheet().table()), rows, List.of())));
            portions(firstProfiles.missing(today)).forEach(rows -> writer.write(firstProfiles.sheet(), shapes.get(firstProfiles.sheet().table()), rows, List.of()));
        }
    }

    private static <T> List<List<T>> portions(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < list.size(); from += PORTION) {
            portions.add(list.subList(from, Math.min(list.size(), from + PORTION)));
        }
        return portions;
    }
}
