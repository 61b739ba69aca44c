package org.kantoku.contracts.web.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.contracts.domain.ledger.LedgerRemark;
import org.kantoku.shared.spreadsheet.Cell;
import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableWriter;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.util.Faces;

/** Workbooks of the take-over: a template to fill in, and the rows that were refused, to be put right and sent again. */
@Named
@RequestScoped
public class LedgerDownloads {

    @Inject
    private LedgerImportQueries queries;

    private final TextBean texts = new TextBean();

    /** Sends the template: every column that is understood, to be filled in, and a second sheet that says how. */
    public void template() throws IOException {
        List<String> header = Stream.of(LedgerField.values()).map(texts::of).toList();
        List<List<String>> how = Stream.of(LedgerField.values()).map(f -> List.of(texts.of(f), texts.text("import.how." + f))).toList();
        send("import.template.file", new TableWriter.Sheet(texts.text("import.template.sheet"), header, List.of()),
            new TableWriter.Sheet(texts.text("import.template.how"), List.of(texts.text("import.column"), texts.text("import.template.how")), how));
    }

    /** Sends the refused rows as they are in the file, with what is wrong behind them. */
    public void refused(LedgerDraft draft) throws IOException {
        LedgerDryRun run = queries.dryRun(draft.order(), new LedgerProgress());
        Map<Integer, List<LedgerRemark>> wrong = run.remarks().stream().filter(LedgerRemark::error)
                .collect(Collectors.groupingBy(LedgerRemark::row));
        Table table = draft.file().table();
        List<String> header = new ArrayList<>(table.header().names());
        int width = header.size();
        header.add(texts.text("import.refused.row"));
        header.add(texts.text("import.refused.what"));
        List<List<Object>> rows = table.rows().stream().filter(row -> wrong.containsKey(row.number())).map(row -> {
            List<Object> cells = new ArrayList<>(IntStream.range(0, width).mapToObj(row::cell).map(LedgerDownloads::value).toList());
            cells.add(row.number());
            cells.add(wrong.get(row.number()).stream().map(this::words).collect(Collectors.joining(" ")));
            return cells;
        }).toList();
        send("import.refused.file", new TableWriter.Sheet(texts.text("import.refused.sheet"), header, rows));
    }

    private static Object value(Cell cell) {
        return cell.date() != null ? cell.date() : cell.text();
    }

    private String words(LedgerRemark remark) {
        return remark.column() + ": " + texts.text(remark.what(), remark.arguments())
                + (remark.advice() == null ? "" : " " + texts.text(remark.advice(), remark.arguments()));
    }

    private void send(String fileKey, TableWriter.Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.xlsx(out, sheets);
        Faces.sendFile(out.toByteArray(), texts.text(fileKey), true);
    }
}
