package org.kantoku.contracts.web.ledger;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.contracts.domain.ledger.LedgerRemark;
import org.kantoku.shared.spreadsheet.MarkedTable;
import org.kantoku.shared.spreadsheet.TableWriter;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.util.Faces;

/** Workbooks of the take-over: a template to fill in, and the file that was sent with its errors marked, to be put right and sent again. */
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

    /** Sends the file as it came, with the errors marked in it. */
    public void marked(LedgerDraft draft) throws IOException {
        LedgerDryRun run = queries.dryRun(draft.order(), new LedgerProgress());
        LedgerMapping mapping = draft.mapping();
        Map<Integer, List<MarkedTable.Mark>> marks = run.remarks().stream().filter(LedgerRemark::error).collect(Collectors.groupingBy(
            LedgerRemark::row, Collectors.mapping(remark -> mark(remark, mapping), Collectors.toList())));
        MarkedTable marked = new MarkedTable(draft.file().table(), marks, texts.text("import.marked.what"), texts.text("import.marked.how"));
        LedgerFile file = draft.file();
        boolean kept = marked.keepsKind(file.upload().path(), file.kind());
        Path out = Files.createTempFile("kantoku-marked-", null);
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
                marked.write(file.upload().path(), file.kind(), stream);
            }
            Faces.sendFile(out, texts.text("import.marked.file", stem(file.name()), (kept ? file.kind() : FileKind.CSV).extension()), true);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private MarkedTable.Mark mark(LedgerRemark remark, LedgerMapping mapping) {
        String column = remark.column().isEmpty() ? texts.of(remark.field()) : remark.column();
        return new MarkedTable.Mark(mapping.column(remark.field()), column + ": " + texts.text(remark.what(), remark.arguments()),
            remark.advice() == null ? "" : texts.text(remark.advice(), remark.arguments()));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void send(String fileKey, TableWriter.Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.xlsx(out, sheets);
        Faces.sendFile(out.toByteArray(), texts.text(fileKey), true);
    }
}
