package org.kantoku.contracts.application.ledger;

import java.io.Serializable;
import java.nio.file.Path;

import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableReader;
import org.kantoku.shared.upload.FileKind;

/**
 * An uploaded ledger, judged and put aside until it is taken over or forgotten.
 *
 * @param location where it lies
 * @param name     its name, for people only
 * @param kind     what its content is
 * @param sha256   digest of the content
 */
public record LedgerFile(String location, String name, FileKind kind, String sha256) implements Serializable {

    /** Reads the table anew: it is not kept in memory between two steps of the page. */
    public Table table() {
        return TableReader.read(Path.of(location), kind, LedgerField::knows);
    }
}
