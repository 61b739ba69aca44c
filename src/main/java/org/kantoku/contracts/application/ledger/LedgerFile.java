package org.kantoku.contracts.application.ledger;

import java.io.Serializable;

import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableReader;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadedFile;

/** An uploaded ledger, judged and put aside until it is taken over or forgotten. */
public record LedgerFile(UploadedFile upload) implements Serializable {

    /** Reads the table anew: it is not kept in memory between two steps of the page. */
    public Table table() {
        return TableReader.read(upload.path(), upload.kind(), LedgerField::knows);
    }

    public String name() {
        return upload.name();
    }

    public FileKind kind() {
        return upload.kind();
    }

    public String sha256() {
        return upload.sha256();
    }
}
