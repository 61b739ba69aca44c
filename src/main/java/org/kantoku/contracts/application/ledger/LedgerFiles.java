package org.kantoku.contracts.application.ledger;

import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;

/** Keeps uploaded ledgers aside while their take-over is prepared. */
@ApplicationScoped
public class LedgerFiles {

    @Inject
    private UploadShelf shelf;

    /**
     * Judges an upload and puts it aside.
     *
     * @throws org.kantoku.shared.RuleViolation when the content is refused, with the reason
     */
    public LedgerFile receive(String name, InputStream content) {
        return new LedgerFile(shelf.receive(name, content, AllowedKinds.LEDGER));
    }

    /** Forgets an upload. */
    public void forget(LedgerFile file) {
        shelf.forget(file.upload());
    }

    /** @throws org.kantoku.shared.RuleViolation when the file has been forgotten meanwhile */
    void require(LedgerFile file) {
        shelf.require(file.upload());
    }
}
